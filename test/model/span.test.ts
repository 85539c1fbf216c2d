import { expect, test } from 'vitest'
import { beginOf, endOf, labelledYears } from '../../src/model/span.ts'

const years = [2021, 2030] as const

test('a year begins and ends at the edges of its column', () => {
  expect([beginOf('2021', years), endOf('2021', years), beginOf('2030', years), endOf('2030', years)]).toEqual([0, 10, 90, 100])
})

test('a month and a day stand inside their year', () => {
  expect(beginOf('2025-07', years)).toBeCloseTo(44.96, 2)
  expect(endOf('2025-12-31', years)).toBe(50)
})

test('a date outside the ruler is held at its edge', () => expect([beginOf('2019', years), endOf('2040', years)]).toEqual([0, 100]))

test('a narrow ruler names its first and last year and every fifth between, not too close', () => {
  expect(labelledYears([2020, 2035])).toEqual([2020, 2025, 2030, 2035])
  expect(labelledYears([2024, 2031])).toEqual([2024, 2031])
})
