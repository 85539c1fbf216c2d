import { expect, test } from 'vitest'
import { buildLexicon, charset, dictionary } from '../../src/search/lexicon.ts'
import { add, examined } from '../support/edition.ts'

const sounds = (word: string) => [...word].map((char) => ({ 青: 'qing', 山: 'shan', 市: 'shi' })[char] ?? 'x')
const simplify = (char: string) => ({ 綠: '绿', 園: '园', 龜: '龟' })[char] ?? char
const { catalog } = examined((edited) => add(edited, 'synonyms', 'greens', { words: [{ everyday: ['草坪', '大草地'], official: ['公园绿地'] }] }))
const lexicon = buildLexicon(catalog, ['新建 公园绿地 花坛', '新建 公园绿地 7个'], ['New parks', 'The city builds 7 parks.'], { sounds, simplify, words: (text) => text.split(' ') })

test('a place is known with and without the word for its kind, with its syllables', () => {
  expect(lexicon.names).toContainEqual(['青山市', 'qing shan shi', '/places/#qing'])
  expect(lexicon.names).toContainEqual(['青山', 'qing shan', '/places/#qing'])
})

test('every everyday word has its official ones', () => {
  expect(lexicon.synonyms).toEqual([['草坪', '公园绿地'], ['大草地', '公园绿地']])
})

test('only traditional characters are sent whose simplified form is used', () => {
  expect(charset(lexicon)).toEqual(new Map([['園', '园'], ['綠', '绿']]))
})

test('a word of two texts is known, one of a single text and one that is known already is not written again', () => {
  expect(lexicon.words).toBe('新建')
})

test('every name, everyday word and word of the texts is in the dictionary', () => {
  expect([...dictionary(lexicon)]).toEqual(expect.arrayContaining(['青山', '草坪', '公园绿地', '新建']))
  expect(dictionary({ ...lexicon, names: [], synonyms: [], words: '' }).size).toBe(0)
})
