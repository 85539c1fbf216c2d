/** The levels placed: a vessel for everything said, filled as far as a printed share, hatched where the total is not printed. */
import { width } from '../../text/phrases.ts'
import { hundredth } from '../axis.ts'
import type { Mark, Scene } from '../scene.ts'
import { wrap } from '../wrap.ts'
import type { Levels, Row, Said } from './series.ts'

const HEAD = 4.75
const LABEL = 24.5
const VESSEL = 3.2

/** The id of one datum: a record and what is said in it. */
export const datumId = (row: Row, said: Said) => `${row.level.id}--${said.member.id}`

const UNDATED = '以下没有印年份'
const firstUndated = (rows: readonly Row[], i: number) => rows[i]!.level.data.year === undefined && rows[i - 1]?.level.data.year !== undefined

/** Wide: records down, places across, statements of one place under each other; a place that belongs to no other here stands behind a double line. */
export function placeWide({ columns, rows }: Levels): Scene {
  const column = (100 - LABEL) / Math.max(1, columns.length)
  const at = (i: number) => hundredth(LABEL + i * column)
  const marks: Mark[] = columns.flatMap(({ name, apartFrom }, i) => [
    { shape: 'text', x: at(i), y: 1.25, text: name, look: 'value' },
    ...(apartFrom.length ? wrap(`与${apartFrom.join('、')}没有隶属关系`, 10) : []).map((text, k) => ({ shape: 'text', x: at(i), y: 2.625 + k * 1.25, text, look: 'note' })),
  ] as Mark[])
  marks.push({ shape: 'line', x1: 0, x2: 100, y1: HEAD - 0.5, y2: HEAD - 0.5, role: 'axis' })
  let y = HEAD
  for (const [i, row] of rows.entries()) {
    if (firstUndated(rows, i)) {
      marks.push({ shape: 'text', x: 0, y: y + 1.75, text: UNDATED, look: 'note' }, { shape: 'line', x1: 0, x2: 100, y1: y + 2.5, y2: y + 2.5, role: 'axis' })
      y += 2.5
    }
    const title = wrap(row.level.data.title, 9)
    marks.push(...title.map((text, k): Mark => ({ shape: 'text', x: 0, y: y + 1.5 + k * 1.375, text, look: 'label' })))
    let bottom = y + title.length * 1.375 + 1
    for (const [k, cell] of row.cells.entries()) {
      if (cell.length === 0) marks.push({ shape: 'text', x: at(k), y: y + 1.5, text: '没有写', look: 'note' })
      let top = y
      for (const said of cell) {
        marks.push(...statement(said, { x: at(k), y: top, datum: datumId(row, said) }))
        top += heightOf(said)
      }
      bottom = Math.max(bottom, top)
    }
    y = bottom + 0.25
    marks.push({ shape: 'line', x1: 0, x2: 100, y1: y, y2: y, role: 'tick' })
  }
  for (const [i, { apartFrom }] of columns.entries()) if (apartFrom.length) marks.push(...[1.6, 1].map((back): Mark => ({ shape: 'line', x1: hundredth(at(i) - back), x2: hundredth(at(i) - back), y1: 0, y2: y, role: 'tick' })))
  return { height: hundredth(y + 0.5), marks }
}

// So many characters stand beside a vessel on the narrowest drawing of each kind.
const BESIDE = { wide: 8, narrow: 12 }
const valueLines = ({ value }: Said) => wrap(value, BESIDE.wide)
const heightOf = (said: Said) => (said.terms ? 3.5 : 2.25) + valueLines(said).length * 1.25

/** A vessel, and beside it the value, the terms and the document. */
function statement(said: Said, { x, y, datum }: { x: number; y: number; datum: string }): Mark[] {
  const beside = { shape: 'text', x: hundredth(x + VESSEL), dx: 0.5, datum } as const
  const long = width(said.value) > 5
  return [
    ...body(said, { x, y: y + 0.625, width: VESSEL, height: 2.5 }, datum),
    ...valueLines(said).map((text, i): Mark => ({ ...beside, y: y + 1.625 + i * 1.25, text, look: long ? 'label' : 'value' })),
    ...[said.terms, said.origin].filter(Boolean).map((text, i): Mark => ({ ...beside, y: y + 1.625 + (valueLines(said).length + i) * 1.25, text, look: 'note' })),
  ]
}

type Box = { x: number; y: number; width: number; height: number }

/** The vessel itself: filled to the share, with no line on top for “about”; hatched for a count; an empty frame for what is only said. */
export function body(said: Said, box: Box, datum: string): Mark[] {
  const { x, y, width, height } = { ...box, x: hundredth(box.x) }
  const frame: Mark = { shape: 'rect', x, y, width, height, role: said.soft ? 'soft' : 'promised', datum }
  if (said.kind === 'count') return [{ shape: 'rect', x, y, width, height, role: 'unclear', datum }, frame]
  if (said.share === null) return [frame]
  const filled = hundredth((height * Math.min(100, Math.max(0, said.share))) / 100)
  const top = hundredth(y + height - filled)
  return [
    { shape: 'rect', x, y: top, width, height: filled, role: 'level', datum },
    ...(said.about ? [] : [{ shape: 'line', x1: x, x2: hundredth(x + width), y1: top, y2: top, role: 'axis', datum } as Mark]),
    frame,
  ]
}

/** Narrow: a block a record, a line a statement under the name of its place; those that say nothing share the last line. */
export function placeNarrow({ columns, rows }: Levels): Scene {
  const marks: Mark[] = []
  let y = 0
  for (const { name, apartFrom } of columns) if (apartFrom.length) marks.push({ shape: 'text', x: 0, y: (y += 1.25), text: `${name}与${apartFrom.join('、')}没有隶属关系`, look: 'note' })
  for (const [i, row] of rows.entries()) {
    if (firstUndated(rows, i)) marks.push({ shape: 'text', x: 0, y: (y += 1.5), text: UNDATED, look: 'note' })
    for (const words of wrap(row.level.data.title, 22)) marks.push({ shape: 'text', x: 0, y: (y += 1.75), text: words, look: 'label' })
    marks.push({ shape: 'line', x1: 0, x2: 100, y1: y + 0.5, y2: y + 0.5, role: 'axis' })
    y += 0.5
    for (const [k, cell] of row.cells.entries()) {
      if (cell.length === 0) continue
      const { name, apartFrom } = columns[k]!
      if (apartFrom.length) marks.push({ shape: 'line', x1: 0, x2: 100, y1: y + 0.25, y2: y + 0.25, role: 'tick' })
      marks.push(...wrap(name, 6).map((text, n): Mark => ({ shape: 'text', x: 0, y: y + 1.625 + n * 1.25, text, look: 'note' })))
      for (const said of cell) {
        const words = wrap([said.value, said.terms].filter(Boolean).join('，'), BESIDE.narrow)
        marks.push(...line(said, words, y, datumId(row, said)))
        y += 2 + words.length * 1.25
      }
    }
    const blank = columns.filter((_, k) => row.cells[k]!.length === 0).map((c) => c.name)
    if (blank.length) for (const text of wrap(`${blank.join('、')}没有写`, 22)) marks.push({ shape: 'text', x: 0, y: (y += 1.5), text, look: 'note' })
    y += 1
  }
  return { height: hundredth(y), marks }
}

function line(said: Said, words: readonly string[], y: number, datum: string): Mark[] {
  const beside = { shape: 'text', x: 38, datum } as const
  return [
    ...body(said, { x: 29, y: y + 0.5, width: 6, height: 2.25 }, datum),
    ...words.map((text, i): Mark => ({ ...beside, y: y + 1.625 + i * 1.25, text, look: 'label' })),
    { ...beside, y: y + 1.625 + words.length * 1.25, text: said.origin, look: 'note' },
  ]
}
