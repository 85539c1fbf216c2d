import { expect, test } from 'vitest'
import { locate, longestFound } from '../../src/text/locate.ts'

const units = [{ id: 'p1', text: '新建公园5个，改建公园5个。' }, { id: 'p2', text: '新建公园7个。' }]

test('words that are not there have no place', () => expect(locate(units, { quote: '拆除' })).toEqual([]))

test('every place is found, in each unit', () => {
  expect(locate(units, { quote: '新建公园' }).map((p) => p.unit)).toEqual(['p1', 'p2'])
})

test('adjoining words single out one place without becoming part of it', () => {
  expect(locate(units, { quote: '5个', before: '改建公园' })).toEqual([{ unit: 'p1', start: 11, end: 13 }])
  expect(locate(units, { quote: '公园5个', after: '，' })).toEqual([{ unit: 'p1', start: 2, end: 6 }])
})

test('a quote does not run over the end of a paragraph', () => expect(locate(units, { quote: '5个。新建' })).toEqual([]))

test('the longest beginning that does occur shows where a quote departs from the text', () => {
  expect(longestFound(units, '新建公园8个')).toBe('新建公园')
  expect(longestFound(units, '拆')).toBe('')
})
