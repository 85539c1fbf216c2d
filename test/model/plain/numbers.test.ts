/** The words cited: 到2030年，全市新建公园12个，其中2027年新建5个，2028年新建7个. */
import { describe, expect, test } from 'vitest'
import type { Computed } from '../../../src/schema/plain.ts'
import { add, record } from '../../support/edition.ts'
import { saidOf, saidOfProse } from '../../support/plain.ts'

const NOT_CITED = (n: string) => `数字“${n}”不在所引的原话里`

test('a plain text without numbers is left in peace', () => expect(saidOf({})).toEqual([]))

test.each(['到2030年建12个公园。', '到2030年建十二个公园。', '2027年先建5个，再建7个。'])('printed numbers, in either form: %s', (says) => expect(saidOf({ says })).toEqual([]))

test('a number that is not printed is refused in every field and in English', () => {
  expect(saidOf({ says: '建13个公园。', means: '多出三个。', silent: '没有写40个在哪里。' }, { english: 'Build 14 parks in two years.' })).toEqual(['13', '三', '40', '14', 'two'].map(NOT_CITED))
})

test('a share is not the number before its sign', () => {
  expect(saidOf({ says: '建成12%。' })).toEqual([NOT_CITED('12%')])
  expect(saidOf({ says: '建成一半。' })).toEqual([NOT_CITED('一半')])
})

test('numbers of the figures of the task count, in base units too', () => {
  expect(saidOf({ says: '建120000个公园。' }, { edit: (e) => { Object.assign(record(e, 'targets', 'gp26-001-1'), { value: '120000', waivers: [{ check: 'value', reason: '试。' }, { check: 'date', reason: '试。' }, { check: 'sum', reason: '试。' }] }) } }).filter((m) => m.startsWith('数字'))).toEqual([])
})

test('a five-year plan stands for its years, which must be printed', () => {
  expect(saidOf({ says: '十四五建12个。' })).toEqual([NOT_CITED('十四五')])
  expect(saidOf({ says: '2026到2030年建12个。' })).toEqual([])
})

test('everyday words and names of terms hold no number', () => {
  const lexicon = { countless: ['一起'], words: [{ word: '统一', disposition: 'not-a-quantity' as const, reason: '不是数量。' }] }
  expect(saidOf({ says: '大家一起统一建。' }, { lexicon })).toEqual([])
  const named = (e: Parameters<typeof add>[0]) => add(e, 'terms', 'two', { title: '两园公园', definition: '公园。', matters: '公园。', stands: ['gp26-001'], source: 'site', aliases: ['公园12个'], english: { title: 'Park', definition: 'Park.' } })
  expect(saidOf({ says: '建两园公园。' }, { edit: named })).toEqual([])
  expect(saidOf({ says: '大家一起建。' }, { lexicon: { countless: ['一样'] } })).toEqual([NOT_CITED('一')])
})

describe('a computed number', () => {
  const said = (number: string, rule: Computed['rule'], of: string[], says = `合起来${number}个。`) => saidOf({ says, computed: [{ number, rule, of }] })
  test.each([['19', 'sum', ['12', '7']], ['5', 'difference', ['12', '7']], ['60', 'product', ['12', '5']], ['2.4', 'quotient', ['12', '5']], ['41.67%', 'percent', ['5', '12']], ['1200', 'convert', ['12']], ['1', 'count', ['公园12个']]] as const)('%s by %s is run again and holds', (number, rule, of) => {
    expect(said(number, rule, [...of])).toEqual([])
  })
  test('that does not come out is refused, with what does', () => expect(said('20', 'sum', ['12', '7'])).toEqual(['“20”算出来是 19']))
  test('is made of printed numbers only', () => expect(said('20', 'sum', ['12', '8'])).toEqual(['“20”从“8”算来，原话里没有这个数']))
  test('counts printed words only', () => expect(said('1', 'count', ['学校'])).toEqual(['数的是“学校”，原话里没有']))
  test('needs two numbers unless it only changes the unit', () => expect(said('20', 'sum', ['12'])).toEqual(['“20”只写了一个数，算不出来']))
  test('is a number', () => expect(said('很多', 'sum', ['12', '7'], '很多。')).toContain('“很多”不是一个数'))
  test('is used', () => expect(said('19', 'sum', ['12', '7'], '建公园。')).toEqual(['声明了算出来的数“19”，文中却没有写']))
})

describe('in Markdown', () => {
  const link = '[GP26-001](/tasks/gp26-001/)'
  test('a number stands in the words linked in the same paragraph or item', () => {
    expect(saidOfProse(`要建12个公园（${link}）。\n\n- 先建5个，见${link}\n- 后建7个\n`)).toEqual([NOT_CITED('7')])
  })
  test('a code is no number, and a heading speaks for the whole text', () => expect(saidOfProse(`## 12个公园\n\n见 GP26-001 ${link}。\n`)).toEqual([]))
  test('each row of a table has its own links', () => expect(saidOfProse(`| 数 | 出处 |\n| --- | --- |\n| 12 | ${link} |\n| 5 | 无 |\n`)).toEqual([NOT_CITED('5')]))
  test('a link to a document gives its dates, not its promises', () => expect(saidOfProse('2026年3月发出，管到2030年，建12个（[方案](/documents/plan/)）。')).toEqual([NOT_CITED('12')]))
  test('a link to a paragraph gives its words', () => expect(saidOfProse('每人14.5平方米（[原文](/documents/plan/#p3)）。')).toEqual([]))
  test('a summary may name the dates of its own document without a link', () => expect(saidOfProse('2026年3月发出。', { folder: 'documents', id: 'plan' }).filter((m) => m.startsWith('数字'))).toEqual([]))
  test('a computed number is declared in the head', () => expect(saidOfProse(`两年共19个（${link}）。`, { computed: [{ number: '19', rule: 'sum', of: ['12', '7'] }], lexicon: { countless: ['两年'] } })).toEqual([]))
})
