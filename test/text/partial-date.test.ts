import { expect, test } from 'vitest'
import { exists, lastDay, spoken, yearOf, yearsNamed } from '../../src/text/partial-date.ts'

test.each([['2021-02-29', false], ['2024-02-29', true], ['2021-02-30', false], ['2021-13', false], ['2021-00', false], ['2021-04-31', false], ['2021-04-00', false], ['2021-12', true], ['2021', true]])(
  'the calendar knows whether %s exists: %s', (date, wanted) => expect(exists(date)).toBe(wanted))

test('a partial date covers all its days', () => {
  expect(lastDay('2025')).toBe('2025-12-31')
  expect(lastDay('2024-02')).toBe('2024-02-29')
  expect(lastDay('2025-06-26')).toBe('2025-06-26')
})

test('a date is spoken as precisely as it is known, without leading zeros', () => {
  expect(['2025', '2025-06', '2025-06-06'].map(spoken)).toEqual(['2025年', '2025年6月', '2025年6月6日'])
})

test('the year is the first four digits', () => expect(yearOf('2025-06')).toBe(2025))

test('a wording names its years and the ends of a five-year plan', () => {
  expect(yearsNamed('2021—2025年')).toEqual([2021, 2025])
  expect(yearsNamed('“十四五”期间')).toEqual([2021, 2025])
  expect(yearsNamed('十五五')).toEqual([2026, 2030])
})

test('digits that are part of a longer number are no year', () => {
  expect(yearsNamed('12021套')).toEqual([])
  expect(yearsNamed('1850年')).toEqual([])
})
