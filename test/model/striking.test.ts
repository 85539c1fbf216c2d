import { expect, test } from 'vitest'
import { strikingOf } from '../../src/model/striking.ts'
import { add, examined } from '../support/edition.ts'
import { pair } from '../support/evidence.ts'
import { withGoal } from '../support/goal.ts'

test('a goal whose date moved is told first, the one that moved most often before others', () => {
  const { catalog } = examined((e) => {
    withGoal(e)
    add(e, 'lineages', 'other', {
      title: '公园', summary: '一句话。', order: 2, members: ['gp26-001-2', 'gp26-001-3', 'gp26-001-1'],
      changes: [['c1', 'gp26-001-2', 'gp26-001-3'], ['c2', 'gp26-001-3', 'gp26-001-1']].map(([id, from, to]) => ({ id: id!, from: from!, to: to!, kind: 'deadline' as const, before: '前', after: '后', note: '说明。' })),
    })
  })
  expect(strikingOf(catalog)).toMatchObject({ kind: 'moved', lineage: { id: 'other' }, line: { years: [2027, 2028, 2030] } })
  expect(strikingOf({ ...catalog, lineages: catalog.lineages.filter((l) => l.id === 'goal') })).toMatchObject({ kind: 'moved', line: { years: [2030, 2035] } })
})

test('where no date moved, what is due is told, with how much of it something counts toward', () => {
  const { catalog } = examined((e) => { pair(e, { target: 'gp26-001-2', counted: { min: '5', max: '5' } }) })
  expect(strikingOf({ ...catalog, lineages: [], edition: { ...catalog.edition, asOf: '2029-06-30' } })).toEqual({ kind: 'due', due: 2, counted: 1 })
})

test('where nothing is due, the ledger tells what it holds', () => {
  const { catalog } = examined()
  expect(strikingOf({ ...catalog, lineages: [], edition: { ...catalog.edition, asOf: '2026-01-01' } })).toEqual({ kind: 'held', tasks: catalog.tasks.length, targets: catalog.targets.length })
  expect(strikingOf({ ...catalog, lineages: [], targets: [], tasks: [] })).toEqual({ kind: 'held', tasks: 0, targets: 0 })
})
