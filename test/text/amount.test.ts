import { expect, test } from 'vitest'
import { amount, beyondPrinted, grouped } from '../../src/text/amount.ts'

test('digits are grouped by three, the fraction is not', () => {
  expect(['0.45', '999', '1000', '112100', '1234567.12345'].map(grouped)).toEqual(['0.45', '999', '1,000', '112,100', '1,234,567.12345'])
})

test('what counts nothing has no amount', () => expect(amount({ comparator: '=', unit: '个' })).toBe(''))

test('the bound is shown unless it is “exactly”', () => {
  expect(amount({ comparator: '≥', value: '112100', unit: '个' })).toBe('≥112,100个')
  expect(amount({ comparator: '=', value: '0', unit: '%' })).toBe('0%')
  expect(amount({ comparator: 'range', min: '1', max: '3', unit: '所' })).toBe('1~3所')
})

test('the typed value is repeated only where the wording does not already show it', () => {
  expect(beyondPrinted('11.21万个', { comparator: '=', value: '112100', unit: '个' })).toBe('112,100个')
  expect(beyondPrinted('2,000个', { comparator: '=', value: '2000', unit: '个' })).toBeNull()
  expect(beyondPrinted('1—3所', { comparator: 'range', min: '1', max: '3', unit: '所' })).toBeNull()
  expect(beyondPrinted('85％', { comparator: '=', value: '85', unit: '%' })).toBeNull()
  expect(beyondPrinted('全部移交', {})).toBeNull()
})

test('a bound that the wording already says in a word is not repeated as a sign; one from elsewhere in the sentence is', () => {
  expect(beyondPrinted('85%以上', { comparator: '≥', value: '85', unit: '%' })).toBeNull()
  expect(beyondPrinted('30%左右', { comparator: '≈', value: '30', unit: '%' })).toBeNull()
  expect(beyondPrinted('2000元', { comparator: '≥', value: '2000', unit: '元' })).toBe('≥2,000元')
  expect(beyondPrinted('1.2万名以上', { comparator: '≥', value: '12000', unit: '名' })).toBe('≥12,000名')
})
