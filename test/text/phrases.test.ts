import { expect, test } from 'vitest'
import { phrases, width, words } from '../../src/text/phrases.ts'

test('an empty heading has no phrase', () => expect(phrases('')).toEqual([]))

test('a heading is cut after its punctuation and round quotation marks', () => {
  expect(phrases('到2030年，新建公园')).toEqual(['到2030年，', '新建公园'])
  expect(phrases('关于“十四五”期间')).toEqual(['关于', '“十四五”', '期间'])
})

test('no phrase begins with a closing mark', () => {
  for (const phrase of phrases('（一）“甲、乙”，丙《丁》的戊：己')) expect(phrase).not.toMatch(/^[，；：、。！？」”》）]/)
})

test('the phrases together are the heading', () => {
  const heading = '青山市人民政府办公室关于印发《公园绿地建设方案（2026—2030年）》的通知'
  expect(phrases(heading).join('')).toBe(heading)
})

test('a number stays with its unit, and a word in one piece', () => {
  expect(words('新增11.21万个学位')).toEqual(['新增', '11.21万个', '学位'])
  expect(words('到2027年达到标准')).toEqual(['到', '2027年', '达到', '标准'])
  expect(words('2021—2025年')).toEqual(['2021—2025年'])
})

test('no word begins with a closing mark, and together they are the phrase', () => {
  const phrase = '《公园（绿地）方案》，“建设”：60%以上'
  expect(words(phrase).join('')).toBe(phrase)
  for (const word of words(phrase)) expect(word).not.toMatch(/^[，；：、。！？”」》）%]/)
})

test('digits and letters are half as wide as Han characters', () => expect([width('十二'), width('12'), width('2021年')]).toEqual([2, 1, 3]))
