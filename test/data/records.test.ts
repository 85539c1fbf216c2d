/** The real records: valid, tied to their words, and accounted for number by number. */
import { existsSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { printFault } from '../../src/edition/fault.ts'
import { unitsOf } from '../../src/model/build-document.ts'
import { LONGEST_QUOTE } from '../../src/model/integrity.ts'
import { planSums } from '../../src/model/sums.ts'
import { collections, type CollectionName } from '../../src/schema/collections.ts'
import { findFigures } from '../../src/text/figures.ts'
import { locate, type Sought } from '../../src/text/locate.ts'
import { catalog, edited, faults, sources } from '../support/ledger.ts'

test('the edition has no fault', () => expect(faults.map(printFault)).toEqual([]))

test.each(Object.keys(collections) as CollectionName[])('every file of %s is a record', (name) => {
  expect(edited.records[name].map((r) => `${r.id}.yaml`).sort()).toEqual(existsSync(collections[name].folder) ? readdirSync(collections[name].folder).sort() : [])
})

test('no record is lost on the way into the catalog', () => {
  for (const name of ['documents', 'tasks', 'targets', 'results', 'indicators', 'topics', 'audiences', 'bodies', 'jurisdictions'] as const) {
    expect(catalog[name].map((node) => node.id).sort(), name).toEqual(edited.records[name].map((r) => r.id).sort())
  }
})

test('every quote stands at exactly one place of its document', () => {
  const quotes = catalog.tasks.flatMap((task) => [task, ...task.targets, ...task.results].flatMap(({ id, data }) =>
    [data as Sought, ...('more' in data ? data.more ?? [] : [])].map((sought) => ({ id, sought, document: task.document }))))
  const places = quotes.map(({ id, sought, document }) => [id, locate(unitsOf(document), sought).length] as const)
  expect(places.filter(([, found]) => found !== 1)).toEqual([])
})

test('every value stands inside the words of its record', () => {
  const outside = [...catalog.targets, ...catalog.results].filter(({ data, place, rawPlace, task }) =>
    rawPlace.start < place.start || rawPlace.end > place.end || unitsOf(task.document).find((u) => u.id === rawPlace.unit)!.text.slice(rawPlace.start, rawPlace.end) !== data.raw)
  expect(outside.map((n) => n.id)).toEqual([])
})

test('no two tasks rest on the same words', () => {
  const overlapping = catalog.documents.flatMap(({ tasks }) => tasks.filter(({ place, next }) => next && next.place.unit === place.unit && next.place.start < place.end).map((t) => t.id))
  expect(overlapping).toEqual([])
})

describe('the figure ledger', () => {
  test.each(sources.map((s) => [s.document.id, s] as const))('holds every number of %s once', (_, { document }) => {
    const printed = unitsOf(document).flatMap((u) => findFigures(u.text).map((f) => `${u.id} ${f.start}-${f.end}`))
    expect(document.figures.filter((f) => f.unit).map((f) => `${f.unit} ${f.start}-${f.end}`)).toEqual(printed)
  })

  test('says of every number which record it is in, or why it is in none', () => {
    const open = catalog.figures.filter((f) => (f.record === null && !f.reason) || (['target', 'result'].includes(f.disposition) && f.record === null))
    expect(open.map((f) => `${f.document.id} ${f.text} ${f.sentence}`)).toEqual([])
  })

  test('names only records of the same document', () => {
    const own = (id: string) => new Set(catalog.tasks.filter((t) => t.document.id === id).flatMap((t) => [t.id, ...t.targets.map((x) => x.id), ...t.results.map((x) => x.id)]))
    expect(catalog.figures.filter((f) => f.record !== null && !own(f.document.id).has(f.record)).map((f) => f.record)).toEqual([])
  })
})

test('a yearly plan that does not add up says why', () => {
  const silent = planSums(catalog.targets).filter((p) => !p.holds && !p.total.data.waivers?.some((w) => w.check === 'sum'))
  expect(silent.map((p) => p.total.id)).toEqual([])
})

test('what may only be quoted is quoted shortly', () => {
  for (const { document } of sources.filter((s) => s.document.data.display === 'quotes-only')) {
    for (const task of document.tasks) expect(task.data.quote.length, task.id).toBeLessThanOrEqual(LONGEST_QUOTE)
  }
})

test('what is declared to be left out stands in no record', () => {
  for (const { document } of sources) {
    for (const { text } of document.data.redactions ?? []) {
      const own = document.tasks.flatMap((t) => [t, ...t.targets, ...t.results])
      expect(own.filter((n) => JSON.stringify(n.data).includes(text)).map((n) => n.id)).toEqual([])
    }
  }
})

test('every topic has a task and every indicator a figure', () => {
  expect(catalog.topics.filter((t) => t.tasks.length === 0).map((t) => t.id)).toEqual([])
  expect(catalog.indicators.filter((i) => i.targets.length + i.results.length === 0).map((i) => i.id)).toEqual([])
})

test('a code of a document begins the id of each of its tasks', () => {
  expect(catalog.tasks.filter((t) => !t.code.startsWith(`${t.document.data.code}-`)).map((t) => t.id)).toEqual([])
})
