import { describe, expect, test } from 'vitest'
import { byForm, findFigures } from '../../src/text/figures.ts'

const found = (text: string) => findFigures(text).map((f) => f.text)

test('a text without a number has no figure', () => expect(found('加强领导。')).toEqual([]))

test('digits, decimals, percentages and scales are one figure each', () => {
  expect(found('新增11.21万个，占85%，共1,200所')).toEqual(['11.21万', '85%', '1,200'])
})

test('a comma after a number is not part of it', () => expect(findFigures('到2025，建成')).toEqual([{ text: '2025', start: 1, end: 5 }]))

test('Chinese numerals, shares and Roman grades count', () => {
  expect(found('三分之一的学校，二十三所，统一标准，Ⅱ级和II级')).toEqual(['三分之一', '二十三', '一', 'Ⅱ', 'II'])
})

test('“all” counts only in a sentence that prints a year', () => {
  expect(found('到2025年全部达标。所有学校都要。')).toEqual(['2025', '全部'])
  expect(found('“十四五”期间覆盖所有学校')).toEqual(['十四五', '所有'])
})

test('figures come in the order of the text with the place of their characters', () => {
  const text = '所有5个，到2025年。'
  for (const f of findFigures(text)) expect(text.slice(f.start, f.end)).toBe(f.text)
  expect(found(text)).toEqual(['所有', '5', '2025'])
})

describe('the marks round a number tell', () => {
  const form = (text: string, figure: string) => byForm(text, findFigures(text).find((f) => f.text === figure)!)?.disposition ?? null
  test.each([
    ['到2025年', '2025', 'date'], ['2021—2025年', '2021', 'date'], ['2021—2025年', '2025', 'date'], ['6月26日', '26', 'date'],
    ['青政办〔2026〕5号', '2026', 'document-number'], ['青政办〔2026〕5号', '5', 'document-number'],
    ['第三条', '三', 'ordinal'], ['（一）总则', '一', 'ordinal'], ['二、目标', '二', 'ordinal'], ['措施如下：一是宣传', '一', 'ordinal'],
  ])('in “%s”, %s is a %s', (text, figure, wanted) => expect(form(text, figure)).toBe(wanted))
  test.each([['新建2025个', '2025'], ['新建12个', '12'], ['有3、4个', '3'], ['统一是好的', '一']])(
    'in “%s”, nothing of %s', (text, figure) => expect(form(text, figure)).toBeNull())
})
