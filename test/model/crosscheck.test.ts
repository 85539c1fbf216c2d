import { describe, expect, test } from 'vitest'
import type { Edited } from '../../src/schema/collections.ts'
import type { Target } from '../../src/schema/target.ts'
import type { Task } from '../../src/schema/task.ts'
import { examined, record } from '../support/edition.ts'

type Change = Partial<Target>
const target = (id: string, change: Change) => examined((e) => void Object.assign(record(e, 'targets', id), change)).messages
const task = (id: string, change: Partial<Task>) => examined((e) => void Object.assign(record(e, 'tasks', id), change)).messages
const area = (change: Change) => target('gp26-002-1', change)

test('the tiny edition contradicts none of its words', () => expect(examined().messages).toEqual([]))

describe('value', () => {
  test('a value that is not the printed one is refused, with both', () => {
    expect(area({ value: '145' })).toEqual([
      'targets/gp26-002-1 value: 记的是 145，原话“14.5平方米以上”读出来是 14.5',
    ])
  })
  test('the same number written otherwise is the same value', () => expect(area({ value: '14.50' })).toEqual([]))
  test('a declared reason stands in for the printed value', () => {
    expect(area({ value: '15', waivers: [{ check: 'value', reason: '原文四舍五入。' }] })).toEqual([])
  })
  test('a value needs a printed number unless it is declared to be encoded', () => {
    const universal: Change = { quote: '人均公园绿地面积', raw: '人均', comparator: '=', value: '100', unit: '%' }
    const moved: Change = { waivers: [{ check: 'sum', reason: '换算。' }] }
    const noted = (e: Edited) => void e.records.figures.push({ id: 'plan', data: { figures: [{ quote: '面积达到14.5平方米', disposition: 'context', reason: '背景。' }] } })
    const change = (more: Change) => examined((e) => { Object.assign(record(e, 'targets', 'gp26-002-1'), universal, moved, more); noted(e) }).messages
    expect(change({})).toEqual(['targets/gp26-002-1 raw: “人均”里没有数字，却记了数值'])
    expect(change({ encoded: true })).toEqual([])
  })
})

describe('comparator', () => {
  test('a bound other than the printed one is refused', () => {
    expect(area({ comparator: '=' })).toEqual(['targets/gp26-002-1 comparator: 记的是“=”，原话“14.5平方米以上”读出来是“≥”'])
  })
  test('a bound may stand beside the value, inside the quote', () => expect(area({ raw: '14.5平方米', comparator: '≥' })).toEqual([]))
  test('a bound that no word of the quote says is refused', () => {
    expect(area({ raw: '14.5平方米', comparator: '≤' })).toEqual(['targets/gp26-002-1 comparator: 记的是“≤”，原话“14.5平方米”读出来是“=”'])
  })
})

describe('unit', () => {
  test('a unit other than the printed one is refused', () => {
    expect(area({ unit: '亩' })).toEqual(['targets/gp26-002-1 unit: 单位记的是“亩”，原话“14.5平方米以上”里是“平方米”'])
    expect(area({ unit: undefined })).toEqual(['targets/gp26-002-1 unit: 单位记的是“（空）”，原话“14.5平方米以上”里是“平方米”'])
  })
  test('words that count the same thing are the same unit', () => expect(area({ unit: '㎡' })).toEqual([]))
})

describe('bounds', () => {
  const range: Change = { comparator: 'range', value: undefined, min: '14', max: '15', waivers: [{ check: 'value', reason: '试。' }, { check: 'comparator', reason: '试。' }] }
  test('a range has two ends and no value', () => {
    expect(area(range)).toEqual([])
    expect(area({ ...range, max: undefined })).toEqual(['targets/gp26-002-1 comparator: 范围要写 min 和 max，不写 value'])
  })
  test('the lower end is below the upper one', () => {
    expect(area({ ...range, min: '15' })).toEqual(['targets/gp26-002-1 min: 下限 15 不小于上限 15'])
  })
  test('ends without a range are refused', () => {
    expect(area({ min: '1' })).toContain('targets/gp26-002-1 comparator: 写了 min、max，comparator 却不是 range')
  })
  test('a value without a comparator is refused', () => {
    expect(area({ comparator: undefined })).toContain('targets/gp26-002-1 value: value 和 comparator 要么都写，要么都不写')
  })
})

describe('modality', () => {
  test('a firm or soft wording names its word', () => {
    expect(task('gp26-003', { modalWord: undefined })).toEqual(['tasks/gp26-003 modality: 这种语气要写出原文里的那个词'])
  })
  test('the word stands in the same paragraph', () => {
    expect(task('gp26-003', { modalWord: '不得' })).toEqual(['tasks/gp26-003 modalWord: 这一段原文里没有“不得”'])
  })
  test('a plain statement has no such word', () => {
    expect(task('gp26-002', { modalWord: '达到' })).toEqual(['tasks/gp26-002 modalWord: 直说和已做不写 modalWord'])
  })
  test('a declared reason stands in for the word', () => {
    expect(task('gp26-003', { modalWord: '不得', waivers: [{ check: 'modality', reason: '试。' }] })).toEqual([])
  })
})

describe('dates', () => {
  const step = (change: Change) => target('gp26-001-2', change)
  test('a date that the calendar does not have is refused wherever it stands', () => {
    expect(step({ deadline: '2027-02-30' })).toContain('targets/gp26-001-2 deadline: 没有 2027-02-30 这一天')
    expect(task('gp26-001', { deadline: '2030-13' })).toEqual(['tasks/gp26-001 deadline: 没有 2030-13 这一天'])
    expect(examined((e) => { record(e, 'results', 're28-001-1').asOf = '2027-00' }).messages).toEqual(['results/re28-001-1 asOf: 没有 2027-00 这一天'])
    expect(examined((e) => { record(e, 'documents', 'plan').dated = '2026-04-31' }).messages).toEqual(['documents/plan dated: 没有 2026-04-31 这一天'])
    expect(examined((e) => { record(e, 'editions', 'first').asOf = '2026-02-29' }).messages).toEqual(['editions/first asOf: 没有 2026-02-29 这一天'])
  })
  test('a year that the words do not name is refused', () => {
    expect(step({ deadline: '2028' })).toEqual(['targets/gp26-001-2 dateWords: 记的年份 2028 不在“2027年”里'])
  })
  test('a date has its words, and they stand in the paragraph or its heading', () => {
    expect(step({ dateWords: undefined })).toEqual(['targets/gp26-001-2 dateWords: 写了年份，没有写它的原文'])
    expect(step({ dateWords: '2027年底' })).toEqual(['targets/gp26-001-2 dateWords: 这一段和它的标题里没有“2027年底”'])
  })
  test('a deadline says how it bounds', () => {
    expect(step({ due: undefined })).toEqual(['targets/gp26-001-2 due: deadline 和 due 要么都写，要么都不写'])
  })
  test('a start after the deadline is refused, within one year too', () => {
    expect(target('gp26-001-1', { start: '2031' })).toEqual(['targets/gp26-001-1 start: 起于 2031，却止于 2030'])
    expect(target('gp26-001-1', { start: '2030-09', deadline: '2030-06' })).toEqual(['targets/gp26-001-1 start: 起于 2030-09，却止于 2030-06'])
    expect(target('gp26-001-1', { start: '2030-06', deadline: '2030' })).toEqual([])
  })
  test('a declared reason stands in for the words', () => {
    expect(step({ deadline: '2028', waivers: [{ check: 'date', reason: '试。' }] })).toEqual([])
  })
})

test('no quote shows what the document declares to be left out', () => {
  const redact = (text: string) => examined((e) => { record(e, 'documents', 'reply').redactions = [{ text, shown: '略', reason: '试。' }] }).messages
  expect(redact('公园6个')).toEqual([
    'tasks/re28-001 quote: 原话里有应当略去的“公园6个”',
    'results/re28-001-1 quote: 原话里有应当略去的“公园6个”',
  ])
})
