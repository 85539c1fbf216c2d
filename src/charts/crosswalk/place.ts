/** The crosswalk placed: one lane a school stage, a frame as long as the printed value against the norm, whose end is one dashed line down each column. */
import { scaleBand, scaleLinear } from 'd3'
import { complianceLabel, schoolStageLabel } from '../../i18n/change.ts'
import { hundredth } from '../axis.ts'
import { bracketed, headOf } from '../names.ts'
import { gap, taken } from '../room.ts'
import type { Mark, Scene } from '../scene.ts'
import { wrap } from '../wrap.ts'
import { type Cell, type Crosswalk, printsValue, ratioTo, type Row, type Stage, STAGES } from './series.ts'

const HEAD = 5.25
const LANE = 1.5
const NORM = 24.5
const ROW = 2 * LANE + 1.25
// Where the school stages begin on a phone.
const NARROW = [46, 74.5]

/** The id of one datum: an item and a document. */
export const datumId = (row: Row, cell: Cell) => `${row.standard.id}--${cell.document.id}`

/** The word for a relation; an item that was not compared says so. */
export const wordFor = (relation: Cell['relation']) => (relation === null ? '未对照' : complianceLabel[relation])

/** The word of an item that is only referred to, a line a school stage: it stands in the hatching, where no number does. */
export const referred = (): string[] => wrap(complianceLabel.reference, Math.ceil(complianceLabel.reference.length / STAGES.length))

/** How a norm is written: ≥4.2. */
export const normText = ({ standard, national }: Row, stage: Stage) => (national[stage] === null ? '没有' : `${standard.data.comparator ?? ''}${national[stage]}`)

/** A frame's length for each share of the norm, so that the longest still fits. */
const lengths = (rows: readonly Row[], room: number) => {
  const ratios = rows.flatMap((r) => r.cells.flatMap((c) => STAGES.map((s) => ratioTo(c.values[s], r.national[s]) ?? 1)))
  return scaleLinear().domain([0, Math.max(1, ...ratios)]).range([0, room])
}

/** Wide: items down, the norm and then the documents across. */
export function placeWide({ rows, documents }: Crosswalk): Scene {
  const columns = scaleBand<string>().domain(documents.map((d) => d.id)).range([39.5, 100]).paddingInner(0.04)
  const beside = Math.max(0, ...rows.flatMap((r) => r.cells.filter(printsValue).map((c) => taken(wordFor(c.relation), 'note', 'wide'))))
  const length = lengths(rows, columns.bandwidth() - beside - gap(0.75, 'wide'))
  const at = (id: string) => columns(id) ?? 0
  const bottom = HEAD + rows.length * ROW
  const marks: Mark[] = [
    ...head(NORM, ['国家标准', '来源待核']),
    ...documents.flatMap((d) => head(at(d.id), headOf(d))),
    { shape: 'line', x1: 0, x2: 100, y1: HEAD - 0.75, y2: HEAD - 0.75, role: 'axis' },
    ...documents.map((d): Mark => ({ shape: 'line', x1: hundredth(at(d.id) + length(1)), x2: hundredth(at(d.id) + length(1)), y1: HEAD - 0.75, y2: bottom - 0.75, role: 'guide' })),
    ...rows.flatMap((row, i) => {
      const y = HEAD + i * ROW
      const { name, rest } = bracketed(row.standard.data.title)
      return [
        { shape: 'text', x: 0, y: y + 1.125, text: name, look: 'label' },
        { shape: 'text', x: 0, y: y + 2.375, text: [rest, row.standard.data.unit].filter(Boolean).join('，'), look: 'note' },
        ...STAGES.map((stage, j): Mark => ({ shape: 'text', x: NORM, y: y + j * LANE + 1.125, text: `${schoolStageLabel[stage]} ${normText(row, stage)}`, look: 'label' })),
        ...row.cells.flatMap((cell) => cellMarks(row, cell, { x: at(cell.document.id), y, length })),
        { shape: 'line', x1: 0, x2: 100, y1: y + ROW - 0.75, y2: y + ROW - 0.75, role: 'tick' },
      ] as Mark[]
    }),
  ]
  return { height: bottom, marks }
}

const head = (x: number, lines: readonly string[]): Mark[] =>
  lines.map((text, i) => ({ shape: 'text', x: hundredth(x), y: 1.25 + i * 1.25, text, look: 'note' }))

type At = { x: number; y: number; length: (ratio: number) => number }

/** One cell: a frame a stage with its number, a hatch where the number is only referred to, nothing but a word where nothing is said. */
function cellMarks(row: Row, cell: Cell, { x, y, length }: At): Mark[] {
  const datum = datumId(row, cell)
  const word = wordFor(cell.relation)
  if (!printsValue(cell) && cell.relation !== 'reference') return [{ shape: 'text', x: hundredth(x), y: y + LANE + 0.375, text: word, look: 'note', datum }]
  const widths = STAGES.map((stage) => length(ratioTo(cell.values[stage], row.national[stage]) ?? 1))
  return [
    ...STAGES.flatMap((stage, j) => lane(cell, { x, y: y + j * LANE, width: widths[j]!, stage, datum, silent: row.national[stage] === null })),
    ...(printsValue(cell)
      ? [{ shape: 'text', x: hundredth(x + Math.max(length(1), ...widths)), dx: 0.375, y: y + LANE + 0.375, text: word, look: 'note', datum } satisfies Mark]
      : referred().map((text, j): Mark => ({ shape: 'text', x: hundredth(x), dx: 0.5, y: y + j * LANE + 1.125, text, look: 'note', datum }))),
  ]
}

type Lane = { x: number; y: number; width: number; stage: Stage; datum: string; silent: boolean; word?: string }
function lane(cell: Cell, { x, y, width, stage, datum, silent, word = '' }: Lane): Mark[] {
  if (silent) return []
  const box = { shape: 'rect', x: hundredth(x), y: y + 0.125, width: hundredth(width), height: LANE - 0.25, datum } as const
  const value = cell.values[stage]
  if (value === null) return [{ ...box, role: 'unclear' }, { ...box, role: 'soft' }]
  return [{ ...box, role: cell.relation === 'narrowed' ? 'soft' : 'promised' }, { shape: 'text', x: hundredth(x), dx: 0.5, y: y + 1.125, text: value + word, look: 'label', datum }]
}

/** Narrow: one section a document, the norm first; a document that treats every item alike takes one line. */
export function placeNarrow({ rows, documents }: Crosswalk): Scene {
  const marks: Mark[] = []
  let y = 0
  const section = (title: string, note: string) => {
    marks.push({ shape: 'text', x: 0, y: y + 1.5, text: title, look: 'label' }, { shape: 'text', x: 0, y: y + 2.75, text: note, look: 'note' }, { shape: 'line', x1: 0, x2: 100, y1: y + 3.25, y2: y + 3.25, role: 'axis' })
    y += 3.5
  }
  section('国家标准', '来源待核')
  for (const row of rows) {
    marks.push(name(row, y), ...STAGES.map((stage, j): Mark => ({ shape: 'text', x: NARROW[j]!, y: y + 1.25, text: `${schoolStageLabel[stage]}${normText(row, stage)}`, look: 'label' })))
    y += 1.75
  }
  for (const [i, document] of documents.entries()) {
    const cells = rows.map((r) => r.cells[i]!)
    y += 1
    section(document.data.shortTitle, summary(cells))
    if (alike(cells)) {
      if (cells[0]?.relation === 'reference') {
        const box = { shape: 'rect', x: 0, y: y + 0.25, width: 100, height: 1.5 } as const
        marks.push({ ...box, role: 'unclear' }, { ...box, role: 'soft' })
        y += 2
      }
      continue
    }
    const length = lengths(rows, 20)
    for (const [k, row] of rows.entries()) {
      const cell = cells[k]!
      marks.push(name(row, y), ...narrowCell(row, cell, y, length))
      y += 1.875
    }
  }
  return { height: hundredth(y + 0.5), marks }
}

const name = (row: Row, y: number): Mark => ({ shape: 'text', x: 0, y: y + 1.25, text: bracketed(row.standard.data.title).name, look: 'label' })
const alike = (cells: readonly Cell[]) => cells.length > 0 && cells.every((c) => c.relation === cells[0]!.relation && !printsValue(c))

function narrowCell(row: Row, cell: Cell, y: number, length: (ratio: number) => number): Mark[] {
  const datum = datumId(row, cell)
  if (!printsValue(cell)) {
    const box = { shape: 'rect', x: NARROW[0]!, y: y + 0.25, width: 46, height: LANE - 0.25, datum } as const
    const hatched: Mark[] = cell.relation === 'reference' ? [{ ...box, width: 20, role: 'unclear' }, { ...box, width: 20, role: 'soft' }] : []
    return [...hatched, { shape: 'text', x: NARROW[hatched.length ? 1 : 0]!, y: y + 1.25, text: wordFor(cell.relation), look: 'note', datum }]
  }
  return STAGES.flatMap((stage, j) => lane(cell, { x: NARROW[j]!, y: y + 0.125, width: length(ratioTo(cell.values[stage], row.national[stage]) ?? 1), stage, datum, silent: row.national[stage] === null, word: cell.relation === 'same' || !cell.relation ? '' : ` ${complianceLabel[cell.relation]}` }))
}

/** What one document does with all items together: “7项：6项相同，1项只说对照”. */
export function summary(cells: readonly Pick<Cell, 'relation'>[]): string {
  const counts = new Map<string, number>()
  for (const { relation } of cells) counts.set(wordFor(relation), (counts.get(wordFor(relation)) ?? 0) + 1)
  return cells.length === 0 ? '0项' : counts.size === 1 ? `${cells.length}项都${[...counts.keys()][0]}` : [...counts].map(([word, n]) => `${n}项${word}`).join('，')
}
