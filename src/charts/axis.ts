/** The axis of years that charts stand on, in the same columns as the ruler of the page. */
import { beginOf, endOf, type YearRange } from '../model/span.ts'
import type { Mark } from './scene.ts'

export type Axis = {
  years: YearRange
  asOf: string
  /** Where the baseline stands, in rem. */
  y: number
  /** Where the as-of line begins above the baseline, in rem; without it there is no as-of line. */
  nowFrom?: number | undefined
  /** Two-digit years for phones. */
  narrow?: boolean | undefined
}

/** What the axis takes up below its baseline, in rem: years, and the as-of words under them. */
export const AXIS_HEIGHT = 3.25

/** The column of one year: left edge, width and middle, in percent. */
export function columnOf(year: number, years: YearRange): { x: number; width: number; middle: number } {
  const x = beginOf(`${year}`, years)
  const end = endOf(`${year}`, years)
  return { x, width: hundredth(end - x), middle: hundredth((x + end) / 2) }
}

/** Every year of a range. */
export const yearsOf = ([first, last]: YearRange): number[] => Array.from({ length: last - first + 1 }, (_, i) => first + i)

/** Baseline, ticks between the years, year labels, and the as-of line with its words. */
export function yearAxis({ years, asOf, y, nowFrom, narrow = false }: Axis): Mark[] {
  const all = yearsOf(years)
  const step = Math.ceil(all.length / 16)
  return [
    ...[...all.map((year) => columnOf(year, years).x), 100].map((x): Mark => ({ shape: 'line', x1: x, x2: x, y1: y, y2: y + 0.375, role: 'tick' })),
    { shape: 'line', x1: 0, x2: 100, y1: y, y2: y, role: 'axis' },
    ...all.filter((_, i) => i % step === 0).map((year): Mark => ({
      shape: 'text', x: columnOf(year, years).middle, y: y + 1.5, text: narrow ? `${year}`.slice(2) : `${year}`, anchor: 'middle', look: 'year',
    })),
    ...(nowFrom === undefined ? [] : asOfLine({ years, asOf, from: nowFrom, to: y + 3 })),
  ]
}

/** The as-of line from one height to another, with its words at the lower end. */
export function asOfLine({ years, asOf, from, to }: { years: YearRange; asOf: string; from: number; to: number }): Mark[] {
  const x = endOf(asOf, years)
  const left = x > 70
  return [
    { shape: 'line', x1: x, x2: x, y1: from, y2: to, role: 'now' },
    { shape: 'text', x, dx: left ? -0.5 : 0.5, y: to, text: `截至${asOf}`, anchor: left ? 'end' : 'start', look: 'now' },
  ]
}

/** A length as it is printed: two decimals, so that the same records give the same bytes. */
export const hundredth = (n: number) => Math.round(n * 100) / 100
