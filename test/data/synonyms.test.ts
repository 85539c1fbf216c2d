/** The reviewed table of everyday words: none twice, and every official word stands in what can be found. */
import { expect, test } from 'vitest'
import { folded } from '../../src/search/fold.ts'
import { KINDS, searchRecords, type Wording } from '../../src/search/sources.ts'
import { catalog } from '../support/ledger.ts'

const entries = catalog.records.synonyms.flatMap(({ id, data }) => data.words.map((words) => ({ id, ...words })))
const wording = { kind: Object.fromEntries(KINDS.map((k) => [k, k])), status: {}, deadline: () => '', asOf: () => '' } as unknown as Wording
const texts = searchRecords(catalog, wording).map((r) => folded(`${r.title}\n${r.text}\n${r.context}`))

test('holds at least sixty entries', () => expect(entries.length).toBeGreaterThanOrEqual(60))

test('no everyday word stands in two entries, where it would be anybody’s guess which is meant', () => {
  const words = entries.flatMap((e) => e.everyday.map((word) => folded(word)))
  expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([])
})

test('every official word is one that the records use', () => {
  const unused = entries.flatMap((e) => e.official.filter((word) => !texts.some((text) => text.includes(folded(word)))).map((word) => `${e.id}: ${word}`))
  expect(unused).toEqual([])
})
