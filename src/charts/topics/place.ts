/** The topics placed: a bar a topic and document, framed as far as it promises, solid as far as it reports. */
import { max, scaleLinear } from 'd3'
import { hundredth } from '../axis.ts'
import { headOf } from '../names.ts'
import type { Mark, Scene } from '../scene.ts'
import { wrap } from '../wrap.ts'
import { type Count, type Row, sum, type Topics } from './series.ts'

const HEAD = 4.75
const LABEL = 29

/** The id of one datum: a topic and a document. */
export const datumId = (row: Row, document: string) => `${row.topic.id}--${document}`

/** The same length for the same count in every column. */
const lengths = (rows: readonly Row[], room: number) => scaleLinear().domain([0, max(rows, (r: Row) => max(r.counts, sum)) || 1]).range([0, room])

/** Wide: topics down, documents across. */
export function placeWide({ columns, rows }: Topics): Scene {
  const width = (100 - LABEL) / Math.max(1, columns.length)
  const length = lengths(rows, width * 0.68)
  const marks: Mark[] = columns.flatMap(({ document }, i) => headOf(document).map((text, k): Mark => ({ shape: 'text', x: hundredth(LABEL + i * width), y: 1.125 + k * 1.25, text, look: k ? 'note' : 'label' })))
  marks.push({ shape: 'line', x1: 0, x2: 100, y1: HEAD - 0.25, y2: HEAD - 0.25, role: 'axis' })
  let y = HEAD
  for (const row of rows) {
    const title = wrap(row.topic.data.title, 11)
    marks.push(...title.map((text, k): Mark => ({ shape: 'text', x: 0, y: y + 1.375 + k * 1.25, text, look: 'label' })))
    for (const [i, count] of row.counts.entries()) marks.push(...bar(count, { x: LABEL + i * width, y: y + 0.5, height: 1.25, length, datum: datumId(row, columns[i]!.document.id) }))
    y += 1 + title.length * 1.25
    marks.push({ shape: 'line', x1: 0, x2: 100, y1: y, y2: y, role: 'tick' })
  }
  return { height: y + 0.5, marks }
}

/** Narrow: the documents named by their codes above, then the topic on a line of its own over its bars. */
export function placeNarrow({ columns, rows }: Topics): Scene {
  const width = 100 / Math.max(1, columns.length)
  const length = lengths(rows, width * 0.62)
  const marks: Mark[] = []
  let y = 0
  for (const { document } of columns) marks.push({ shape: 'text', x: 0, y: (y += 1.375), text: document.data.code, look: 'note' }, { shape: 'text', x: 16, y, text: document.data.shortTitle, look: 'note' })
  y += 1
  columns.forEach(({ document, place }, i) => {
    marks.push(...wrap(place, 5).map((text, k): Mark => ({ shape: 'text', x: hundredth(i * width), y: y + 1.25 + k * 1.125, text, look: 'note' })))
    marks.push({ shape: 'text', x: hundredth(i * width), y: y + 3.5, text: document.data.code, look: 'label' })
  })
  y += 4
  for (const row of rows) {
    marks.push({ shape: 'line', x1: 0, x2: 100, y1: y, y2: y, role: 'tick' }, { shape: 'text', x: 0, y: y + 1.25, text: row.topic.data.title, look: 'label' })
    for (const [i, count] of row.counts.entries()) marks.push(...bar(count, { x: i * width, y: y + 1.625, height: 1.125, length, datum: datumId(row, columns[i]!.document.id) }))
    y += 3.25
  }
  return { height: hundredth(y + 0.25), marks }
}

type At = { x: number; y: number; height: number; length: (n: number) => number; datum: string }

/** Reported first, then promised, then the number; where nothing is said, only that. */
function bar(count: Count, { x, y, height, length, datum }: At): Mark[] {
  const base = y + height - 0.25
  if (sum(count) === 0) return [{ shape: 'text', x: hundredth(x), y: base, text: '没有', look: 'note', datum }]
  const reported = hundredth(length(count.reported))
  const all = hundredth(length(sum(count)))
  return [
    ...(count.reported ? [{ shape: 'rect', x: hundredth(x), y, width: reported, height, role: 'reported', datum } as Mark] : []),
    ...(count.promised ? [{ shape: 'rect', x: hundredth(x + reported), y, width: hundredth(all - reported), height, role: 'promised', datum } as Mark] : []),
    { shape: 'text', x: hundredth(x + all), dx: 0.375, y: base, text: `${sum(count)}`, look: 'label', datum },
  ]
}
