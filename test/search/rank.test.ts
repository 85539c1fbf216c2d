import { expect, test } from 'vitest'
import { inOrder, marks, score } from '../../src/search/rank.ts'
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

test('a word of letters is marked whole, and never inside another', () => {
  expect(cut('Teachers of art, a part of starters', ['teacher', 'art'])).toEqual(['Teachers', 'art'])
})

test('what a text does not hold is not marked', () => expect(cut('公园', ['绿地', ''])).toEqual([]))

const reading = (word: string): Reading => ({ by: 'words', word, strength: 1, hits: new Map() })
const record = (title: string, text = '') => ({ kind: '', title, text, code: '', place: '', deadline: '', status: '', context: '', enTitle: '', enText: '', enLine: '', address: '' })
const fit = (word: string, title: string, text = '') => score(record(title, text), [{ readings: [reading(word)], weight: 1 }], () => true, null)

test('a name that is the word itself goes before one that begins with it, and that before a text that holds it', () => {
  expect(fit('公园', '公园')).toBeGreaterThan(fit('公园', '公园绿地'))
  expect(fit('公园', '公园绿地')).toBeGreaterThan(fit('公园', '新的公园绿地'))
  expect(fit('公园', '新的公园绿地')).toBeGreaterThan(fit('公园', '绿地', '新的公园'))
})

test('a number that is a piece of a longer one counts little', () => expect(fit('8100个', '', '18100个')).toBeLessThan(fit('8100个', '', '新增8100个')))

const asked = (title: string, wanted: Parameters<typeof score>[3], more = {}) => score({ ...record(title), code: 'GP26-001', ...more }, [{ readings: [reading('公园')], weight: 1 }], () => true, wanted)

test('where a number is asked for, one that prints a number goes first; a year is none', () => {
  expect(asked('公园12个', 'amount')).toBeGreaterThan(asked('公园十来个', 'amount'))
  expect(asked('公园2030年', 'amount')).toBeLessThan(asked('公园2030个', 'amount'))
  expect(asked('公园12万元', 'money')).toBeLessThan(asked('公园12元', 'money', { code: 'GP26-001-1' }))
  expect(asked('公园12个', 'money')).toBe(asked('公园12个', null))
})

test('where a meaning is asked for, what explains goes first', () => {
  expect(asked('公园', 'meaning', { code: '', address: '/terms/#park' })).toBeGreaterThan(asked('公园', 'meaning'))
})

test('words that stood side by side in the query count more where they do so in the record', () => {
  const both = (title: string) => score(record(title), ['公园', '绿地'].map((word) => ({ readings: [reading(word)], weight: 1 })), () => true, null)
  expect(both('公园绿地很多')).toBeGreaterThan(both('公园很多绿地'))
})

test('a further find on a page goes behind another page that is nearly as good, and never behind one that only comes near', () => {
  const found = (address: string, fine: number, near = false) => ({ near, fine, record: { ...record(''), code: 'X', address } })
  const order = (all: ReturnType<typeof found>[]) => inOrder(all, true).map((f) => f.record.address)
  expect(order([found('/a/#2', 9), found('/b/', 8), found('/a/#1', 10)])).toEqual(['/a/#1', '/b/', '/a/#2'])
  expect(order([found('/a/#1', 10), found('/a/#2', 9), found('/b/', 20, true)])).toEqual(['/a/#1', '/a/#2', '/b/'])
  expect(order([])).toEqual([])
})

test('a task goes before its figures with the rank of the best of them, unless figures are asked for or the task only comes near', () => {
  const found = (address: string, fine: number, near = false) => ({ near, fine, record: { ...record(''), code: 'X', address } })
  const all = [found('/a/', 5), found('/a/#1', 10), found('/b/', 9)]
  expect(inOrder(all, false).map((f) => f.record.address)).toEqual(['/a/', '/b/', '/a/#1'])
  expect(inOrder(all, true).map((f) => f.record.address)).toEqual(['/a/#1', '/b/', '/a/'])
  expect(inOrder([found('/a/', 5, true), ...all.slice(1)], false).map((f) => f.record.address)).toEqual(['/a/#1', '/b/', '/a/'])
})
