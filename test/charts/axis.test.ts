import { expect, it } from 'vitest'
import { AXIS_HEIGHT, asOfLine, columnOf, hundredth, yearAxis, yearsOf } from '../../src/charts/axis.ts'
import type { Mark } from '../../src/charts/scene.ts'

const texts = (marks: readonly Mark[]) => marks.flatMap((m) => (m.shape === 'text' ? m.text : []))

it('gives a single year the whole width', () => {
  expect(columnOf(2021, [2021, 2021])).toEqual({ x: 0, width: 100, middle: 50 })
  expect(yearsOf([2021, 2021])).toEqual([2021])
  expect(texts(yearAxis({ years: [2021, 2021], asOf: '2021', y: 10 }))).toEqual(['2021'])
})

it('puts years side by side without gaps', () => {
  const years = [2021, 2035] as const
  for (const year of yearsOf(years).slice(1)) expect(columnOf(year, years).x).toBeCloseTo(columnOf(year - 1, years).x + columnOf(year - 1, years).width, 1)
})

it('writes two digits on a phone, and skips years where there are too many', () => {
  expect(texts(yearAxis({ years: [2024, 2026], asOf: '2025', y: 0, narrow: true }))).toEqual(['24', '25', '26'])
  expect(texts(yearAxis({ years: [2000, 2035], asOf: '2025', y: 0 })).length).toBeLessThanOrEqual(16)
})

it('draws the as-of line only where it is asked for, its words on the side that has room', () => {
  const at = (asOf: string) => asOfLine({ years: [2021, 2030], asOf, from: 0, to: 5 }).find((m) => m.shape === 'text')
  expect(yearAxis({ years: [2021, 2030], asOf: '2026', y: 5 }).some((m) => ('role' in m && m.role === 'now') || ('look' in m && m.look === 'now'))).toBe(false)
  expect(yearAxis({ years: [2021, 2030], asOf: '2026', y: 5, nowFrom: 0 }).filter((m) => 'role' in m && m.role === 'now')).toHaveLength(1)
  expect(at('2022-06')).toMatchObject({ anchor: 'start', text: '截至2022-06' })
  expect(at('2030-06')).toMatchObject({ anchor: 'end' })
})

it('stays within the height it announces', () => {
  const marks = yearAxis({ years: [2021, 2030], asOf: '2026-11-21', y: 10, nowFrom: 9 })
  for (const m of marks) for (const y of m.shape === 'line' ? [m.y1, m.y2] : [m.y]) expect(y).toBeLessThanOrEqual(10 + AXIS_HEIGHT)
})

it('rounds to what is printed', () => expect(hundredth(1 / 3)).toBe(0.33))
