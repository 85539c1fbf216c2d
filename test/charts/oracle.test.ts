/** Every chart of the real records against its committed drawing; `UPDATE_ORACLES=1 npx vitest run test/charts/oracle.test.ts` writes them anew, to be looked at before a commit. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { expect, it } from 'vitest'
import { chartById, charts } from '../../src/charts/index.ts'
import { creditOf } from '../../src/charts/credit.ts'
import type { Mark } from '../../src/charts/scene.ts'
import { standalone } from '../../src/charts/standalone.ts'
import { twinTable } from '../../src/charts/table.ts'
import { chartAddress } from '../../src/model/address.ts'
import { width } from '../../src/text/phrases.ts'
import { examined } from '../support/edition.ts'
import { catalog } from '../support/ledger.ts'

const all = charts(catalog)
const oracle = (id: string) => `test/charts/${id}/${id}.svg`
const drawn = all.map((chart) => ({ chart, svg: standalone(chart, creditOf(chart, catalog.edition, chartAddress(chart.id))) }))

it.each(drawn)('draws $chart.id as committed', ({ chart: { id }, svg }) => {
  if (process.env['UPDATE_ORACLES']) {
    mkdirSync(dirname(oracle(id)), { recursive: true })
    writeFileSync(oracle(id), svg)
  }
  expect(existsSync(oracle(id)), oracle(id)).toBe(true)
  // Compared by truth and not by text, so that a failure does not print the whole drawing.
  expect(svg === readFileSync(oracle(id), 'utf8'), `${oracle(id)} differs from the drawing of today's records`).toBe(true)
})

it.each(all)('gives $id an answer, a way to read it, a table and sources', (chart) => {
  for (const text of [chart.title, chart.subtitle, chart.alternative]) expect(text).not.toMatch(/undefined|null|NaN|\[object/)
  expect(width(chart.title)).toBeLessThanOrEqual(60)
  expect(chart.sources.length).toBeGreaterThan(0)
  expect(chart.twin.rows.length).toBeGreaterThan(0)
  for (const row of [...chart.twin.rows, ...(chart.twin.foot ? [chart.twin.foot] : [])]) expect(row).toHaveLength(chart.twin.head.length)
  if (chart.twin.keys) expect(chart.twin.keys).toHaveLength(chart.twin.rows.length)
  expect(new Set(chart.twin.head).size).toBe(chart.twin.head.length)
  expect(twinTable(chart).rows.length).toBe(chart.twin.rows.length + (chart.twin.foot ? 1 : 0))
})

it.each(all.flatMap((chart) => [{ id: chart.id, name: 'wide' as const, chart }, { id: chart.id, name: 'narrow' as const, chart }]))('keeps the $name marks of $id inside the drawing, finite and explained', ({ name, chart }) => {
  const { height, marks } = chart[name]
  const known = new Set(chart.data.map((d) => d.id))
  expect(marks.length).toBeGreaterThan(0)
  expect(marks.filter((m) => m.datum !== undefined && !known.has(m.datum))).toEqual([])
  expect(marks.filter((m) => placed(m).some((n) => !Number.isFinite(n)))).toEqual([])
  expect(marks.filter((m) => across(m).some((x) => x < -0.01 || x > 100.01))).toEqual([])
  expect(marks.filter((m) => down(m).some((y) => y < 0 || y > height))).toEqual([])
})

it.each(all)('says something different on every row of $id', ({ data }) => {
  expect(new Set(data.map((d) => d.id)).size).toBe(data.length)
  expect(data.filter((d) => !d.label || !d.address.startsWith('/'))).toEqual([])
})

it('leaves out what an edition has no records for', () => {
  const { catalog: tiny } = examined()
  expect(charts(tiny).every((c) => c.title)).toBe(true)
  expect(chartById(tiny, 'county-goal')).toBeNull()
  expect(chartById(tiny, 'school-places')).toBeNull()
  expect(chartById(tiny, 'no-such-chart')).toBeNull()
})

const across = (m: Mark) => (m.shape === 'line' ? [m.x1, m.x2] : m.shape === 'rect' ? [m.x, m.x + m.width] : [m.x])
const down = (m: Mark) => (m.shape === 'line' ? [m.y1, m.y2] : m.shape === 'rect' ? [m.y, m.y + m.height] : [m.y])
const placed = (m: Mark) => [...across(m), ...down(m)]
