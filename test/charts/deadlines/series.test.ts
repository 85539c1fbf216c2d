import { expect, test } from 'vitest'
import { byYear, seriesOf } from '../../../src/charts/deadlines/series.ts'
import type { Edited } from '../../../src/schema/collections.ts'
import { examined, record } from '../../support/edition.ts'
import { pair, refusal } from '../../support/evidence.ts'

const series = (change: (e: Edited) => void = () => {}) => seriesOf(examined(change).catalog)
const targets = ['gp26-001-1', 'gp26-001-2', 'gp26-001-3', 'gp26-002-1']

test('an edition without a deadline has no chart', () => {
  expect(series((e) => {
    for (const id of targets) for (const field of ['start', 'deadline', 'due', 'dateWords'] as const) delete record(e, 'targets', id)[field]
  })).toBeNull()
})

test('one row a document, one entry a dated promise, in order of years', () => {
  const { rows, entries, undated } = series()!
  expect(rows.map((r) => [r.document.id, r.entries.length, r.undated])).toEqual([['plan', 3, 1]])
  expect(entries.map((e) => [e.year, e.due, e.status])).toEqual([[2027, true, 'due-silent'], [2028, false, 'not-due'], [2030, false, 'not-due']])
  expect(undated).toBe(1)
})

test('a quoted promise stands under the document whose words it gives', () => {
  expect(series((e) => { record(e, 'tasks', 'gp26-001').quotedFrom = 'opinion' })!.rows.map((r) => r.document.id)).toEqual(['opinion'])
})

test('within a year what is known stands before what is not', () => {
  const { entries } = series((e) => {
    for (const id of targets.slice(0, 3)) Object.assign(record(e, 'targets', id), { deadline: '2027' })
    refusal(e, { target: 'gp26-001-2' })
    pair(e, { target: 'gp26-001-3' })
  })!
  expect(entries.map((e) => [e.target.id, e.fill])).toEqual([['gp26-001-3', 'half'], ['gp26-001-2', 'hatch'], ['gp26-001-1', 'empty']])
})

test('only what is not meant as certain has a dashed frame', () => {
  const soft = (modality: 'strive' | 'explore' | 'ensure') => series((e) => { record(e, 'targets', 'gp26-001-1').modality = modality })!.entries.filter((e) => e.soft).map((e) => e.target.id)
  expect([soft('strive'), soft('explore'), soft('ensure')]).toEqual([['gp26-001-1'], ['gp26-001-1'], []])
})

test('a year that the day of the ledger cuts in two is cut, due before not due', () => {
  const { rows } = series((e) => {
    Object.assign(record(e, 'targets', 'gp26-001-2'), { deadline: '2028-03' })
    Object.assign(record(e, 'targets', 'gp26-001-3'), { deadline: '2028' })
  })!
  expect(byYear(rows[0]!).map((g) => [g.year, g.due, g.entries.length])).toEqual([[2028, true, 1], [2028, false, 1], [2030, false, 1]])
})
