import { expect, test } from 'vitest'
import { isDue, strokes, strokeWorth, tallyDeadlines } from '../../src/model/deadlines.ts'
import { examined } from '../support/edition.ts'

test('targets and steps are tallied under the year they print', () => {
  const { years, due, open, undated } = tallyDeadlines(examined().catalog.targets, [2026, 2030], '2028-06-30')
  expect([due, open, undated]).toEqual([1, 2, 1])
  expect(years.filter((y) => y.due + y.open)).toEqual([{ year: 2027, due: 1, open: 0 }, { year: 2028, due: 0, open: 1 }, { year: 2030, due: 0, open: 1 }])
})

test('a deadline is over when its last day is over', () => {
  expect(isDue({ deadline: '2025' }, '2025-12-31')).toBe(false)
  expect(isDue({ deadline: '2025' }, '2026-01-01')).toBe(true)
  expect(isDue({ deadline: '2025-02' }, '2025-03-01')).toBe(true)
  expect(isDue({}, '2099-01-01')).toBe(false)
})

test('“before” a date is over when that date begins', () => {
  expect(isDue({ deadline: '2025', due: 'before' }, '2024-12-31')).toBe(false)
  expect(isDue({ deadline: '2025', due: 'before' }, '2025-01-01')).toBe(true)
  expect(isDue({ deadline: '2025-06', due: 'before' }, '2025-05-31')).toBe(false)
  expect(isDue({ deadline: '2025-06', due: 'before' }, '2025-06-01')).toBe(true)
})

test('counts become strokes of 正', () => {
  expect(strokes(0)).toEqual([])
  expect(strokes(13)).toEqual([5, 5, 3])
  expect(strokes(5)).toEqual([5])
})

test('a stroke stands for more where a year would need too many', () => {
  expect([0, 150, 151, 40_000].map(strokeWorth)).toEqual([1, 1, 10, 1000])
})
