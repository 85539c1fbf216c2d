import { expect, test } from 'vitest'
import { asOfWords, datePrinted, deadlineWords, taskDates } from '../../src/i18n/wording.ts'

test('a deadline is given in the words of the source', () => expect(deadlineWords({ deadline: '2025', due: 'before', dateWords: '2025年前' })).toBe('2025年前'))

test('without them it is spelled out by how it bounds', () => {
  expect((['by', 'before', 'end', 'within'] as const).map((due) => deadlineWords({ deadline: '2025', due }))).toEqual(['到2025年', '2025年前', '2025年底', '2025年'])
  expect(deadlineWords({ start: '2021', deadline: '2025', due: 'within' })).toBe('2021年至2025年')
})

test('how often it comes due is said once', () => {
  expect(deadlineWords({ cadence: 'yearly' })).toBe('每年')
  expect(deadlineWords({ cadence: 'yearly', deadline: '2025', dateWords: '到2025年' })).toBe('到2025年，每年')
  expect(deadlineWords({ cadence: 'yearly', deadline: '2025', dateWords: '2025年前每年' })).toBe('2025年前每年')
})

test('a source that names no time is said to name none', () => {
  expect([deadlineWords({}), asOfWords({})]).toEqual(['未写期限', '未印时间'])
  expect([asOfWords({ asOf: '2024-06' }), asOfWords({ asOf: '2024', asOfWords: '2024年以来' })]).toEqual(['2024年6月', '2024年以来'])
})

test('a task has the dates of its figures, each once and without steps, or else its own', () => {
  const of = (deadline: string, total: unknown = null) => ({ data: { deadline }, total })
  const dates = (data: object, ...targets: unknown[]) => taskDates({ data, targets } as never)
  expect(dates({ deadline: '2030' }, of('2025'), of('2025'), of('2023', {}), { data: {}, total: null })).toEqual(['2025年'])
  expect([dates({ deadline: '2030' }), dates({})]).toEqual([['2030年'], []])
})

test('says of a date what is not printed of it', () => {
  expect([datePrinted({}), datePrinted({ datedWords: '3月21日' }), datePrinted({ datedWords: '2021年8月18日' }), datePrinted({ dated: '2021-08-18', datedWords: '2021年8月18日' })]).toEqual(['未印日期', '3月21日，未印年份', '2021年8月18日', '2021年8月18日'])
})
