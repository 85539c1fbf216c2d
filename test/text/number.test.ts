import { describe, expect, test } from 'vitest'
import { readPrinted } from '../../src/text/number.ts'
import { hanValue } from '../../src/text/numeral.ts'

/** What a wording says, as one short line: bound, value or range, unit. */
function read(raw: string): string | null {
  const p = readPrinted(raw)
  return p && `${p.comparator} ${p.value ?? `${p.min}..${p.max}`} ${p.unit}`.trimEnd()
}

test('words without a number say nothing', () => {
  expect(read('所有学校')).toBeNull()
  expect(read('')).toBeNull()
})

test('scales are multiplied into the base unit without rounding', () => {
  expect(read('11.21万个')).toBe('= 112100 个')
  expect(read('5.86亿元')).toBe('= 586000000 元')
  expect(read('3百万元')).toBe('= 3000000 元')
  expect(read('1,234人')).toBe('= 1234 人')
  expect(read('十二万人')).toBe('= 120000 人')
  expect(read('0.45')).toBe('= 0.45')
})

describe('bounds', () => {
  test.each([
    ['85%以上', '≥ 85 %'], ['不低于85%', '≥ 85 %'], ['不少于3次', '≥ 3 次'], ['至少3次', '≥ 3 次'],
    ['不大于0.5', '≤ 0.5'], ['不超过50人', '≤ 50 人'], ['3年以内', '≤ 3 年'], ['50人以下', '≤ 50 人'],
    ['低于5%', '< 5 %'], ['不足10人', '< 10 人'],
    ['300名左右', '≈ 300 名'], ['约300名', '≈ 300 名'],
    ['100多名', '> 100 名'], ['1.2万余人', '> 12000 人'], ['超过20所', '> 20 所'],
    ['12个', '= 12 个'],
  ])('“%s” is %s', (raw, wanted) => expect(read(raw)).toBe(wanted))
})

test.each([['1~3所', 'range 1..3 所'], ['1—3年', 'range 1..3 年'], ['三至五年', 'range 3..5 年'], ['10%-15%', 'range 10..15 %'], ['2～3万元', 'range 20000..30000 元']])(
  'the range “%s” keeps both ends', (raw, wanted) => expect(read(raw)).toBe(wanted))

test('shares in words are percentages to two places', () => {
  expect(read('三分之一')).toBe('= 33.33 %')
  expect(read('三分之二以上')).toBe('≥ 66.67 %')
  expect(read('百分之二十')).toBe('= 20 %')
})

test.each([['零', 0], ['两', 2], ['十', 10], ['十二', 12], ['二十三', 23], ['一百零五', 105], ['三千', 3000], ['二〇二九', 2029]])(
  '%s is %d', (numeral, value) => expect(hanValue(numeral)).toBe(value))
