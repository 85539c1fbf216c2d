/** The two independent readings of each real source. */
import { describe, expect, test } from 'vitest'
import { agreement } from '../../src/model/agreement.ts'
import { unitsOf } from '../../src/model/build-document.ts'
import { locate } from '../../src/text/locate.ts'
import { catalog, edited, sources } from '../support/ledger.ts'

const rows = agreement(catalog)

test('every document with a source was read twice', () => {
  expect(rows.map((r) => r.document.id)).toEqual(sources.map((s) => s.document.id))
})

describe.each(edited.records.readings.map((r) => [r.id, r.data] as const))('%s', (id, reading) => {
  const units = unitsOf(catalog.documents.find((d) => d.id === reading.document)!)
  test('is named after its document and reader', () => expect(id).toBe(`${reading.document}-${reading.reader}`))
  test('finds each of its quotes at one place', () => {
    const stray = [...reading.tasks, ...reading.targets, ...reading.results].filter((r) => locate(units, r).length !== 1)
    expect(stray.map((r) => r.quote)).toEqual([])
  })
  test('finds each of its values inside the quote', () => {
    expect([...reading.targets, ...reading.results].filter((f) => !f.quote.includes(f.raw)).map((f) => f.raw)).toEqual([])
  })
})

test.each(rows.map((r) => [r.document.id, r] as const))('the agreement on %s counts no pair that one reading lacks, and no more agreement than pairs', (_, r) => {
  expect(r.tasksBoth).toBeLessThanOrEqual(Math.min(r.tasksA, r.tasksB))
  expect(r.figuresBoth).toBeLessThanOrEqual(Math.min(r.figuresA, r.figuresB))
  for (const same of [r.sameValue, r.sameUnit, r.sameComparator, r.sameDeadline]) expect(same).toBeLessThanOrEqual(r.figuresBoth)
  expect(r.tasksBoth).toBeGreaterThan(0)
})
