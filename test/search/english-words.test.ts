import { expect, test } from 'vitest'
import { begun, englishWords } from '../../src/search/english-words.ts'

test.each([
  ['', []], ['公园', []], ['the of in a', []], ['5G', []],
  ['Teachers and teacher', ['teacher']],
  ['Policies, classes; boxes', ['policy', 'class', 'box']],
  ['Campus process basis', ['campus', 'process', 'basi']],
  ["Children's ＷＯＲＫ", ['children', 'work']],
])('the words of “%s”', (text, words) => expect(englishWords(text)).toEqual(words))

const vocabulary = 'park parking teach teacher'

test('a word that is known means itself alone', () => expect(begun('park', vocabulary)).toEqual(['park']))

test('the beginning of words means all of them, two letters none', () => {
  expect(begun('tea', vocabulary)).toEqual(['teach', 'teacher'])
  expect(begun('te', vocabulary)).toEqual([])
  expect(begun('zebra', vocabulary)).toEqual([])
})
