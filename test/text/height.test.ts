import { expect, test } from 'vitest'
import { linesOf, rowsOf } from '../../src/text/height.ts'

test('nothing takes no line and no row', () => {
  expect(linesOf('', 300, 15)).toBe(0)
  expect(rowsOf([], 300, 8)).toBe(0)
})

test('a text takes a line more as soon as it may not fit', () => {
  expect(linesOf('一'.repeat(18), 300, 15)).toBe(1)
  expect(linesOf('一'.repeat(20), 300, 15)).toBe(2)
})

test('things stand side by side while there is room, and one that is too wide stands alone', () => {
  expect(rowsOf([100, 100, 100], 300, 0)).toBe(1)
  expect(rowsOf([100, 100, 100], 300, 8)).toBe(2)
  expect(rowsOf([400, 10], 300, 8)).toBe(2)
})
