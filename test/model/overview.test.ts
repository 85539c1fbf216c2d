import { expect, test } from 'vitest'
import { dispositionCounts, documentCounts, modalityCounts } from '../../src/model/overview.ts'
import { examined } from '../support/edition.ts'

const { catalog } = examined()

test('records are counted by document, and one that is only quoted has none', () => {
  expect(documentCounts(catalog).map(({ document, tasks, targets, results }) => [document.id, tasks, targets, results])).toEqual([['plan', 3, 4, 0], ['reply', 1, 0, 2], ['opinion', 0, 0, 0]])
})

test('the dispositions of all printed numbers add up to the numbers printed', () => {
  const counts = dispositionCounts(catalog.documents)
  expect(counts.reduce((n, c) => n + c.total, 0)).toBe(catalog.figures.length)
  expect(counts.every((c) => c.total > 0 && c.byDocument.reduce((a, b) => a + b, 0) === c.total)).toBe(true)
})

test('the scale of firmness names the words that put a record on a rung', () => {
  expect(modalityCounts(catalog)).toEqual([
    { modality: 'plain', tasks: 2, targets: 4, words: [] }, { modality: 'forbid', tasks: 1, targets: 0, words: ['严禁'] }, { modality: 'reported', tasks: 1, targets: 0, words: [] },
  ])
})
