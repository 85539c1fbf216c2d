import { expect, test } from 'vitest'
import { pieces } from '../../src/search/pieces.ts'
import type { Knowledge } from '../../src/search/readings.ts'

/** An index that holds some phrases, and a dictionary of some words. */
const knowing = (words: string[], phrases: string[] = []): Knowledge => ({
  index: { phrase: async (text: string) => new Map(phrases.some((p) => p.includes(text)) ? [['0', 0]] : []) } as unknown as Knowledge['index'],
  lexicon: { simplified: '', names: [], synonyms: [], words: '', english: '' }, charset: new Map([['園', '园']]), dictionary: new Set(words), sounds: async () => new Map(),
})

test.each([
  ['山区小公园只有', ['公园', '只有', '山区'], ['山区', '公园', '只有']],
  ['骨干教师到场', ['骨干', '教师', '骨干教师', '到场'], ['骨干教师', '到场']],
  ['教师轮岗', ['教师', '轮岗', '师轮'], ['教师', '轮岗']],
  ['公園绿地', ['公园', '绿地'], ['公园', '绿地']],
  ['公园公园绿地', ['公园', '绿地'], ['公园', '绿地']],
])('%s is cut into the fewest known words', async (query, words, cut) => expect(await pieces(query, knowing(words))).toEqual(cut))

test.each([['青山2027年新建', ['青山', '2027年', '新建']], ['新建0.5万个', ['新建', '0.5万个']], ['新建8100', ['新建', '8100']], ['ai公园', ['ai', '公园']]])(
  'numbers, years and letters of %s stay whole', async (query, cut) => expect(await pieces(query, knowing(['青山', '新建', '公园']))).toEqual(cut))

test('words that no dictionary knows are cut into what the index holds', async () => {
  expect(await pieces('喷泉在公园', knowing(['公园'], ['有喷泉']))).toEqual(['喷泉', '公园'])
})

test('what stands nowhere is left out, and the whole is no piece of itself', async () => {
  expect(await pieces('火星飞船', knowing(['公园']))).toEqual([])
  expect(await pieces('公园', knowing(['公园']))).toEqual([])
  expect(await pieces('', knowing([]))).toEqual([])
})

test('a known word of one character is a piece, but not where it is a part of another known word', async () => {
  expect(await pieces('太挤的公园', knowing(['公园', '挤']))).toEqual(['挤', '公园'])
  expect(await pieces('拥挤公园', knowing(['公园', '挤', '拥挤']))).toEqual(['拥挤', '公园'])
})
