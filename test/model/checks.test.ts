import { describe, expect, test } from 'vitest'
import { runChecks } from '../../src/model/checks.ts'
import type { Problem } from '../../src/model/problem.ts'
import type { Edited } from '../../src/schema/collections.ts'
import type { Check } from '../../src/schema/check.ts'
import { add, examined, node, record } from '../support/edition.ts'

type Declared<K extends Check['kind']> = Omit<Extract<Check, { kind: K }>, 'title' | 'note'>

/** The outcome of one declared check, or its problems. */
function check<K extends Check['kind']>(data: Declared<K>, change: (e: Edited) => void = () => {}) {
  const { catalog } = examined((e) => {
    change(e)
    add(e, 'checks', 'tried', { title: '试', note: '试。', ...data } as unknown as Check)
  })
  const problems: Problem[] = []
  const outcome = runChecks(catalog, problems).find((o) => o.id === 'tried')
  return { holds: outcome?.holds, arithmetic: outcome?.arithmetic, problems: problems.map((p) => `${p.path.join('.')}: ${p.message}`) }
}
const outcomes = (change?: (e: Edited) => void) => runChecks(examined(change).catalog)

describe('plan', () => {
  test('a yearly plan is checked without being declared, with its arithmetic', () => {
    expect(node(outcomes(), 'plan-gp26-001-1')).toMatchObject({ kind: 'plan', holds: true, arithmetic: '5个＋7个＝12个；总数 12个', note: '逐项相加，与原文的总数相符。' })
  })
  test('a plan that does not add up says so', () => {
    const plan = node(outcomes((e) => { record(e, 'targets', 'gp26-001-3').value = '8' }), 'plan-gp26-001-1')
    expect(plan).toMatchObject({ holds: false, arithmetic: '5个＋8个＝13个；总数 12个', note: '逐项相加，与原文的总数不符。' })
  })
})

describe('plausible', () => {
  test('values inside the range are shown too', () => {
    expect(node(outcomes(), 'plausible-plan-green-area')).toMatchObject({ holds: true, arithmetic: '14.5平方米；合理范围 5—40平方米' })
  })
  test('the ends of the range are inside it', () => {
    const at = (value: string) => node(outcomes((e) => { record(e, 'targets', 'gp26-002-1').value = value }), 'plausible-plan-green-area').holds
    expect(['5', '40', '4.99', '40.01'].map(at)).toEqual([true, true, false, false])
  })
  test('an indicator that no document gives a value has no outcome', () => {
    const without = outcomes((e) => { e.records.targets = e.records.targets.filter((t) => t.data.indicator !== 'green-area') })
    expect(without.filter((o) => o.kind === 'plausible')).toEqual([])
  })
})

describe('share', () => {
  test('a count and its share fit when a whole number gives them back', () => {
    expect(node(outcomes(), 'share-parks')).toMatchObject({ holds: true, arithmetic: '6÷50%＝12.00，取整12；反过来 6÷12＝50%' })
  })
  test('a share that no whole gives does not hold', () => {
    const { holds } = check<'share'>({ kind: 'share', document: 'reply', part: 're28-001-1', share: 're28-001-2' }, (e) => { record(e, 'results', 're28-001-2').value = '51.3' })
    expect(holds).toBe(false)
  })
  test('a share of nothing cannot be divided by', () => {
    const { problems, holds } = check<'share'>({ kind: 'share', document: 'reply', part: 're28-001-1', share: 're28-001-2' }, (e) => { record(e, 'results', 're28-001-2').value = '0' })
    expect(problems).toContain('share: “re28-001-2”是 0，不能作除数')
    expect(holds).toBeUndefined()
  })
})

describe('quotient', () => {
  const quotient = (bounds: object, change?: (e: Edited) => void) =>
    check<'quotient'>({ kind: 'quotient', document: 'plan', numerator: 'gp26-001-3', denominator: 'gp26-001-2', unit: '倍', bound: '试', ...bounds }, change)
  test('a quotient between its bounds holds', () => {
    expect(quotient({ min: '1.4', max: '1.4' })).toMatchObject({ holds: true, problems: [] })
    expect(quotient({}).holds).toBe(true)
  })
  test('a quotient outside its bounds does not', () => {
    expect(quotient({ min: '1.5' }).holds).toBe(false)
    expect(quotient({ max: '1.3' }).holds).toBe(false)
  })
  test('nothing is divided by zero', () => {
    expect(quotient({}, (e) => { record(e, 'targets', 'gp26-001-2').value = '0' }).problems).toEqual(['denominator: “gp26-001-2”是 0，不能作除数'])
  })
})

describe('parts', () => {
  const parts = (relation: '=' | '≤', of: string[]) => check<'parts'>({ kind: 'parts', document: 'plan', parts: of, whole: 'gp26-001-1', relation })
  test('parts add up to their whole', () => {
    expect(parts('=', ['gp26-001-2', 'gp26-001-3'])).toMatchObject({ holds: true, arithmetic: '5个＋7个＝12，应等于12个' })
    expect(parts('=', ['gp26-001-2']).holds).toBe(false)
  })
  test('or stay within it', () => {
    expect(parts('≤', ['gp26-001-2']).holds).toBe(true)
    expect(parts('≤', ['gp26-001-2', 'gp26-001-3', 'gp26-001-3']).holds).toBe(false)
  })
})

describe('rising', () => {
  test('values that do not fall hold, equal ones too', () => {
    expect(check<'rising'>({ kind: 'rising', document: 'plan', members: ['gp26-001-2', 'gp26-001-2', 'gp26-001-3'] }).holds).toBe(true)
  })
  test('a value below the one before does not hold', () => {
    expect(check<'rising'>({ kind: 'rising', document: 'plan', members: ['gp26-001-3', 'gp26-001-2'] })).toMatchObject({ holds: false, arithmetic: '7个（2028年） → 5个（2027年）' })
  })
  test('a deadline with a month is spoken as such', () => {
    const { arithmetic } = check<'rising'>({ kind: 'rising', document: 'plan', members: ['gp26-001-2'] }, (e) => { record(e, 'targets', 'gp26-001-2').deadline = '2027-06' })
    expect(arithmetic).toBe('5个（2027年6月）')
  })
})

describe('phases', () => {
  const phases = (members: string[], goal: string, change?: (e: Edited) => void) => check<'phases'>({ kind: 'phases', document: 'plan', members, goal }, change)
  test('phases without a gap that end in time hold', () => {
    expect(phases(['gp26-001-2', 'gp26-001-3'], 'gp26-001-1')).toMatchObject({ holds: true, arithmetic: '2027年 → 2028年；目标 到2030年' })
  })
  test('a year between two phases is a gap', () => {
    expect(phases(['gp26-001-2', 'gp26-001-3'], 'gp26-001-1', (e) => { record(e, 'targets', 'gp26-001-3').start = '2029' }).holds).toBe(false)
  })
  test('a last phase after the goal is late', () => expect(phases(['gp26-001-2', 'gp26-001-3'], 'gp26-001-2').holds).toBe(false))
  test('a member without a deadline is refused', () => {
    expect(phases(['gp26-002-1'], 'gp26-001-1').problems).toEqual(['members.0: “gp26-002-1”不是这份文件里有期限的目标'])
  })
})

describe('sections', () => {
  const sections = (section: string, count: number, change?: (e: Edited) => void) => check<'sections'>({ kind: 'sections', document: 'plan', section, count, quote: '三部分' }, change)
  const nested = (e: Edited) => void record(e, 'outlines', 'plan').sections.slice(2).forEach((s) => { s.level = 2 })
  test('the parts directly below a heading are counted', () => {
    expect(sections('s2', 1, nested)).toMatchObject({ holds: true, arithmetic: '原文“三部分”；“一、总体目标”之下数到 1 项' })
    expect(sections('s2', 2, nested).holds).toBe(false)
    expect(sections('s2', 1).holds).toBe(false)
  })
  test('a section that is not there is refused', () => expect(sections('s9', 1).problems).toEqual(['section: 提纲里没有“s9”']))
})

describe('product', () => {
  const product = (relation: '≥' | '≤', factors: string[], divisor?: string) =>
    check<'product'>({ kind: 'product', document: 'plan', factors, against: 'gp26-001-1', unit: '个', relation, ...(divisor === undefined ? {} : { divisor }) })
  test('a value is held against a product of others', () => {
    expect(product('≤', ['gp26-001-2', 'gp26-001-3'])).toMatchObject({ holds: true, arithmetic: '5个×7个＝35个；12个' })
    expect(product('≥', ['gp26-001-2', 'gp26-001-3']).holds).toBe(false)
  })
  test('after division, too', () => expect(product('≥', ['gp26-001-2', 'gp26-001-3'], '7').holds).toBe(true))
})

test('a check that names no record, no document or no value is refused, and none of the rest is lost', () => {
  const parts = (id: string, change?: (e: Edited) => void) => check<'parts'>({ kind: 'parts', document: 'plan', parts: ['gp26-001-2', id], whole: 'gp26-001-1', relation: '=' }, change)
  expect(parts('gone')).toMatchObject({ holds: undefined, problems: ['parts.1: 没有编号为“gone”的目标或公布数字'] })
  expect(parts('gp26-002-1', (e) => { record(e, 'targets', 'gp26-002-1').value = undefined }).problems).toEqual(['parts.1: “gp26-002-1”没有单一数值，不能运算'])
  expect(check<'rising'>({ kind: 'rising', document: 'gone', members: ['gp26-001-1'] }).problems).toEqual(['document: data/documents/ 里没有“gone”'])
})
