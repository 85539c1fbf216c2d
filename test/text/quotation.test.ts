import { expect, test } from 'vitest'
import { blank, quotations, spansOf } from '../../src/text/quotation.ts'

test('quotations are the words between their marks; a mark without its other half quotes nothing', () => {
  expect(quotations('没有')).toEqual([])
  expect(quotations('“没有完')).toEqual([])
  expect(quotations('说“甲”和“乙丙”').map((q) => q.words)).toEqual(['甲', '乙丙'])
})

test('the longest words come first and hide those within them', () => {
  expect(spansOf('贯彻落实，再落实', ['落实', '贯彻落实']).map((s) => [s.words, s.start])).toEqual([['贯彻落实', 0], ['落实', 6]])
})

test('what is blanked keeps the place of the rest', () => {
  expect(blank('甲乙丙', [{ start: 1, end: 2 }])).toBe('甲 丙')
})
