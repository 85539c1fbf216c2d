import { expect, it } from 'vitest'
import { chart } from '../../../src/charts/school-places/chart.ts'
import { front, kindOf, planOf, seriesOf } from '../../../src/charts/school-places/series.ts'
import { inLane, laneOf, sumWords, titleOf } from '../../../src/charts/school-places/words.ts'
import { add, examined, node, record } from '../../support/edition.ts'
import { printed } from '../../support/goal.ts'
import type { Edited } from '../../../src/schema/collections.ts'

/** A third year, and an extension beside the new parks of 2028. */
function threeYears(edited: Edited): void {
  printed(edited, 'plan.txt', '　　2028年改建1个，2029年新建2个。')
  const step = record(edited, 'targets', 'gp26-001-3')
  add(edited, 'targets', 'gp26-001-4', { ...step, quote: '改建1个', raw: '1个', value: '1' })
  add(edited, 'targets', 'gp26-001-5', { ...step, quote: '2029年新建2个', raw: '2个', value: '2', deadline: '2029', dateWords: '2029年' })
  record(edited, 'targets', 'gp26-001-1').value = '15'
}
function later(edited: Edited): void {
  threeYears(edited)
  printed(edited, 'reply.txt', '　　新建公园3个。')
  add(edited, 'targets', 're28-001-3', { ...record(edited, 'targets', 'gp26-001-3'), task: 're28-001', partOf: undefined, quote: '新建公园3个', raw: '3个', value: '3', deadline: undefined, scope: { place: '东区' } })
  edited.records.lineages.push({ id: 'l', data: { title: '公园', summary: '不同。', order: 1, members: ['gp26-001-5', 're28-001-3'], changes: [{ id: 'c1', from: 'gp26-001-5', to: 're28-001-3', kind: 'scope', before: '新建', after: '新建', note: '范围不同。' }] } })
}
const plan = (change: (e: Edited) => void) => planOf(node(examined(change).catalog.targets, 'gp26-001-1'), '2028-06-30')!

it('draws nothing without a plan of three years', () => {
  expect(seriesOf(examined().catalog)).toBeNull()
  expect(planOf(node(examined().catalog.targets, 'gp26-002-1'), '2028')).toBeNull()
})

it('leaves out steps without a date or a number, and then does not claim that the sum holds', () => {
  const undated = plan((e) => { threeYears(e); delete record(e, 'targets', 'gp26-001-5').deadline })
  expect(undated.years.map((y) => y.year)).toEqual([2027, 2028])
  expect(undated.holds).toBe(false)
  expect(planOf(node(examined((e) => { for (const id of ['gp26-001-2', 'gp26-001-3']) delete record(e, 'targets', id).value }).catalog.targets, 'gp26-001-1'), '2028')).toBeNull()
})

it('adds the parts of a year and runs the total to the printed one', () => {
  const { years, holds } = plan(threeYears)
  expect(years.map((y) => [y.year, y.parts.map((p) => p.kind), y.value, y.running])).toEqual([[2027, ['新建'], 5, 5], [2028, ['新建', '改建'], 8, 13], [2029, ['新建'], 2, 15]])
  expect(holds).toBe(true)
  expect(sumWords(plan(threeYears))).toBe('与原文合计12个相符')
})

it('says so where the years do not add up', () => {
  const broken = plan((e) => { threeYears(e); record(e, 'targets', 'gp26-001-1').value = '20' })
  expect(broken.holds).toBe(false)
  expect(sumWords(broken)).toMatch(/对不上$/)
})

it('sets a figure of another scope beside its year and never adds it', () => {
  const held = plan(later)
  expect(held.later.map((l) => [l.target.id, l.year, l.value])).toEqual([['re28-001-3', 2029, 3]])
  expect(held.years.at(-1)!.running).toBe(15)
  const made = chart(examined(later).catalog)!
  expect(made.wide.marks.filter((m) => m.shape === 'rect' && m.datum === 're28-001-3')).toMatchObject([{ role: 'soft' }])
  expect(made.twin.rows.at(-1)![0]).toBe('2029年另一个数，范围不同')
  expect(made.title).toMatch(/2029年另有一个数，范围不同$/)
})

it('says how much comes early, unless it takes every year', () => {
  expect(front(plan(threeYears))).toEqual({ years: 2, share: 86.7 })
  const even = [1, 2, 3].map((n) => ({ year: n, parts: [], value: 1, running: n }))
  expect(front({ years: even })).toBeNull()
  expect(front({ years: [{ year: 1, parts: [], value: 0, running: 0 }] })).toBeNull()
  expect(titleOf(seriesOf(examined(threeYears).catalog)!)).toBe('新建公园12个，前2年占86.7%')
})

it('names a step by its own words and writes large numbers in 万', () => {
  expect(kindOf({ data: { quote: '2027年新建5个', raw: '5个', dateWords: '2027年' } } as never)).toBe('新建')
  const lane = laneOf({ ...plan(threeYears), years: [{ year: 2027, parts: [], value: 40200, running: 40200 }] })
  expect(lane.unit).toBe('万个')
  expect(inLane(40200, lane)).toBe('4.02')
  expect(inLane(5, laneOf(plan(threeYears)))).toBe('5')
})

it('writes every year of the plan in the table, and what is not listed as not listed', () => {
  const { twin } = chart(examined(threeYears).catalog)!
  expect(twin.rows[0]).toEqual(['2027年', '5', '未列', '5'])
  expect(twin.foot).toEqual(['合计', '14', '1', '15'])
})
