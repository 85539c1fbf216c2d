/** The narrow drawing: documents side by side, years downwards, so that nothing shrinks on a phone. */
import { scaleLinear } from 'd3'
import { lastDay } from '../../text/partial-date.ts'
import { hundredth } from '../axis.ts'
import type { Mark, Scene } from '../scene.ts'
import { wrap } from '../wrap.ts'
import type { Row, Series, Step } from './series.ts'
import { vessel } from './vessel.ts'
import { CHARS, publishedWords, rowNote, shiftWords } from './words.ts'

const GUTTER = 12
const YEAR = 2.5
const HEIGHT = 2.5
const LINE = 1.25

export function narrow(series: Series, asOf: string): Scene {
  const { rows, shifts } = series
  const all = rows.flatMap((r) => r.steps.map((s) => s.year))
  const first = Math.min(...all)
  const last = Math.max(...all)
  const heads = rows.map((row) => wrap(row.origin.data.shortTitle, 4.5))
  const top = Math.max(...heads.map((h) => h.length)) * LINE + 1
  const y = scaleLinear([first, last], [top, top + (last - first) * YEAR])
  const column = (100 - GUTTER) / rows.length
  const x = (i: number) => hundredth(GUTTER + i * column)
  const at = (step: Step) => rows.findIndex((row) => row.steps.includes(step))
  const box = (step: Step) => ({ x: hundredth(x(at(step)) + column * 0.25), y: hundredth(y(step.year)), width: hundredth(column * 0.5), height: HEIGHT })
  const foot = hundredth(y(last) + HEIGHT + 4.25)
  const told = reports(series, foot)
  const tests = whatCounts(rows, told.foot)
  return {
    height: tests.foot,
    marks: [
      ...heads.flatMap((lines, i) => lines.map((text, j): Mark => ({ shape: 'text', x: hundredth(x(i) + column / 2), y: hundredth(1 + j * LINE), text, anchor: 'middle', look: 'year' }))),
      ...[...new Set(all)].sort().flatMap((year): Mark[] => [
        { shape: 'line', x1: 0, x2: 100, y1: hundredth(y(year) + HEIGHT), y2: hundredth(y(year) + HEIGHT), role: 'tick' },
        { shape: 'text', x: 0, y: hundredth(y(year) + HEIGHT - 0.25), text: `${year}`, look: 'year' },
      ]),
      ...asOfMarks(asOf, first, last, (year) => hundredth(y(year) + HEIGHT)),
      ...shifts.flatMap(({ from, to, years }, i) => move(box(from), box(to), x(Math.max(at(from), at(to))), shiftWords(years), i)),
      ...rows.flatMap((row: Row) => row.steps.flatMap((step) => stepMarks(step, box(step)))),
      ...told.marks,
      ...tests.marks,
    ],
  }
}

/** The as-of day lies across, where it falls inside the years that are drawn. */
function asOfMarks(asOf: string, first: number, last: number, y: (year: number) => number): Mark[] {
  const [year, month, day] = lastDay(asOf).split('-').map(Number) as [number, number, number]
  // A year on the axis stands for its end.
  const at = year - 1 + (month - 1 + day / 31) / 12
  if (at < first || at > last) return []
  return [
    { shape: 'line', x1: 0, x2: 100, y1: y(at), y2: y(at), role: 'now' },
    { shape: 'text', x: 100, y: hundredth(y(at) - 0.375), text: `截至${asOf}`, anchor: 'end', look: 'now' },
  ]
}

/** The words stand under the vessel, so that what is above it stays free for the lines. */
function stepMarks(step: Step, box: Box): Mark[] {
  const datum = step.target.id
  const x = hundredth(box.x + box.width / 2)
  const lines = wrap(step.words, CHARS.narrow)
  return [
    ...vessel(step, box),
    ...lines.map((text, i): Mark => ({ shape: 'text', x, y: hundredth(box.y + box.height + 1.25 + i * 1.25), text, anchor: 'middle', look: 'label', datum })),
    ...(step.soft ? [{ shape: 'text', x, y: hundredth(box.y + box.height + 1.25 + lines.length * 1.25), text: step.mood, anchor: 'middle', look: 'note', datum } as const] : []),
  ]
}

type Box = { x: number; y: number; width: number; height: number }

/** Out of the side of one vessel, along the gap between two columns, into the side of the next. */
function move(from: Box, to: Box, gap: number, text: string, turn: number): Mark[] {
  const right = to.x > from.x
  const x1 = right ? hundredth(from.x + from.width) : from.x
  const x2 = right ? to.x : hundredth(to.x + to.width)
  const [y1, y2] = [from, to].map((b) => hundredth(b.y + b.height / 2)) as [number, number]
  return [
    { shape: 'line', x1, x2: gap, y1, y2: y1, role: 'axis' },
    { shape: 'line', x1: gap, x2: gap, y1, y2, role: 'axis' },
    { shape: 'line', x1: gap, x2, y1: y2, y2, role: 'axis', arrow: true },
    { shape: 'text', x: gap, y: hundredth((y1 + y2) / 2 + turn * 1.5), text, anchor: 'middle', look: 'note' },
  ]
}

function reports({ published }: Series, top: number): { marks: Mark[]; foot: number } {
  let y = top
  const marks = published.flatMap((p): Mark[] => {
    const lines = wrap(`公布${publishedWords(p)}${p.match.data.verdict === 'refused' ? '，不能算' : ''}`, 18)
    const begin = y
    y += lines.length * 1.5
    return [
      { shape: 'glyph', x: 2.5, y: hundredth(begin + 0.65), d: 'M0 0h14v14H0z', size: 14, role: 'reported', datum: p.result.id },
      ...lines.map((text, i): Mark => ({ shape: 'text', x: 6, y: hundredth(begin + 1 + i * 1.5), text, look: 'reported', datum: p.result.id })),
    ]
  })
  return { marks, foot: hundredth(y + 0.5) }
}

/** Columns are too narrow to say what counts as done, and for whom: that stands below, a paragraph a document. */
function whatCounts(rows: readonly Row[], top: number): { marks: Mark[]; foot: number } {
  let y = top + 0.75
  const marks = rows.flatMap((row): Mark[] => {
    const head: Mark = { shape: 'text', x: 0, y: hundredth(y + 1), text: row.origin.data.shortTitle, look: 'label' }
    const lines = wrap(rowNote(row), 20).map((text, i): Mark => ({ shape: 'text', x: 0, y: hundredth(y + 2.375 + i * 1.375), text, look: 'note' }))
    y += 1.5 + lines.length * 1.375 + 0.375
    return [head, ...lines]
  })
  return { marks, foot: hundredth(y + 0.25) }
}
