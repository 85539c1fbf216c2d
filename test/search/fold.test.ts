import { expect, test } from 'vitest'
import { fold, folded, parted } from '../../src/search/fold.ts'

test.each([
  ['某政办〔2026〕5号', '某政办20265号'], ['某政办【２０２６】５号', '某政办20265号'], ['（一）总 体　目标。', '一总体目标'],
  ['0.45', '0.45'], ['０．４５', '0.45'], ['第1. 条', '第1条'], ['76.27％', '76.27%'], ['PY21-014', 'py21014'], ['1+1+N', '11n'], ['大\u200B班\uFEFF额', '大班额'], ['Ⅲ级', 'iii级'], ['14.5㎡', '14.5m2'], ['！？', ''],
])('%s is compared as %s', (written, compared) => expect(folded(written)).toBe(compared))

test('a character table is applied character by character', () => {
  expect(folded('綠地', new Map([['綠', '绿']]))).toBe('绿地')
})

test('every folded character knows where it stood, those outside the basic plane too', () => {
  const text = '〔㎡〕𠮷园'
  const { text: plain, at } = fold(text)
  expect(plain).toBe('m2𠮷园')
  expect(at).toEqual([1, 1, 3, 3, 5])
})

test('the index holds one character a word', () => expect(parted('公园12个')).toBe('公 园 1 2 个'))
