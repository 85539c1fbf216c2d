import { describe, expect, test } from 'vitest'
import type { Edited } from '../../src/schema/collections.ts'
import { add, examined, record } from '../support/edition.ts'
import { AGREES, CHANGE, lineage, pair, refusal } from '../support/evidence.ts'

const messages = (change: (e: Edited) => void) => examined(change).messages

test('a sound edition with evidence and a lineage has no problem', () => {
  expect(messages((e) => {
    pair(e)
    refusal(e, { target: 'gp26-001-2' })
    add(e, 'contexts', 'beside', { task: 'gp26-003', result: 're28-001-1', note: '试。' })
    lineage(e)
  })).toEqual([])
})

describe('a pair', () => {
  const CASES: [string, (e: Edited) => void, string][] = [
    ['is judged once', (e) => { pair(e); pair(e, {}, 'pair-two') }, 'matches/pair-two target: gp26-001-1 和 re28-001-1 已经对照过一次'],
    ['names a target that is there', (e) => pair(e, { target: 'gp26-009-1' }), 'matches/pair-one target: 没有编号为“gp26-009-1”的目标'],
    ['names a result that is there', (e) => pair(e, { result: 're28-009-1' }), 'matches/pair-one result: 没有编号为“re28-009-1”的公布数字'],
    ['is not refused where everything agrees', (e) => refusal(e, { dimensions: AGREES }), 'matches/pair-none verdict: 每一项都相同，却判作不算'],
    ['counts nothing when refused', (e) => refusal(e, { counted: { min: '1', max: '1' } }), 'matches/pair-none counted: 不算的对照不能有算进去的数'],
    ['does not count where something differs', (e) => pair(e, { dimensions: { ...AGREES, place: 'no', measure: 'no' } }), 'matches/pair-one verdict: 地方、总量或增量不同，却判作算'],
    ['says how much counts', (e) => { pair(e); delete record(e, 'matches', 'pair-one').counted }, 'matches/pair-one verdict: 算或算一部分，要写算进去多少'],
    ['has its ends in order', (e) => pair(e, { counted: { min: '6', max: '5' } }), 'matches/pair-one counted.min: 至少 6 大于至多 5'],
    ['counts no more than was reported', (e) => pair(e, { counted: { min: '0', max: '6.5' } }), 'matches/pair-one counted.max: 算进去的 6.5 比公布的 6 还多'],
    ['does not take a total for an increment', (e) => pair(e, { dimensions: AGREES }), 'matches/pair-one dimensions.measure: 目标记的是 increment，公布数字记的是 stock，却写着相同'],
    ['does not take its own word for national recognition', (e) => { record(e, 'targets', 'gp26-001-1').stage = 'national'; pair(e) }, 'matches/pair-one dimensions.stage: 目标要国家认定，公布的不是国家认定，却写着相同'],
    ['does not take provincial recognition for national', (e) => {
      record(e, 'targets', 'gp26-001-1').stage = 'national'
      record(e, 'results', 're28-001-1').stage = 'provincial'
      pair(e)
    }, 'matches/pair-one dimensions.stage: 目标要国家认定，公布的不是国家认定，却写着相同'],
    ['does not take another city for this one', (e) => {
      add(e, 'jurisdictions', 'lan', { title: '蓝河市', kind: 'city' })
      record(e, 'documents', 'reply').jurisdiction = 'lan'
      pair(e)
    }, 'matches/pair-one dimensions.place: 青山市和蓝河市互不隶属，却写着地方相同'],
  ]
  test.each(CASES)('%s', (_, change, message) => expect(messages(change)).toEqual([message]))

  test('of a district and its city may agree on the place', () => {
    expect(messages((e) => { record(e, 'documents', 'reply').jurisdiction = 'qing-east'; pair(e) })).toEqual([])
  })
  test('that is refused need not claim anything of its records', () => {
    expect(messages((e) => { record(e, 'targets', 'gp26-001-1').stage = 'national'; refusal(e) })).toEqual([])
  })
})

test('a figure stands beside prohibitions only', () => {
  expect(messages((e) => add(e, 'contexts', 'beside', { task: 'gp26-001', result: 're28-001-1', note: '试。' }))).toEqual(['contexts/beside task: gp26-001 不是底线任务'])
  expect(messages((e) => add(e, 'contexts', 'beside', { task: 'gp26-003', result: 're28-009-1', note: '试。' }))).toEqual(['contexts/beside result: 没有编号为“re28-009-1”的公布数字'])
})

describe('a lineage', () => {
  const BACK = { ...CHANGE, id: 'c2', from: 're28-001', to: 'gp26-001-1', before: '公园6个', after: '新建公园12个' }
  const { after: _, ...WORDLESS } = CHANGE
  const CASES: [string, (e: Edited) => void, string][] = [
    ['names each change once', (e) => lineage(e, [CHANGE, { ...CHANGE, kind: 'deadline' }]), 'lineages/parks-goal changes.1.id: “c1”用了两次'],
    ['changes from its own members', (e) => lineage(e, [{ ...CHANGE, from: 'gp26-001-2' }]), 'lineages/parks-goal changes.0.from: “gp26-001-2”不在 members 里'],
    ['changes to its own members', (e) => lineage(e, [{ ...CHANGE, to: 're28-001' }], ['gp26-001-1', 'gp26-001-2']), 'lineages/parks-goal changes.0.to: “re28-001”不在 members 里'],
    ['names members that are there', (e) => lineage(e, [], ['gp26-001-1', 'gp26-777']), 'lineages/parks-goal members.1: 没有编号为“gp26-777”的目标或任务'],
    ['has words after, unless they are dropped', (e) => lineage(e, [WORDLESS]), 'lineages/parks-goal changes.0.kind: 没有此后的原话'],
    ['quotes what the member before says', (e) => lineage(e, [{ ...CHANGE, before: '新建公园13个' }]), 'lineages/parks-goal changes.0.before: gp26-001-1 所在的那一段原文里没有“新建公园13个”'],
    ['quotes what the member after says', (e) => lineage(e, [{ ...CHANGE, after: '公园7个' }]), 'lineages/parks-goal changes.0.after: re28-001 所在的那一段原文里没有“公园7个”'],
    ['runs in no circle', (e) => lineage(e, [CHANGE, BACK]), 'lineages/parks-goal changes: 变化绕成了一圈：后来的又变回了先前的那一条记录'],
  ]
  test.each(CASES)('%s', (_, change, message) => expect(messages(change)).toContain(message))

  test('may drop words without words after', () => expect(messages((e) => lineage(e, [{ ...WORDLESS, kind: 'dropped' }]))).toEqual([]))
  test('may branch and join without running in a circle', () => {
    const split = [{ ...CHANGE, to: 'gp26-001-2', after: '2027年新建5个' }, { ...CHANGE, id: 'c2' }, { ...CHANGE, id: 'c3', from: 'gp26-001-2', before: '2027年新建5个' }]
    expect(messages((e) => lineage(e, split, ['gp26-001-1', 'gp26-001-2', 're28-001']))).toEqual([])
  })
})

test('every fault says what to write instead', () => {
  const { problems } = examined((e) => { pair(e, { counted: { min: '7', max: '6' } }); lineage(e, [{ ...CHANGE, before: '没有的话' }]) })
  expect(problems.length).toBeGreaterThan(1)
  for (const { message, remedy } of problems) expect(message && remedy).toMatch(/\p{Script=Han}/u)
})
