import { expect, test } from 'vitest'
import { englishNumbersIn, numbersIn } from '../../src/text/plain-number.ts'

const zh = (text: string) => numbersIn(text).map((n) => n.values.join('+'))
const en = (text: string) => englishNumbersIn(text).map((n) => n.values.join('+'))

test.each([
  ['没有数', []],
  ['百姓家门口，千方百计', []],
  ['11.21万个', ['112100']], ['112,100个', ['112100']], ['112，100个', ['112100']], ['11万2千', ['110000', '2000']], ['十一万两千一百', ['112100']],
  ['减少28所，1200个', ['28', '1200']],
  ['3000多万', ['30000000']], ['100余所', ['100']], ['1.5亿元', ['150000000']],
  ['98%', ['98%']], ['98％', ['98%']], ['百分之二十', ['20%']], ['百分之95.5', ['95.5%']], ['千分之五', ['0.5%']],
  ['三分之一', ['33.33%']], ['一半', ['50%']], ['过半数', ['50%']], ['半年', ['0.5']],
  ['二十三', ['23']], ['两所', ['2']], ['俩', ['2']], ['十所', ['10']], ['二〇二九年', ['2029']], ['一千零五十', ['1050']],
  ['每百名学生', ['100']], ['上百所', ['100']],
  ['Ⅲ级和III级', ['3', '3']],
  ['2021—2025年', ['2021', '2025']], ['2025年6月26日', ['2025', '6', '26']],
  ['“十四五”期间', ['2021+2025']],
])('%s', (text, values) => expect(zh(text)).toEqual(values))

test.each([
  ['no number, not one of them', []],
  ['1,200 classes and 28 schools', ['1200', '28']], ['112,100 places', ['112100']], ['1.2 million', ['1200000']],
  ['98%', ['98%']], ['98 percent', ['98%']], ['ninety-five per cent', ['95%']],
  ['one third', ['33.33%']], ['two-thirds', ['66.67%']], ['a quarter', ['25%']], ['half', ['50%']],
  ['Two schools, twenty-three classes, Fourteen', ['2', '23', '14']], ['five hundred', ['500']],
  ['the 14th Five-Year Plan', ['2021+2025']], ['the 2nd time', []], ['a five-year plan', []],
  ['often, tent, seventyish', []],
])('%s', (text, values) => expect(en(text)).toEqual(values))

test('a number knows where it stands', () => {
  expect(numbersIn('减少28所')[0]).toMatchObject({ text: '28', start: 2, end: 4 })
})
