import { expect, test } from 'vitest'
import { chart } from '../../../src/charts/deadlines/chart.ts'
import { narrow, slot, wide } from '../../../src/charts/deadlines/place.ts'
import { seriesOf } from '../../../src/charts/deadlines/series.ts'
import type { Mark } from '../../../src/charts/scene.ts'
import type { YearRange } from '../../../src/model/span.ts'
import { examined, record } from '../../support/edition.ts'

const YEARS: YearRange = [2026, 2035]
const series = () => seriesOf(examined().catalog)!
const frames = (marks: Mark[]) => marks.filter((m) => m.shape === 'rect' && m.datum !== undefined && (m.role === 'promised' || m.role === 'soft'))

test('a year takes its column; the year of the as-of date is shared at the line', () => {
  expect(slot(2027, true, YEARS, '2028-06-30')).toEqual({ x: 10, width: 10 })
  const due = slot(2028, true, YEARS, '2028-06-30')
  const open = slot(2028, false, YEARS, '2028-06-30')
  expect(due.x).toBe(20)
  expect(open.x).toBeCloseTo(due.x + due.width, 2)
  expect(due.width + open.width).toBeCloseTo(10, 2)
})

test.each([['wide', () => wide(series(), YEARS)], ['narrow', () => narrow(series())]])('%s: one frame a dated promise, all inside the drawing', (_, scene) => {
  const { marks, height } = scene()
  expect(frames(marks).map((m) => m.datum)).toEqual(['gp26-001-2', 'gp26-001-3', 'gp26-001-1'])
  for (const m of marks) {
    if (m.shape !== 'rect') continue
    expect(m.x).toBeGreaterThanOrEqual(0)
    expect(m.x + m.width).toBeLessThanOrEqual(100)
    expect(m.y + m.height).toBeLessThanOrEqual(height)
  }
})

test('what is due stands left of the red line, what is not stands right of it', () => {
  const { marks } = wide(series(), YEARS)
  const now = marks.find((m) => m.shape === 'line' && m.role === 'now') as { x1: number }
  const x = frames(marks).map((m) => (m as { x: number }).x)
  expect(x[0]).toBeLessThan(now.x1)
  expect(x[1]).toBeGreaterThan(now.x1)
})

test('on a phone the words of the day stand once, the line in every row', () => {
  const { marks } = narrow(series())
  expect(marks.filter((m) => m.shape === 'text' && m.look === 'now').map((m) => m.shape === 'text' && m.text)).toEqual(['截至2028-06-30'])
})

test('the chart says how many are due, and lists every one with its facets', () => {
  const c = chart(examined().catalog)!
  expect(c.title).toBe('写了期限的3项目标，1项已到期，其中还没有一项有算得上的公布')
  expect(c.data.map((d) => d.id)).toEqual(c.twin.keys)
  expect(c.data[0]!.facets).toMatchObject({ place: '青山市', topic: '公园', status: '到期未见公布', document: '公园方案', modality: '直说', year: '2027' })
  expect(chart(examined((e) => { record(e, 'editions', 'first').asOf = '2026-01-01' }).catalog)!.title).toBe('写了期限的3项目标，都还没有到期')
})
