import { expect, test } from 'vitest'
import { inPrint } from '../../src/text/quantity.ts'

test('a figure without a value prints nothing', () => expect(inPrint({ unit: '个' })).toBe(''))

test('zero is printed, not left out', () => expect(inPrint({ value: '0', unit: '%' })).toBe('0%'))

test('万 and 亿 are used only where two decimals suffice', () => {
  expect(inPrint({ value: '112100', unit: '个' })).toBe('11.21万个')
  expect(inPrint({ value: '112101', unit: '个' })).toBe('112101个')
  expect(inPrint({ value: '586000000', unit: '元' })).toBe('5.86亿元')
  expect(inPrint({ value: '123450000', unit: '元' })).toBe('12345万元')
  expect(inPrint({ value: '9999', unit: '人' })).toBe('9999人')
})

test('a range prints both ends', () => expect(inPrint({ min: '1', max: '30000', unit: '人' })).toBe('1—3万人'))
