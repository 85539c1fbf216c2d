import { expect, test } from 'vitest'
import { unitText } from '../../src/model/units.ts'

test('words that count people are one unit, others stay as they are', () => {
  expect(['名', '位', '人'].map(unitText)).toEqual(['人', '人', '人'])
  expect(unitText('所')).toBe('所')
  expect(unitText('')).toBe('')
})
