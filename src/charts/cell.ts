/** One small frame a promise, filled by what is known of it: the unit of the charts that show every target. */
import type { Status } from '../model/status.ts'
import type { Mark } from './scene.ts'
import { hundredth } from './axis.ts'
import { type Drawn, gap, taken } from './room.ts'

/** Solid: reported; half: in part; hatch: a figure that cannot be counted; a frame in the frame: restated later; empty: no figure. */
export type Fill = 'solid' | 'half' | 'hatch' | 'inner' | 'empty'

export const fillOf: Record<Status, Fill> = {
  reached: 'solid', part: 'half', incomparable: 'hatch', changed: 'inner', unquantified: 'empty', 'undated-silent': 'empty', 'due-silent': 'empty', 'not-due': 'empty',
}

/** The fills from what says most to what says least: the order in which cells stand. */
export const fills: readonly Fill[] = ['solid', 'half', 'hatch', 'inner', 'empty']

export type Box = { x: number; y: number; width: number; height: number }

/** How a cell is framed: as a promise, as a soft one, or dotted where there was nothing to report yet. */
export type Frame = 'promised' | 'soft' | 'guide'

/** The marks of one cell: what fills it first, its frame over that. */
export function cell(box: Box, fill: Fill, { frame = 'promised', datum }: { frame?: Frame | undefined; datum?: string | undefined } = {}): Mark[] {
  const named = datum === undefined ? {} : { datum }
  const part = (from: number, to: number, role: 'reported' | 'unclear'): Mark =>
    ({ shape: 'rect', ...box, x: hundredth(box.x + box.width * from), width: hundredth(box.width * (to - from)), role, ...named })
  const inside: Record<Fill, Mark[]> = {
    solid: [part(0, 1, 'reported')],
    half: [part(0, 0.5, 'reported'), part(0.5, 1, 'unclear')],
    hatch: [part(0, 1, 'unclear')],
    inner: [{ shape: 'rect', x: hundredth(box.x + box.width / 3), y: hundredth(box.y + box.height / 3), width: hundredth(box.width / 3), height: hundredth(box.height / 3), role: 'promised', ...named }],
    empty: [],
  }
  return [...inside[fill], { shape: 'rect', ...box, role: frame, ...named }]
}

/** Where the cells of a run stand: line by line, `perLine` to a line, from the top or from the bottom up. */
export function places(count: number, { x, y, perLine, stepX, stepY, up = false }: { x: number; y: number; perLine: number; stepX: number; stepY: number; up?: boolean }): { x: number; y: number }[] {
  return Array.from({ length: count }, (_, i) => ({
    x: hundredth(x + (i % perLine) * stepX),
    y: hundredth(y + (up ? -1 : 1) * Math.floor(i / perLine) * stepY),
  }))
}

type Entry = { fill: Fill; frame?: Frame; text: string }
type Key = { drawn: Drawn; perLine: number; size: { width: number; height: number } }

/** What the cells of a chart mean, drawn with the chart so that it also stands in the exported file; at most `perLine` entries to a line. */
export function legend(entries: readonly Entry[], { drawn, perLine, size }: Key): { marks: Mark[]; height: number } {
  const columns = columnsOf(entries.map(({ text }) => size.width + gap(1.5, drawn) + taken(text, 'label', drawn)), perLine)
  const marks = entries.flatMap(({ fill, frame, text }, i): Mark[] => {
    const x = hundredth(columns[i % columns.length]!)
    const y = hundredth(Math.floor(i / columns.length) * 1.75)
    return [...cell({ x, y: hundredth(y + 0.25), ...size }, fill, { frame }), { shape: 'text', x: hundredth(x + size.width), dx: 0.5, y: hundredth(y + 1.125), text, look: 'label' }]
  })
  return { marks, height: hundredth(Math.ceil(entries.length / columns.length) * 1.75) }
}

/** Where columns begin in which entries of these widths stand side by side, as many as fit: even ones, or else each as wide as its widest entry. */
function columnsOf(widths: readonly number[], most: number): number[] {
  const widest = Array.from({ length: most }, (_, column) => Math.max(0, ...widths.filter((_, i) => i % most === column)))
  if (Math.max(...widest) <= 100 / most) return widest.map((_, i) => (i * 100) / most)
  const sum = widest.reduce((a, b) => a + b, 0)
  if (sum <= 100) return widest.map((_, i) => widest.slice(0, i).reduce((a, b) => a + b, 0))
  return most > 1 ? columnsOf(widths, most - 1) : [0]
}
