import { expect, test } from 'vitest'
import { dueYears, guardrails, refusedMatches, statusByDocument } from '../../src/model/known.ts'
import { RULE } from '../../src/model/status.ts'
import { examined, record } from '../support/edition.ts'
import { pair, refusal } from '../support/evidence.ts'

test('statuses are counted by document in the order of the rule, and add up', () => {
  const { documents, rows, totals } = statusByDocument(examined().catalog)
  expect(documents.map((d) => d.id)).toEqual(['plan'])
  expect(rows.map((r) => r.status)).toEqual(RULE.map((r) => r.status))
  expect(totals).toEqual([4])
  expect(rows.reduce((n, r) => n + r.total, 0)).toBe(4)
  expect(rows.find((r) => r.status === 'not-due')).toMatchObject({ total: 2, byDocument: [2] })
})

test('an edition without targets counts nothing', () => {
  const { documents, totals } = statusByDocument({ ...examined().catalog, targets: [] })
  expect([documents, totals]).toEqual([[], []])
})

test('a quoted promise is counted under the document whose words it gives', () => {
  const { documents, totals } = statusByDocument(examined((e) => { record(e, 'tasks', 'gp26-002').quotedFrom = 'opinion' }).catalog)
  expect(documents.map((d) => d.id)).toEqual(['plan', 'opinion'])
  expect(totals).toEqual([3, 1])
})

test('refused pairs stand under their target, what counts is left out', () => {
  const groups = refusedMatches(examined((e) => {
    pair(e, { target: 'gp26-001-2', counted: { min: '0', max: '5' } })
    refusal(e)
    refusal(e, { result: 're28-001-2' }, 'pair-other')
  }).catalog)
  expect(groups.map((g) => [g.document.id, g.count, g.sections.map((s) => [s.section.id, s.count, s.targets.map((t) => t.target.id)])])).toEqual([['plan', 2, [['s2', 2, ['gp26-001-1']]]]])
  expect(refusedMatches(examined().catalog)).toEqual([])
})

test('prohibitions stand under their document with what is known', () => {
  expect(guardrails(examined().catalog).map((g) => [g.document.id, g.tasks.map((t) => [t.task.id, t.status])])).toEqual([['plan', [['gp26-003', 'no-report']]]])
})

test('years come in order, each with how many of its promises are due', () => {
  expect(dueYears(examined().catalog).map((y) => [y.year, y.targets.length, y.due])).toEqual([[2027, 1, 1], [2028, 1, 0], [2030, 1, 0]])
})
