import { expect, test } from 'vitest'
import { marks, score } from '../../src/search/rank.ts'
import type { Reading } from '../../src/search/readings.ts'

const cut = (text: string, words: string[], values: string[] = []) => marks(text, words, values).map(({ start, end }) => text.slice(start, end))

test('a phrase is marked whole, over marks and white space inside it', () => {
  expect(cut('新建公园，绿地12个', ['新建公园绿地'])).toEqual(['新建公园，绿地'])
})

test('neighbouring and overlapping marks are one', () => {
  expect(cut('新建公园、绿地', ['新建', '公园', '绿地'])).toEqual(['新建公园、绿地'])
  expect(cut('新建公园', ['新建公', '建公园'])).toEqual(['新建公园'])
})

test('a value is marked as it is printed', () => expect(cut('新增0.81万个，另18100个', [], ['8100'])).toEqual(['0.81万']))

test('what a text does not hold is not marked', () => expect(cut('公园', ['绿地', ''])).toEqual([]))

const reading = (word: string): Reading => ({ by: 'words', word, strength: 1, hits: new Map() })
const record = (title: string, text = '') => ({ kind: '', title, text, code: '', place: '', deadline: '', status: '', context: '', address: '' })
const fit = (word: string, title: string, text = '') => score(record(title, text), [{ readings: [reading(word)], weight: 1 }], () => true, null)

test('a name that is the word itself goes before one that begins with it, and that before a text that holds it', () => {
  expect(fit('公园', '公园')).toBeGreaterThan(fit('公园', '公园绿地'))
  expect(fit('公园', '公园绿地')).toBeGreaterThan(fit('公园', '新的公园绿地'))
  expect(fit('公园', '新的公园绿地')).toBeGreaterThan(fit('公园', '绿地', '新的公园'))
})

test('a number that is a piece of a longer one counts little', () => expect(fit('8100个', '', '18100个')).toBeLessThan(fit('8100个', '', '新增8100个')))
