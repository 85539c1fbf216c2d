import { expect, test } from 'vitest'
import { amountsIn, askedAmount, askedCode, askedDocumentNumber, askedYear, inDigits, inFull } from '../../src/search/number.ts'

test.each([['11.21', '万', '112100'], ['0.81', '万', '8100'], ['8,100', '', '8100'], ['5.86', '亿', '586000000'], ['0.50', '', '0.5'], ['007', '', '7'], ['3', '千', '3000'], ['0.00001', '万', '0.1']])(
  '%s%s is %s', (digits, scale, full) => expect(inFull(digits, scale)).toBe(full))

test('the numbers of a text are found where they are printed', () => {
  const text = '新增５.８６亿元、8,100个，占0.45'
  expect(amountsIn(text).map((a) => [a.value, text.slice(a.start, a.end)])).toEqual([['586000000', '５.８６亿'], ['8100', '8,100'], ['0.45', '0.45']])
})

test.each([['8100个', { value: '8100', unit: '个' }], ['0.81 万', { value: '8100', unit: '' }], ['１１．２１万个', { value: '112100', unit: '个' }], ['85%以上', { value: '85', unit: '%' }], ['4300多名', { value: '4300', unit: '名' }]])(
  '%s asks for an amount', (query, asked) => expect(askedAmount(query)).toEqual(asked))
test.each(['公园', '公园12个', '12个公园和花园', ''])('%j asks for no amount', (query) => expect(askedAmount(query)).toBeNull())

test.each([['2025', '2025'], ['到2025年', '2025'], ['２０２５年前', '2025'], ['2025年年底', '2025'], ['截至2025年末', '2025']])('%s asks for %s', (query, year) => expect(askedYear(query)?.year).toBe(year))
test.each(['20255', '公园2025', '2025年新建'])('%s asks for no year alone', (query) => expect(askedYear(query)).toBeNull())
test('the end of a year is looked for in each of its wordings', () => expect(askedYear('2025年底')?.worded).toContain('2025年年底'))

test.each(['青政办〔2026〕5号', '青政办[2026]5号', '青政办【2026】5号', '青政办（2026）5号', '青政办2026年5号', '青政办20265号', '青政办 2026 5', '青政办〔2026〕第5号'])(
  '%s is one document number', (query) => expect(askedDocumentNumber(query)).toBe('青政办20265号'))
test.each(['公园12个', '2026年5号', '青山市2030年新建公园12个', '到2030年'])('%s is no document number', (query) => expect(askedDocumentNumber(query)).toBeNull())

test.each([['GP26-001', 'gp26001'], ['gp26001', 'gp26001'], ['ＧＰ２６－１', 'gp26001'], ['gp26 001 2', 'gp260012'], ['gp26_001', 'gp26001'], ['GP26', 'gp26'], ['410902', '410902']])(
  '%s is the code %s', (query, code) => expect(askedCode(query)).toBe(code))
test.each(['公园', '12', '8100', 'two words here', ''])('%j is no code', (query) => expect(askedCode(query)).toBeNull())

test.each([['百分之八十五', '85%'], ['百分之六点五', '6.5%'], ['二〇三〇年', '2030年'], ['二千五百套', '2500套'], ['三分之一', '三分之一'], ['一体化', '一体化'], ['十四五', '十四五'], ['四十四万八千', '448000'], ['六千', '6000'], ['十', '十'], ['万', '万'], ['一', '一']])(
  '%s is read as %s', (words, digits) => expect(inDigits(words)).toBe(digits))
