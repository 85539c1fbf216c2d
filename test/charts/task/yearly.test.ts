import { expect, test } from 'vitest'
import { placeYears, type Step, stepsByYear } from '../../../src/charts/task/yearly.ts'
import type { Edited } from '../../../src/schema/collections.ts'
import { examined, node, record } from '../../support/edition.ts'
import { pair } from '../../support/evidence.ts'

const total = (change: (e: Edited) => void = () => {}) => node(examined(change).catalog.targets, 'gp26-001-1')
const steps = (change?: (e: Edited) => void) => stepsByYear(total(change), '2028-06-30')

test('steps are put under their years', () => expect(steps()).toEqual([{ year: 2027, planned: 5, sure: 0 }, { year: 2028, planned: 7, sure: 0 }]))

test('what certainly counts stands beside the plan, what may count does not', () => {
  expect(steps((e) => pair(e, { target: 'gp26-001-2', counted: { min: '2', max: '6' } }))![0]).toEqual({ year: 2027, planned: 5, sure: 2 })
})

test('two steps of one year are added, and one year alone is no plan', () => {
  expect(steps((e) => Object.assign(record(e, 'targets', 'gp26-001-3'), { deadline: '2027', dateWords: '2027年' }))).toBeNull()
})

test('a step without a value or a day cannot be drawn', () => {
  expect(steps((e) => { delete record(e, 'targets', 'gp26-001-3').value })).toBeNull()
  expect(steps((e) => { delete record(e, 'targets', 'gp26-001-3').deadline })).toBeNull()
  expect(stepsByYear({ steps: [] }, '2028-06-30')).toBeNull()
})

const place = (more: Partial<Step>[] = [{}, {}]) => placeYears(more.map((m, i) => ({ year: 2027 + i, planned: 5, sure: 0, ...m })), String).marks
const heights = (role: string, marks = place()) => marks.flatMap((m) => (m.shape === 'rect' && m.role === role ? [m.height] : []))

test('what is not published is hatched up to the frame', () => {
  expect(heights('unclear')).toEqual(heights('promised'))
  expect(heights('reported')).toEqual([])
})

test('a published part leaves only the rest hatched; more than the plan leaves none', () => {
  const marks = place([{ sure: 2 }, { sure: 9 }])
  expect(heights('unclear', marks).length).toBe(1)
  expect(heights('reported', marks)[0]! + heights('unclear', marks)[0]!).toBeCloseTo(heights('promised', marks)[0]!, 1)
  expect(heights('reported', marks)[1]).toBeGreaterThan(heights('promised', marks)[1]!)
})

test('a year without a step keeps its column empty', () => {
  const years = placeYears([{ year: 2026, planned: 1, sure: 0 }, { year: 2029, planned: 1, sure: 0 }], String).marks.flatMap((m) => (m.shape === 'text' && m.look === 'year' ? [[m.text, m.x]] : []))
  expect(years).toEqual([['2026', 12.5], ['2029', 87.5]])
})

test('a plan of nothing divides by nothing', () => {
  expect(place([{ planned: 0 }, { planned: 0 }]).every((m) => Object.values(m).every((v) => typeof v !== 'number' || Number.isFinite(v)))).toBe(true)
})
