import { expect, test } from 'vitest'
import { clauses, lengthOf, sentences } from '../../src/text/sentences.ts'

test('nothing and bare punctuation are no sentences', () => {
  expect(sentences('')).toEqual([])
  expect(sentences('。！\n')).toEqual([])
})

test('。！？； and a new line end a sentence, and a closing mark stays with it', () => {
  expect(sentences('他说“好。”走了；\n真的？是').map((s) => s.text)).toEqual(['他说“好。”', '走了；', '真的？', '是'])
})

test('a number or a Latin word counts as one, punctuation as nothing', () => {
  expect(lengthOf('到2025年，减少1,200个（98.5%）。')).toBe(8)
  expect(lengthOf('PISA 和 WiFi')).toBe(3)
})

test('clauses lie between any two marks', () => expect(clauses('到2025年，减少“大班额”、大校额。')).toEqual(['到2025年', '减少', '大班额', '大校额']))
