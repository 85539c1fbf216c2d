import { expect, test } from 'vitest'
import { inFileOrder, printFault } from '../../src/edition/fault.ts'

const fault = (file: string, line: number, column: number) => ({ file, line, column, message: '错', remedy: '改' })

test('a fault is one line: place, what is wrong, what to write instead', () => {
  expect(printFault(fault('data/tasks/a.yaml', 3, 7))).toBe('data/tasks/a.yaml:3:7: 错。改法：改')
})

test('faults come in the order of files, then lines as numbers, then columns', () => {
  const sorted = inFileOrder([fault('b', 1, 1), fault('a', 10, 1), fault('a', 9, 2), fault('a', 9, 1)])
  expect(sorted.map((f) => `${f.file}${f.line}.${f.column}`)).toEqual(['a9.1', 'a9.2', 'a10.1', 'b1.1'])
})

test('sorting leaves the given list alone', () => {
  const faults = [fault('b', 1, 1), fault('a', 1, 1)]
  inFileOrder(faults)
  expect(faults[0]!.file).toBe('b')
})
