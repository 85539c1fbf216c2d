import { expect, test } from 'vitest'
import { readLines } from '../../src/text/lines.ts'

const drops = [{ line: '-1-', kind: 'page-number' as const, reason: '页码' }]

test('an empty source has no line', () => expect(readLines('\n \n', {}).stream).toEqual({ text: '', at: [], lines: [] }))

test('lines run on without white space and know whether a blank line stood before', () => {
  const { stream } = readLines('甲 乙\n\n丙\n丁', {})
  expect(stream.text).toBe('甲乙丙丁')
  expect(stream.at).toEqual([0, 2, 5, 7])
  expect(stream.lines).toEqual([
    { text: '甲乙', start: 0, blankBefore: true },
    { text: '丙', start: 2, blankBefore: true },
    { text: '丁', start: 3, blankBefore: false },
  ])
})

test('a declared line is dropped with its reason, and only as a whole line', () => {
  const { stream, dropped } = readLines('甲\n- 1 -\n乙-1-', { drops })
  expect(stream.text).toBe('甲乙-1-')
  expect(dropped).toEqual([{ text: '-1-', at: [2, 4, 6], kind: 'page-number', reason: '页码' }])
})

test('heading marks are set aside, the heading stays', () => {
  const { stream, dropped } = readLines('## 一、目标', {})
  expect(stream.text).toBe('一、目标')
  expect(dropped).toMatchObject([{ text: '##', at: [0, 1], kind: 'markup' }])
})

test('a replacement character is dropped at its offset, also after a character outside the basic plane', () => {
  const { stream, dropped } = readLines('𠮷\uFFFD路', {})
  expect(stream.at).toEqual([0, 1, 3])
  expect(dropped).toMatchObject([{ kind: 'replacement', at: [2] }])
})
