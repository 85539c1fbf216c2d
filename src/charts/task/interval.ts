/** What counts toward a promise, as a bar: the frame is what was promised, jade the sure part, hatch the possible part. */
import type { Mark, Scene } from '../scene.ts'
import { inPrint } from '../../text/quantity.ts'
import { gap, taken } from '../room.ts'

/** One promise with what counts toward it, in the base unit. */
export type Bar = { label: string; promised: number; min: number; max: number; unit: string }

const ROW = 6.25
const TALL = 1.5

/** Bars under each other on one scale; the longest promise, or the most that may count, fills the width. */
export function placeIntervals(bars: readonly Bar[]): Scene {
  const scale = Math.max(1, ...bars.flatMap((b) => [b.promised, b.max]))
  const at = (value: number) => Math.round((value / scale) * 10000) / 100
  return { height: bars.length * ROW, marks: bars.flatMap((bar, i) => row(bar, i * ROW, at)) }
}

function row({ label, promised, min, max, unit }: Bar, top: number, at: (value: number) => number): Mark[] {
  const y = top + 1.75
  const below = y + TALL + 1.375
  const [sure, possible] = [at(min), at(max)]
  // Two words under one bar must not run into each other: a close second one goes to the next line.
  const [least, most] = [`${max > min ? '至少' : '公布'}${written(min, unit)}`, `至多${written(max, unit)}`]
  const close = possible - taken(most, 'label', 'narrow') * { start: 0, middle: 0.5, end: 1 }[anchorAt(possible)] < taken(least, 'reported', 'narrow') + gap(0.5, 'narrow')
  return [
    { shape: 'text', x: 0, y: top + 1.25, text: `${label}，答应${written(promised, unit)}`, look: 'label' },
    ...(min > 0 ? [{ shape: 'rect', x: 0, y, width: sure, height: TALL, role: 'reported' } as const] : []),
    ...(max > min ? [{ shape: 'rect', x: sure, y, width: Math.round((possible - sure) * 100) / 100, height: TALL, role: 'unclear' } as const] : []),
    { shape: 'rect', x: 0, y, width: at(promised), height: TALL, role: 'promised' },
    { shape: 'text', x: 0, y: below, text: least, look: 'reported' },
    ...(max > min ? [
      { shape: 'line', x1: possible, x2: possible, y1: y + TALL, y2: y + TALL + (close ? 1.625 : 0.375), role: 'axis' } as const,
      { shape: 'text', x: possible, y: close ? below + 1.375 : below, text: most, anchor: anchorAt(possible), look: 'label' } as const,
    ] : []),
  ]
}

const written = (value: number, unit: string) => inPrint({ value: `${value}`, unit })
const anchorAt = (x: number) => (x > 85 ? 'end' : x < 15 ? 'start' : 'middle')
