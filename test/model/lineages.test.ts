import { describe, expect, it } from 'vitest'
import { changeCounts, compared, lineageGroups, lineageYears, movedYears, passages, statements } from '../../src/model/lineages.ts'
import type { Lineage } from '../../src/schema/evidence.ts'
import { add, examined, record } from '../support/edition.ts'
import { withGoal } from '../support/goal.ts'

type Change = Lineage['changes'][number]
const change = (id: string, from: string, to: string, kind: Change['kind'] = 'deadline'): Change => ({ id, from, to, kind, before: '2027年新建5个', after: '2028年新建7个', note: '说明。' })
const made = (members: string[], changes: Change[]) => examined((edited) => { add(edited, 'lineages', 'goal', { title: '公园', summary: '一句话。', order: 1, members, changes }) }).catalog.lineages[0]!

describe('lineageYears', () => {
  it('walks along the deadlines that moved', () => {
    expect(lineageYears(made(['gp26-001-2', 'gp26-001-3', 'gp26-001-1'], [change('c1', 'gp26-001-2', 'gp26-001-3'), change('c2', 'gp26-001-3', 'gp26-001-1')]))).toEqual({ of: 'deadline', years: [2027, 2028, 2030] })
  })
  it('shows the years of the documents where none moved, and null where none is printed', () => {
    expect(lineageYears(made(['gp26-001-2', 're28-001'], []))).toEqual({ of: 'document', years: [2026, null] })
  })
  it('ends even if changes run in a circle', () => {
    expect(lineageYears(made(['gp26-001-2', 'gp26-001-3'], [change('c1', 'gp26-001-2', 'gp26-001-3'), change('c2', 'gp26-001-3', 'gp26-001-2')])).years).toEqual([2027, 2028])
  })
})

it('counts changes by kind, in the order of the kinds, none left out and none at zero', () => {
  const { changes } = made(['gp26-001-2', 'gp26-001-3'], [change('c1', 'gp26-001-2', 'gp26-001-3', 'scope'), change('c2', 'gp26-001-2', 'gp26-001-3'), change('c3', 'gp26-001-2', 'gp26-001-3', 'scope')])
  expect(changeCounts(changes)).toEqual([{ kind: 'deadline', count: 1 }, { kind: 'scope', count: 2 }])
  expect(changeCounts([])).toEqual([])
})

it('never calls the same words of two places a change', () => {
  const { lineages } = examined((edited) => {
    record(edited, 'documents', 'plan').jurisdiction = 'qing-east'
    add(edited, 'lineages', 'both', { title: '两地', summary: '一样。', order: 1, members: ['gp26-001', 're28-001'], changes: [] })
    add(edited, 'lineages', 'twice', { title: '两遍', summary: '一样。', order: 2, members: ['gp26-001', 'gp26-002'], changes: [] })
    add(edited, 'lineages', 'moved', { title: '变了', summary: '变了。', order: 3, members: ['gp26-001-2', 'gp26-001-3'], changes: [change('c1', 'gp26-001-2', 'gp26-001-3')] })
  }).catalog
  const groups = lineageGroups(lineages)
  expect([groups.changed, groups.repeated, groups.shared].map((g) => g.map((l) => l.id))).toEqual([['moved'], ['twice'], ['both']])
})

it('groups statements by the document that speaks, and says who quotes it', () => {
  const rows = statements(made(['gp26-001-2', 'gp26-002-1', 're28-001'], []).members)
  expect(rows.map((r) => [r.document.id, r.quotedBy?.id ?? null, r.members.length])).toEqual([['plan', null, 2], ['opinion', 'reply', 1]])
})

it('groups changes by the pair of documents, what was changed earlier first', () => {
  const lineage = made(['gp26-001-2', 'gp26-001-3', 're28-001'], [change('c1', 'gp26-001-2', 're28-001'), change('c2', 'gp26-001-2', 'gp26-001-3', 'conflict'), change('c3', 'gp26-001-3', 're28-001', 'scope')])
  expect(passages(lineage).map((p) => [p.from.id, p.to.id, p.quotedBy.map((d) => d.id), p.changes.map((c) => c.id)])).toEqual([['plan', 'plan', [], ['c2']], ['plan', 'opinion', ['reply'], ['c1', 'c3']]])
})

it('puts what a text changed of the one just before it ahead of what it changed of an older one', () => {
  const { members: [plan, opinion, last] } = made(['gp26-001-2', 're28-001', 'gp26-002'], [])
  const reply = { ...last!, task: { ...last!.task, document: opinion!.task.document } }
  const between = ([id, from, to]: [string, typeof plan, typeof plan]) => ({ id, data: change(id, from!.id, to!.id), from: from!, to: to!, address: '' })
  const changes = ([['c1', plan, reply], ['c2', opinion, reply], ['c3', plan, opinion]] as [string, typeof plan, typeof plan][]).map(between)
  expect(passages({ members: [plan!, opinion!, reply], changes }).map((p) => p.changes.map((c) => c.id).join())).toEqual(['c3', 'c2', 'c1'])
})

describe('movedYears', () => {
  it('tells the deadline of one step from that of another, and counts a move once', () => {
    const { lineages } = examined((edited) => {
      withGoal(edited)
      record(edited, 'lineages', 'goal').changes.push(change('c3', 'gp26-004-1', 're28-002-1'))
    }).catalog
    expect(movedYears(lineages[0]!)).toEqual([[2030, 2035], [2027, 2031]])
  })
  it('has nothing to tell where no deadline moved', () => expect(movedYears(made(['gp26-001-2', 're28-001'], []))).toEqual([]))
})

it('counts each text once, and those known only by quotation apart', () => {
  expect(compared(made(['gp26-001-2', 'gp26-001-3', 're28-001'], []))).toEqual({ texts: 2, unseen: [{ authority: 'quoted-only', count: 1 }] })
})
