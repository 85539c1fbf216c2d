import { expect, test } from 'vitest'
import { toCsv } from '../../src/publish/csv.ts'
import type { Cell } from '../../src/publish/table.ts'

/** The one data line of a table with one column. */
const line = (cell: Cell) => toCsv({ name: 't', title: '表', columns: [{ name: 'x', meaning: '甲', en: 'A' }], rows: [{ x: cell }] }).replace('\uFEFFx\r\n', '')
const columns = ['a', 'b'].map((name) => ({ name, meaning: '甲', en: 'A' }))

test('a table without rows still has its header', () => expect(toCsv({ name: 't', title: '表', columns, rows: [] })).toBe('\uFEFFa,b\r\n'))

test('a file begins with one byte order mark and ends its lines as spreadsheets do', () => {
  expect(toCsv({ name: 't', title: '表', columns, rows: [{ a: '一', b: 2 }, { a: '三', b: 4 }] })).toBe('\uFEFFa,b\r\n一,2\r\n三,4\r\n')
})

test('columns keep their order, whatever the order in a row, and one that is absent is empty', () => {
  expect(toCsv({ name: 't', title: '表', columns, rows: [{ b: 1, a: 2 }, { b: 1 }] })).toBe('\uFEFFa,b\r\n2,1\r\n,1\r\n')
})

test('an unknown is an empty cell, zero and false are not', () => {
  expect([null, 0, false, true].map(line)).toEqual(['\r\n', '0\r\n', 'false\r\n', 'true\r\n'])
})

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '＝1+1', '＋1', '－1', '＠SUM(A1)'])('the text “%s” cannot run as a formula', (text) => expect(line(text).replace(/^"/, '')).toMatch(/^'/))

test.each(['=', '≥', '>', '≤', '<', '≈'])('the comparator “%s” by itself is no formula and stays as it is', (text) => expect(line(text)).toBe(`${text}\r\n`))

test.each(['==', '= ', '=\n', '=A1', '＝', '+', '-', '@'])('“%s” is more than a comparator, or another sign, and is escaped', (text) => expect(line(text).replace(/^"/, '')).toMatch(/^'/))

test('a negative number is a number', () => expect(line(-3)).toBe('-3\r\n'))

test('commas, quotation marks and line breaks are quoted', () => {
  expect(line('a,b')).toBe('"a,b"\r\n')
  expect(line('说"是"')).toBe('"说""是"""\r\n')
  expect(line('一\r\n二')).toBe('"一\r\n二"\r\n')
})
