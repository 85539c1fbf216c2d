import { expect, test } from 'vitest'
import { hanValue, romanValue } from '../../src/text/numeral.ts'

test.each([['十', 10], ['二十三', 23], ['二〇二九', 2029], ['万', 10_000], ['三万', 30_000], ['十二万', 120_000], ['十一万两千', 112_000], ['一亿', 100_000_000], ['两', 2], ['一千零五十', 1050]])('%s is %d', (numeral, value) => {
  expect(hanValue(numeral)).toBe(value)
})

test('Roman grades have one value in either form, and other letters none', () => {
  expect([romanValue('Ⅲ'), romanValue('III'), romanValue('AB')]).toEqual([3, 3, 0])
})
