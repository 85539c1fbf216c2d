import { expect, test } from 'vitest'
import { planSums } from '../../src/model/sums.ts'
import { examined, record } from '../support/edition.ts'

const change = (id: string, to: object) => examined((e) => void Object.assign(record(e, 'targets', id), to))
const waivers = [{ check: 'value' as const, reason: '试。' }]

test('a total without steps has no sum', () => {
  const { catalog } = examined((e) => { e.records.targets = e.records.targets.filter((t) => t.data.partOf === undefined) })
  expect(planSums(catalog.targets)).toEqual([])
})

test('steps that add up hold', () => {
  const [plan] = planSums(examined().catalog.targets)
  expect([plan!.total.id, plan!.sum!.toString(), plan!.holds]).toEqual(['gp26-001-1', '12', true])
})

test('decimals add up exactly', () => {
  const { catalog } = examined((e) => {
    for (const [id, value] of [['gp26-001-1', '0.3'], ['gp26-001-2', '0.1'], ['gp26-001-3', '0.2']] as const) record(e, 'targets', id).value = value
  })
  expect(planSums(catalog.targets)[0]!.holds).toBe(true)
})

test('steps that do not add up are a problem at the total, with both numbers', () => {
  expect(change('gp26-001-3', { value: '8', waivers }).messages).toEqual(['targets/gp26-001-1 value: 分步之和是 13，总数是 12'])
})

test('a step without a single value leaves no sum', () => {
  const { catalog, messages } = change('gp26-001-3', { comparator: 'range', value: undefined, min: '7', max: '8', waivers: [...waivers, { check: 'comparator', reason: '试。' }] })
  expect(planSums(catalog.targets)[0]).toMatchObject({ sum: null, holds: false })
  expect(messages).toEqual(['targets/gp26-001-1 value: 分步之和是 （有一步没有数），总数是 12'])
})

test('a declared reason silences the problem and is shown, but the sum still does not hold', () => {
  const { catalog, messages } = examined((e) => {
    Object.assign(record(e, 'targets', 'gp26-001-3'), { value: '8', waivers })
    record(e, 'targets', 'gp26-001-1').waivers!.push({ check: 'sum', reason: '原文如此。' })
  })
  expect(messages).toEqual([])
  expect(planSums(catalog.targets)[0]!.holds).toBe(false)
})
