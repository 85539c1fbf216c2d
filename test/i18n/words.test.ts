import { describe, expect, it, test } from 'vitest'
import * as en from '../../src/i18n/en.ts'
import { dateIn, deadlineIn, lineageIn, numberIn, quantityIn } from '../../src/i18n/english.ts'
import { valueIn, words } from '../../src/i18n/words.ts'
import * as zh from '../../src/i18n/zh.ts'
import type { Glossary } from '../../src/schema/glossary.ts'

const HAN = /\p{Script=Han}/u
/** Every path inside a vocabulary; a list counts by its length where both languages must have as many. */
const paths = (value: unknown, at = ''): string[] =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value).flatMap(([key, inner]) => paths(inner, `${at}/${key}`)) : [`${at}: ${typeof value}`]
/** Every string of a vocabulary; what is a function is told something first. */
const strings = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : typeof value === 'function' ? strings(value.length === 2 && /named/.test(`${value}`) ? value(2, [['x', 1]]) : value(2025, 2030, 2026, 2027, '')) : typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : []
// What there is in a language, and where, is its own.
const own = new Set(['navigation', 'further', 'method'])
const shared = (vocabulary: object) => Object.fromEntries(Object.entries(vocabulary).filter(([key]) => !own.has(key)))

describe('the two languages', () => {
  it('have the same keys, down to the last value of every vocabulary', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(zh).sort())
    expect(paths(shared(en)).sort()).toEqual(paths(shared(zh)).sort())
    expect(en.frame.colours.length).toBe(zh.frame.colours.length)
  })

  it('leave no word untranslated: no Chinese in English but the name of the other language, and nothing empty that says something', () => {
    expect(strings(en).filter((text) => HAN.test(text))).toEqual([zh.frame.other === 'English' ? en.frame.other : ''])
    expect(strings(shared(en)).length).toBe(strings(shared(zh)).length)
  })

  it('never call silence a failure', () => {
    expect(Object.values(en.statusLabel).join(' ')).not.toMatch(/fail|not done|miss|broken|unfulfilled/i)
    expect(en.statusLabel['due-silent']).toContain('no published figure found')
  })
})

const glossary: Glossary = { language: 'en', units: { 个: { one: 'park', many: 'parks' }, 次: { one: '', many: '' } }, words: { 全市: 'whole city' } }

describe('English dates', () => {
  it.each([['2025', '2025'], ['2025-06', 'June 2025'], ['2025-06-06', '6 June 2025']])('writes %s as precisely as it is printed: %s', (date, told) => expect(dateIn(date)).toBe(told))

  it.each([
    [{ deadline: '2025', due: 'by' }, 'by 2025'], [{ deadline: '2025', due: 'before' }, 'before 2025'], [{ deadline: '2025', due: 'end' }, 'by the end of 2025'], [{ deadline: '2025', due: 'within' }, '2025'],
    [{ start: '2021', deadline: '2025', due: 'within' }, '2021–2025'], [{ start: '2025', deadline: '2025', due: 'within' }, '2025'], [{ start: '2021', deadline: '2025', due: 'by' }, '2021–2025'],
    [{ cadence: 'yearly' }, 'every year'], [{ deadline: '2030', due: 'by', cadence: 'termly' }, 'by 2030, every term'], [{}, 'no deadline stated'],
  ] as const)('keeps before, by and by the end of apart: %o', (target, told) => expect(deadlineIn(target)).toBe(told))
})

describe('English numbers', () => {
  it.each([['0', '0'], ['999', '999'], ['1000', '1,000'], ['112100', '112,100'], ['5760000', '5,760,000'], ['0.45', '0.45'], ['1234.5678', '1,234.5678']])('writes %s as %s', (value, told) => expect(numberIn(value)).toBe(told))

  it.each([
    [{ value: '1', unit: '个' }, '1 park'], [{ value: '1200', unit: '个' }, '1,200 parks'], [{ value: '0', unit: '个' }, '0 parks'], [{ value: '85', unit: '%' }, '85%'], [{ min: '1', max: '3', unit: '个' }, '1–3 parks'],
    [{ value: '2', unit: '次' }, '2'], [{ value: '2', unit: '间' }, '2 间'], [{ unit: '个' }, ''], [{}, ''],
  ])('writes %o with its unit', (quantity, told) => expect(quantityIn(quantity, glossary)).toBe(told))
})

it('gives a short word by the glossary, and the word itself where there is none', () => {
  expect(words('en', glossary).gloss('全市')).toBe('whole city')
  expect(words('en', glossary).gloss('全省')).toBe('全省')
  expect(words('zh-CN').gloss('全市')).toBe('全市')
})

test('a goal through several documents is one sentence in English', () => {
  expect(lineageIn(2, [])).toBe('Said 2 times, without a change.')
  expect(lineageIn(5, [{ kind: 'value', count: 1 }, { kind: 'deadline', count: 2 }])).toBe('Said 5 times; what changed: value, deadline (2 times).')
})

test('a figure is worded as the glossary has it, else by its number and bound; a bare state has no value', () => {
  const t = words('en', { language: 'en', units: { 个: { one: 'park', many: 'parks' } }, words: { 全部: 'all' } })
  expect(valueIn(t, { raw: '不少于12个', comparator: '≥', value: '12', unit: '个' })).toBe('at least 12 parks')
  expect(valueIn(t, { raw: '全部', comparator: '=', value: '100', unit: '%' })).toBe('all')
  expect(valueIn(t, { raw: '建成', comparator: undefined })).toBe('')
})
