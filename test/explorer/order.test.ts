import { expect, test } from 'vitest'
import { COLUMNS } from '../../src/explorer/columns.ts'
import { sorter } from '../../src/explorer/order.ts'
import { entry, labels, names } from './entry.ts'

const ordered = (entries: readonly ReturnType<typeof entry>[], column: (typeof COLUMNS)[number], down = false) => sorter(entries, labels, names)(entries, { column, down }).map((e) => e.id).join('')

test('nothing in any order is nothing', () => expect(COLUMNS.map((c) => ordered([], c))).toEqual(COLUMNS.map(() => '')))

test('the code puts them in reading order, or the other way round', () => {
  const some = [entry('b'), entry('a'), entry('c')]
  expect(ordered(some, 'code')).toBe('bac')
  expect(ordered(some, 'code', true)).toBe('cab')
})

test.each([...COLUMNS].filter((c) => c !== 'code' && c !== 'label'))('what does not differ by %s stays in reading order, both ways', (column) => {
  const some = [entry('b'), entry('a'), entry('c')]
  expect(ordered(some, column)).toBe('bac')
  expect(ordered(some, column, true)).toBe('bac')
})

test('values compare within their unit only, exactly and not as text', () => {
  const some = [entry('a', { value: 100, unit: '所' }), entry('b', { value: 9, unit: '所' }), entry('c', { value: 50, unit: '%' }), entry('d', { value: 0.45, unit: '%' })]
  expect(ordered(some, 'value')).toBe('dcba')
  expect(ordered(some, 'value', true)).toBe('cdab')
})

test('unknowns come last, whichever way', () => {
  const some = [entry('a'), entry('b', { due: '2030-12-31' }), entry('c', { due: '2025-12-31' })]
  expect(ordered(some, 'date')).toBe('cba')
  expect(ordered(some, 'date', true)).toBe('bca')
  expect(ordered([entry('a', { unit: '所' }), entry('b', { value: 1, unit: '所' })], 'value', true)).toBe('ba')
})

test('closed vocabularies keep their own order, names the order of the language', () => {
  const some = [entry('a', { facets: { modality: ['plain'] }, label: '中学' }), entry('b', { facets: { modality: ['ensure'] }, label: '第10批' }), entry('c', { facets: { modality: ['plain'] }, label: '第9批' })]
  expect(ordered(some, 'modality')).toBe('bac')
  expect(ordered(some, 'label')).toBe('cba')
})

test('a part of the entries keeps the order of all', () => {
  const some = [entry('a', { value: 3 }), entry('b', { value: 2 }), entry('c', { value: 1 })]
  const sort = sorter(some, labels, names)
  expect(sort([some[0]!, some[2]!], { column: 'value', down: false }).map((e) => e.id)).toEqual(['c', 'a'])
})
