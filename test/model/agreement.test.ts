import { expect, test } from 'vitest'
import { agreement } from '../../src/model/agreement.ts'
import type { Reading } from '../../src/schema/reading.ts'
import { examined, record } from '../support/edition.ts'

const rows = (change: (b: Reading) => void = () => {}) => agreement(examined((e) => change(record(e, 'readings', 'plan-b'))).catalog)

test('a document read once has no row', () => {
  const { catalog } = examined((e) => { e.records.readings.pop() })
  expect(agreement(catalog)).toEqual([])
})

test('two equal readings agree in everything', () => {
  expect(rows()).toMatchObject([{ tasksA: 2, tasksB: 2, tasksBoth: 2, tasksSettled: 3, figuresA: 1, figuresB: 1, figuresBoth: 1, figuresSettled: 4, sameValue: 1, sameUnit: 1, sameComparator: 1, sameDeadline: 1 }])
})

test('quotes of different length that overlap are the same task', () => {
  expect(rows((b) => { b.tasks[0] = { quote: '到2030年，全市新建公园12个' } })[0]!.tasksBoth).toBe(2)
})

test('one task is paired once, with the longest overlap', () => {
  const [row] = rows((b) => { b.tasks.unshift({ quote: '新建公园' , before: '全市' }) })
  expect([row!.tasksB, row!.tasksBoth]).toEqual([3, 2])
})

test('words that no longer stand in the text are paired with nothing', () => {
  expect(rows((b) => { b.tasks[1] = { quote: '严禁侵占公园绿地' } })[0]!.tasksBoth).toBe(1)
})

test('figures pair by the words of their value, not by their quotes', () => {
  const [row] = rows((b) => { b.targets[0] = { quote: '到2030年，全市新建公园12个', raw: '2030年' } })
  expect([row!.figuresBoth, row!.sameValue]).toEqual([0, 0])
})

test('each field is compared by itself', () => {
  const same = (change: object) => {
    const [row] = rows((b) => { Object.assign(b.targets[0]!, change) })
    return [row!.figuresBoth, row!.sameValue, row!.sameUnit, row!.sameComparator, row!.sameDeadline]
  }
  expect(same({ value: '12.0' })).toEqual([1, 1, 1, 1, 1])
  expect(same({ value: '13' })).toEqual([1, 0, 1, 1, 1])
  expect(same({ unit: '座' })).toEqual([1, 1, 0, 1, 1])
  expect(same({ comparator: '≥' })).toEqual([1, 1, 1, 0, 1])
  expect(same({ deadline: undefined })).toEqual([1, 1, 1, 1, 0])
})
