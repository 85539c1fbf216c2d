/** The wide drawing: a row for each document, years across, the moves of “all of them” as arrows between the rows. */
import { endOf, type YearRange } from '../../model/span.ts'
import { columnOf, hundredth, yearAxis, AXIS_HEIGHT } from '../axis.ts'
import type { Mark, Scene } from '../scene.ts'
import { wrap } from '../wrap.ts'
import type { Row, Series, Step } from './series.ts'
import { vessel } from './vessel.ts'
import { CHARS, publishedWords, rowNote, shiftWords, stepNote } from './words.ts'

const ROW = 9.25
const TOP = 3.5
const HEIGHT = 3.5
const BASE = TOP + HEIGHT

export function wide(series: Series, years: YearRange, asOf: string): Scene {
  const { rows, shifts, published } = series
  const now = endOf(asOf, years)
  const top = new Map(rows.map((row, i) => [row, hundredth(i * ROW)]))
  const rowOf = (step: Step) => rows.find((row) => row.steps.includes(step))!
  const middle = (step: Step) => { const { x, width } = columnOf(step.year, years); return hundredth(x + width * 0.41) }
  const foot = rows.length * ROW
  const y = hundredth(foot + (published.length ? 2 + published.length * 1.75 : 0))
  return {
    height: hundredth(y + AXIS_HEIGHT + 0.25),
    marks: [
      ...rows.flatMap((row) => lane(row, top.get(row)!, now, years)),
      ...shifts.flatMap(({ from, to, years: moved }) => elbow(middle(from), middle(to), top.get(rowOf(from))! + BASE, top.get(rowOf(to))! + TOP, shiftWords(moved))),
      ...reports(series, foot, years),
      ...yearAxis({ years, asOf, y, nowFrom: y - 0.75 }),
    ],
  }
}

function lane(row: Row, y: number, now: number, years: YearRange): Mark[] {
  return [
    { shape: 'line', x1: now, x2: now, y1: y + TOP, y2: y + BASE, role: 'now' },
    { shape: 'line', x1: 0, x2: 100, y1: y + BASE, y2: y + BASE, role: 'tick' },
    { shape: 'text', x: 0, y: y + 1.25, text: row.origin.data.shortTitle, look: 'value' },
    { shape: 'text', x: 0, y: y + 2.625, text: rowNote(row), look: 'note' },
    ...row.steps.flatMap((step) => stepMarks(step, y, years, now)),
  ]
}

function stepMarks(step: Step, y: number, years: YearRange, now: number): Mark[] {
  const { x, width } = columnOf(step.year, years)
  // Words stand to the right, unless the drawing ends there or the as-of line would run through them.
  const left = x + width > 90 || (now > x + width && now < x + width * 3 && x > width * 2)
  const box = { x: hundredth(x + width * 0.1), y: y + TOP, width: hundredth(width * 0.62), height: HEIGHT }
  const at = left ? { x: box.x, dx: -0.375, anchor: 'end' as const } : { x: hundredth(box.x + box.width), dx: 0.375 }
  const datum = step.target.id
  const lines = wrap(step.words, CHARS.wide)
  const long = lines.length > 1
  return [
    ...vessel(step, box),
    ...lines.map((text, i): Mark => ({ shape: 'text', ...at, y: y + TOP + (long ? 0.875 : 1.25) + i * 1.125, text, look: long ? 'label' : 'value', datum })),
    { shape: 'text', ...at, y: y + TOP + (long ? 3.125 : 2.625), text: stepNote(step), look: 'note', datum },
  ]
}

/** Down from one vessel, across, and down to the next. */
function elbow(x1: number, x2: number, y1: number, y2: number, text: string): Mark[] {
  const y = hundredth(y1 + 1.5)
  return [
    { shape: 'line', x1, x2: x1, y1, y2: y, role: 'axis' },
    { shape: 'line', x1, x2, y1: y, y2: y, role: 'axis' },
    { shape: 'line', x1: x2, x2, y1: y, y2: hundredth(y2 - 0.125), role: 'axis', arrow: true },
    { shape: 'text', x: hundredth((x1 + x2) / 2), y: hundredth(y - 0.375), text, anchor: 'middle', look: 'label' },
  ]
}

function reports({ published }: Series, top: number, years: YearRange): Mark[] {
  if (published.length === 0) return []
  return [
    { shape: 'text', x: 0, y: top + 1.25, text: '后来公布', look: 'value' },
    ...published.flatMap((p, i): Mark[] => {
      const y = hundredth(top + 1.25 + i * 1.75)
      const x = p.date ? endOf(p.date, years) : 100
      const words = `${publishedWords(p)}${p.match.data.verdict === 'refused' ? '，不能算' : ''}`
      const left = x > 60
      return [
        { shape: 'glyph', x, y: y - 0.35, d: 'M0 0h14v14H0z', size: 14, role: 'reported', datum: p.result.id },
        { shape: 'text', x, dx: left ? -1 : 1, anchor: left ? 'end' : 'start', y, text: words, look: 'reported', datum: p.result.id },
      ]
    }),
  ]
}
