import { expect, test } from 'vitest'
import { readingLevel } from '../../../src/model/plain/reading-level.ts'
import { examined, record } from '../../support/edition.ts'

test('without plain texts there is nothing to compare', () => {
  expect(readingLevel(examined((e) => { for (const { data } of e.records.tasks) delete data.plain }).catalog)).toBeNull()
})

test('only tasks with a plain text are counted, on both sides alike', () => {
  const { original, plain } = readingLevel(examined().catalog)!
  expect([original.texts, plain.texts]).toEqual([1, 1])
  expect([original.sentences, plain.sentences]).toEqual([1, 3])
  expect(original).toMatchObject({ perSentence: 25, perClause: 6.25, long: 0, official: 0, jargon: 0 })
  expect(plain.perClause).toBe(7)
})

test('official phrases and specialised words are counted in a thousand characters, long sentences in a hundred', () => {
  const { plain } = readingLevel(examined((e) => {
    record(e, 'tasks', 'gp26-001').plain = { says: `着力认养${'园'.repeat(46)}。` }
    record(e, 'lexicons', 'words').official = [{ phrase: '着力', instead: '删去' }]
  }).catalog)!
  expect(plain).toEqual({ texts: 1, sentences: 1, perSentence: 50, perClause: 50, long: 100, official: 20, jargon: 20 })
})
