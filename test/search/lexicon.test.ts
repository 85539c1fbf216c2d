import { expect, test } from 'vitest'
import { buildLexicon, charset } from '../../src/search/lexicon.ts'
import { add, examined } from '../support/edition.ts'

const sounds = (word: string) => [...word].map((char) => ({ 青: 'qing', 山: 'shan', 市: 'shi' })[char] ?? 'x')
const simplify = (char: string) => ({ 綠: '绿', 園: '园', 龜: '龟' })[char] ?? char
const { catalog } = examined((edited) => add(edited, 'synonyms', 'greens', { words: [{ everyday: ['草坪', '大草地'], official: ['公园绿地'] }] }))
const lexicon = buildLexicon(catalog, ['公园绿地'], sounds, simplify)

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
