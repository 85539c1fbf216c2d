/** Deadlines placed: years as columns where there is room, as lines on a phone. */
import { max } from 'd3'
import { endOf, type YearRange } from '../../model/span.ts'
import { yearOf } from '../../text/partial-date.ts'
import { asOfLine, columnOf, hundredth } from '../axis.ts'
import { type Box, cell, legend, places } from '../cell.ts'
import type { Mark, Scene } from '../scene.ts'
import { byYear, type Entry, type Row, type Series } from './series.ts'
import { keyOf, rowWords } from './words.ts'

const PER_LINE = 4
const CELL = 0.75
const STEP = 1

/** Where the entries of one year stand: in its column, and on their own side of the as-of line where that cuts it. */
export function slot(year: number, due: boolean, years: YearRange, asOf: string): { x: number; width: number } {
  const { x, width } = columnOf(year, years)
  if (yearOf(asOf) !== year) return { x, width }
  const now = endOf(asOf, years)
  return due ? { x, width: hundredth(now - x) } : { x: now, width: hundredth(x + width - now) }
}

export function wide({ rows, asOf, entries }: Series, years: YearRange): Scene {
  const key = legend(keyOf({ entries }), { drawn: 'wide', perLine: 3, size: { width: 1.25, height: CELL } })
  const marks = [...key.marks]
  let y = key.height + 0.5
  for (const row of rows) {
    const placed = wideRow(row, y, years, asOf)
    marks.push(...placed.marks)
    y = hundredth(y + placed.height)
  }
  return { height: hundredth(y + 1.75), marks: [...marks, ...asOfLine({ years, asOf, from: y - 1, to: hundredth(y + 1) })] }
}

function wideRow(row: Row, top: number, years: YearRange, asOf: string): { marks: Mark[]; height: number } {
  const full = columnOf(years[0], years).width
  const groups = byYear(row).map((g) => {
    const { x, width } = slot(g.year, g.due, years, asOf)
    const perLine = Math.max(1, Math.floor((PER_LINE * width) / full))
    return { ...g, x, width, perLine, lines: Math.ceil(g.entries.length / perLine) }
  })
  const lines = max(groups, (g) => g.lines)!
  const counted = groups.filter((g) => g.lines > 1)
  const base = hundredth(top + 1.75 + (counted.some((g) => g.lines === lines) ? 1.25 : 0.25) + lines * STEP)
  const now = endOf(asOf, years)
  const marks: Mark[] = [
    { shape: 'text', x: 0, y: top + 1.125, text: row.document.data.shortTitle, look: 'value' },
    { shape: 'text', x: 100, y: top + 1.125, text: rowWords(row), anchor: 'end', look: 'note' },
    { shape: 'line', x1: now, x2: now, y1: hundredth(base - Math.max(lines * STEP, 1)), y2: base, role: 'now' },
    ...groups.flatMap((g) => {
      const step = Math.min(g.width / g.perLine, full / PER_LINE)
      const left = hundredth(g.x + (g.width - step * Math.min(g.perLine, g.entries.length)) / 2)
      const at = places(g.entries.length, { x: left + step * 0.12, y: hundredth(base - STEP + (STEP - CELL) / 2), perLine: g.perLine, stepX: step, stepY: STEP, up: true })
      return g.entries.flatMap((e, i) => mark(e, { ...at[i]!, width: hundredth(step * 0.76), height: CELL }))
    }),
    ...counted.map((g): Mark => ({ shape: 'text', x: hundredth(g.x + g.width / 2), y: hundredth(base - g.lines * STEP - 0.25), text: `${g.entries.length}`, anchor: 'middle', look: 'label' })),
    { shape: 'line', x1: 0, x2: 100, y1: base, y2: base, role: 'axis' },
    ...[...new Set(groups.map((g) => g.year))].map((year): Mark => ({ shape: 'text', x: columnOf(year, years).middle, y: base + 1.125, text: `${year}`, anchor: 'middle', look: 'year' })),
  ]
  return { marks, height: hundredth(base + 2 - top) }
}

const NARROW = { label: 16, perLine: 11, step: 7.6, width: 6, height: 1.25, line: 1.5 }

export function narrow({ rows, asOf, entries }: Series): Scene {
  const key = legend(keyOf({ entries }), { drawn: 'narrow', perLine: 2, size: { width: NARROW.width, height: NARROW.height - 0.25 } })
  const marks = [...key.marks]
  let y = key.height + 0.5
  let said = false
  for (const row of rows) {
    marks.push({ shape: 'text', x: 0, y: y + 1.125, text: row.document.data.shortTitle, look: 'value' }, { shape: 'text', x: 0, y: y + 2.5, text: rowWords(row), look: 'note' })
    y = hundredth(y + 3)
    const groups = byYear(row)
    for (const [i, { year, due, entries: own }] of groups.entries()) {
      // The line of the day stands between what is due and what is not; its words stand once.
      if (!due && (i === 0 || groups[i - 1]!.due)) {
        marks.push(...nowBetween(y, asOf, !said))
        y = hundredth(y + (said ? 0.5 : 1.75))
        said = true
      }
      const at = places(own.length, { x: NARROW.label, y: hundredth(y + 0.125), perLine: NARROW.perLine, stepX: NARROW.step, stepY: NARROW.line })
      marks.push({ shape: 'text', x: 0, y: y + 1.125, text: `${year}`, look: 'label' }, ...own.flatMap((e, j) => mark(e, { ...at[j]!, width: NARROW.width, height: NARROW.height })))
      y = hundredth(y + Math.ceil(own.length / NARROW.perLine) * NARROW.line)
    }
    if (groups.at(-1)!.due) {
      marks.push(...nowBetween(y, asOf, !said))
      y = hundredth(y + (said ? 0.5 : 1.75))
      said = true
    }
    y = hundredth(y + 0.75)
  }
  return { height: y, marks }
}

const nowBetween = (y: number, asOf: string, words: boolean): Mark[] => [
  { shape: 'line', x1: 0, x2: 100, y1: y + 0.25, y2: y + 0.25, role: 'now' },
  ...(words ? [{ shape: 'text', x: 100, y: y + 1.375, text: `截至${asOf}`, anchor: 'end', look: 'now' } satisfies Mark] : []),
]

const mark = ({ target, fill, soft }: Entry, box: Box): Mark[] => cell(box, fill, { frame: soft ? 'soft' : 'promised', datum: target.id })
