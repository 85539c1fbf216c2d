import { expect, it } from 'vitest'
import { chart } from '../../../src/charts/county-goal/chart.ts'
import { commonWords, seriesOf, stepOf } from '../../../src/charts/county-goal/series.ts'
import { vessel } from '../../../src/charts/county-goal/vessel.ts'
import { shiftWords, titleOf, wholeYears } from '../../../src/charts/county-goal/words.ts'
import { examined, node, record } from '../../support/edition.ts'
import { withGoal } from '../../support/goal.ts'

const series = () => seriesOf(examined(withGoal).catalog)!
const box = { x: 0, y: 10, width: 5, height: 4 }

it('draws nothing where no goal moved', () => {
  expect(seriesOf(examined().catalog)).toBeNull()
  expect(chart(examined().catalog)).toBeNull()
})

it('draws nothing where a deadline moved but not that of all', () => {
  const { catalog } = examined((edited) => { withGoal(edited); record(edited, 'targets', 're28-002-2').value = '90' })
  expect(seriesOf(catalog)).toBeNull()
})

it('makes a row of each document in the order of the lineage, the quoted one under its own name', () => {
  expect(series().rows.map((r) => [r.origin.id, r.quotedIn?.id ?? null, r.test, r.steps.map((s) => s.year)])).toEqual([
    ['plan', null, '达标', [2027, 2030]], ['opinion', 'reply', '都达标', [2031, 2035]],
  ])
})

it('gives a count no share, and a target without a date no place', () => {
  const [plan, opinion] = series().rows
  expect(plan!.steps.map((s) => [s.share, s.about, s.soft])).toEqual([[50, true, false], [100, false, true]])
  expect(opinion!.steps[0]!.share).toBeNull()
  expect(stepOf(node(examined().catalog.targets, 'gp26-002-1'))).toBeNull()
})

it('names the goal in words that all quotes share, and says how its date moved', () => {
  expect(series().whole).toBe('所有区')
  expect(commonWords([])).toBe('')
  expect(titleOf(series())).toBe('“所有区”的期限：2030年，后移到2035年')
  expect(wholeYears(series())).toEqual([2030, 2035])
  expect(series().shifts.map((s) => s.years)).toEqual([5])
  expect(shiftWords(-5)).toBe('前移5年')
})

it('says when a date stays, returns or comes earlier', () => {
  const rows = (years: number[]) => years.map((year) => ({ ...series().rows[0]!, steps: [{ ...series().rows[0]!.steps[1]!, year }] }))
  const title = (...years: number[]) => titleOf({ ...series(), rows: rows(years) })
  expect(title(2030, 2030)).toMatch(/仍是2030年$/)
  expect(title(2030, 2035, 2030)).toMatch(/又回到2030年$/)
  expect(title(2030, 2028)).toMatch(/前移到2028年$/)
})

it('fills a vessel to its share, and hatches it where the share cannot be told', () => {
  const { rows } = series()
  const [half, all] = rows[0]!.steps
  expect(vessel(half!, box)).toContainEqual({ shape: 'rect', x: 0, y: 12, width: 5, height: 2, role: 'level', datum: 'gp26-004-1' })
  expect(vessel(half!, box).filter((m) => m.shape === 'line')).toEqual([])
  expect(vessel(all!, box).at(-1)).toMatchObject({ role: 'axis', y1: 10 })
  expect(vessel(all!, box).find((m) => m.shape === 'rect' && m.role === 'soft')).toBeDefined()
  expect(vessel(rows[1]!.steps[0]!, box).map((m) => ('role' in m ? m.role : ''))).toEqual(['unclear', 'promised'])
  expect(vessel({ ...half!, share: 140 }, box)[0]).toMatchObject({ y: 10, height: 4 })
})

it('shows a published figure beside the goal only where it is about the same thing', () => {
  const published = (indicator: 'yes' | 'no') => seriesOf(examined((edited) => {
    withGoal(edited)
    edited.records.matches.push({ id: 'm', data: { target: 'gp26-004-2', result: 're28-001-1', verdict: 'refused', dimensions: { indicator, scope: 'no', place: 'yes', period: 'yes', stage: 'yes', measure: 'yes' }, reason: '范围不同。' } })
  }).catalog)!.published.map((p) => [p.result.id, p.date])
  expect(published('yes')).toEqual([['re28-001-1', '2027']])
  expect(published('no')).toEqual([])
})

it('says the same numbers in the table as in the drawing', () => {
  const made = chart(examined(withGoal).catalog)!
  expect(made.twin.rows.map((r) => r[1])).toEqual(['2027年', '2030年', '2031年', '2035年'])
  expect(made.twin.rows[2]![2]).toBe('2个，总数未印')
  expect(made.data.map((d) => d.id)).toEqual(made.twin.keys)
})
