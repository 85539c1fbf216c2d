import { expect, test } from 'vitest'
import { initialOf } from '../../src/text/initial.ts'

test('a word is looked up by its sound', () => {
  expect(['阿姨', '班额', '差异', '督导', '额度', '复评', '县管校聘', '一补助两津贴', '做饭'].map(initialOf)).toEqual(['A', 'B', 'C', 'D', 'E', 'F', 'X', 'Y', 'Z'])
})

test('words at the border of a letter fall on the right side of it', () => {
  expect(['击', '拉', '旅', '妈', '虐', '拿', '哦', '然', '入', '撒', '挖', '夕', '压', '匝'].map(initialOf).join('')).toBe('JLLMNNORRSWXYZ')
})

test('marks before a word do not count, and Latin words have their own letter', () => {
  expect(['“三名”', '《意见》', 'AI校园', 'ai校园'].map(initialOf)).toEqual(['S', 'Y', 'A', 'A'])
})

test('a number has no letter', () => expect(['1+1', '２＋１', '', '“”'].map(initialOf)).toEqual([null, null, null, null]))
