import { expect, test } from 'vitest'
import { counted, dueStatuses, heldAgainst, knownOf, refused, statusCounts } from '../../src/model/task-status.ts'
import { AGREES, lineage, pair, refusal } from '../support/evidence.ts'
import type { Edited } from '../../src/schema/collections.ts'
import { examined, node } from '../support/edition.ts'

const ASOF = '2028-06-30'
const task = (change: (e: Edited) => void = () => {}, id = 'gp26-001') => node(examined(change).catalog.tasks, id)

test('the main promise speaks for the task, the others are counted', () => {
  const known = knownOf(task((e) => pair(e)), ASOF)!
  expect([known.target.id, known.progress.status, known.others]).toEqual(['gp26-001-1', 'part', [{ status: 'not-due', count: 1 }, { status: 'due-silent', count: 1 }]])
})

test('a task without targets is not known at all', () => {
  expect(knownOf(task(undefined, 'gp26-003'), ASOF)).toBeNull()
  expect(knownOf(task(undefined, 're28-001'), ASOF)).toBeNull()
})

test('statuses are counted in the order of the rule, each target once', () => {
  const { targets } = examined((e) => pair(e)).catalog
  const counts = statusCounts(targets, ASOF)
  expect(counts.map((c) => c.status)).toEqual(['part', 'not-due', 'undated-silent', 'due-silent'])
  expect(counts.reduce((n, c) => n + c.count, 0)).toBe(targets.length)
  expect(statusCounts([], ASOF)).toEqual([])
})

test('what is due is counted by status, beside the same status among all', () => {
  const { targets } = examined((e) => { refusal(e, { target: 'gp26-001-2' }); refusal(e, { target: 'gp26-002-1' }, 'undated') }).catalog
  expect(dueStatuses(targets, ASOF)).toEqual({ dated: 3, past: 1, counts: [{ status: 'incomparable', count: 1 }], changedAhead: 0 })
  expect(dueStatuses(targets, '2020-01-01')).toEqual({ dated: 3, past: 0, counts: [], changedAhead: 0 })
  expect(dueStatuses(examined((e) => lineage(e)).catalog.targets, ASOF)).toMatchObject({ changedAhead: 1 })
})

test('only targets on which something counts have evidence', () => {
  expect(counted(task((e) => { pair(e); refusal(e, { target: 'gp26-001-2' }) }), ASOF).map((k) => k.target.id)).toEqual(['gp26-001-1'])
})

test('of refused pairs those with equal numbers come first, then totals, then steps', () => {
  const pairs = refused(task((e) => {
    refusal(e, { target: 'gp26-001-2' }, 'a')
    refusal(e, { target: 'gp26-001-1' }, 'b')
    refusal(e, { target: 'gp26-001-3' }, 'c')
    for (const { id, data } of e.records.targets) if (id === 'gp26-001-3') data.value = '6'
  }))
  expect(pairs.map((p) => p.target.id)).toEqual(['gp26-001-3', 'gp26-001-1', 'gp26-001-2'])
})

test('what a figure counts for comes before what it only looked like', () => {
  const { results } = task((e) => {
    refusal(e, { target: 'gp26-001-1' }, 'a')
    pair(e, { target: 'gp26-001-2', counted: { min: '0', max: '5' }, dimensions: { ...AGREES, measure: 'unknown' } }, 'b')
  }, 're28-001')
  expect(heldAgainst(results).map((p) => p.data.verdict)).toEqual(['part', 'refused'])
})
