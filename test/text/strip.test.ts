import { expect, test } from 'vitest'
import { strip } from '../../src/text/strip.ts'

test('ideographic, zero-width and ordinary white space goes, and so does the replacement character', () => {
  expect(strip('　到 2030\t年\u200B，\uFEFF新\uFFFD建\r\n').text).toBe('到2030年，新建')
})

test('every kept character knows its offset in the raw text', () => {
  expect(strip(' 甲 乙', 10).at).toEqual([11, 13])
})

test('a character outside the basic plane stays whole', () => {
  const { text, at } = strip('𠮷 路')
  expect(text).toBe('𠮷路')
  expect(at).toEqual([0, 1, 3])
})

test('white space alone leaves nothing', () => expect(strip(' \n　')).toEqual({ text: '', at: [] }))
