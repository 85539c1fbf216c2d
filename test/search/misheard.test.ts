import { expect, test, vi } from 'vitest'
import { misheard, packSounds, unpackSounds } from '../../src/search/misheard.ts'
import type { Knowledge } from '../../src/search/readings.ts'

const SOUNDS = new Map([['圆', 'yuan'], ['元', 'yuan'], ['公', 'gong'], ['工', 'gong'], ['录', 'lv'], ['录', 'lu'], ['祖', 'zu'], ['是', 'shi'], ['四', 'si']])

/** Knows how some characters sound, three names, and which texts stand somewhere. */
const knowing = (texts: string[] = [], words: string[] = []): Knowledge => ({
  index: { phrase: async (text: string) => new Map(texts.some((t) => t.includes(text)) ? [['0', 0]] : []) } as unknown as Knowledge['index'],
  lexicon: { simplified: '', names: [['公园', 'gong yuan', '/terms/#park'], ['主题公园', 'zhu ti gong yuan'], ['市民公园', 'shi min gong yuan'], ['AI园', 'ai yuan']], synonyms: [], words: '', english: '' },
  charset: new Map(), dictionary: new Set(words), sounds: async () => SOUNDS,
})

test('a wrong character of the same sound is taken for the right one, with what stands around it left as it is', async () => {
  expect(await misheard('公圆', knowing())).toEqual([{ typed: '公圆', meant: '公园' }])
  expect(await misheard('新的主题公圆吗', knowing())).toEqual([{ typed: '新的' }, { typed: '主题公圆', meant: '主题公园' }, { typed: '吗' }])
})

test('sounds that many do not part are one in longer words, not in words of two characters', async () => {
  expect(await misheard('四民公园', knowing())).toEqual([{ typed: '四民公园', meant: '市民公园' }])
  expect(await misheard('四民', { ...knowing(), lexicon: { ...knowing().lexicon, names: [['市民', 'shi min']] } })).toBeNull()
})

test('nothing is put in place of words that stand somewhere, that are known, that share no character, or of two characters among others', async () => {
  expect(await misheard('公圆', knowing(['一块公圆']))).toBeNull()
  expect(await misheard('公圆', knowing([], ['公圆']))).toBeNull()
  expect(await misheard('工元', knowing())).toBeNull()
  expect(await misheard('新公圆', knowing())).toBeNull()
  expect(await misheard('园', knowing())).toBeNull()
  expect(await misheard('', knowing())).toBeNull()
})

test('sounds come back as they were packed; what has no sound is left out', () => {
  const sounds = vi.fn((char: string) => (char === '!' ? ['!'] : char === '公' ? ['gong'] : ['lv']))
  expect(packSounds(['绿', '公', '!', '吕'], sounds)).toBe('gong公lv绿吕')
  expect([...unpackSounds('gong公lv绿吕')]).toEqual([['公', 'gong'], ['绿', 'lv'], ['吕', 'lv']])
  expect(unpackSounds('').size).toBe(0)
})
