import { expect, test } from 'vitest'
import { balanced } from '../../src/charts/balance.ts'

test('a text that fits stays whole, an empty one has no line', () => {
  expect(balanced('加强组织领导', 10)).toEqual(['加强组织领导'])
  expect(balanced('', 10)).toEqual([])
})

test('no line is longer than it must be, and no word is cut', () => {
  const lines = balanced('实施农村寄宿制学校和小规模学校建设工程', 13)
  expect(lines).toHaveLength(2)
  expect(lines.join('')).toBe('实施农村寄宿制学校和小规模学校建设工程')
  expect(Math.min(...lines.map((l) => l.length))).toBeGreaterThan(5)
})

test('lists break after their marks', () => {
  expect(balanced('到期未见公布39项，未到期13项，不可比28项', 14)).toEqual(['到期未见公布39项，', '未到期13项，不可比28项'])
})

test('a word wider than a line stands alone', () => {
  expect(balanced('ABCDEFGHIJKL', 2)).toEqual(['ABCDEFGHIJKL'])
})
