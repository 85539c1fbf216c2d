/** Published intervals placed: one bar a promise on the scale of its unit, and one frame for all the rest. */
import { scaleLinear } from 'd3'
import { hundredth } from '../axis.ts'
import { balanced } from '../balance.ts'
import { type Drawn, gap, taken } from '../room.ts'
import type { Mark, Scene } from '../scene.ts'
import type { Bar, Group, Series } from './series.ts'
import { leastWords, mostWords, nameOf, promisedWords, restCount, restWords } from './words.ts'

/** How a width is used: characters to a line of names and of notes; from where a label no longer fits beside a bar. */
type Room = { drawn: Drawn; name: number; note: number; beside: number; box: number }
const BAR = 2

export const wide = (series: Series): Scene => drawn(series, { drawn: 'wide', name: 33, note: 42, beside: 86, box: 2.2 })
export const narrow = (series: Series): Scene => drawn(series, { drawn: 'narrow', name: 18, note: 24, beside: 74, box: 6 })

function drawn(series: Series, room: Room): Scene {
  const marks: Mark[] = []
  let y = 0
  for (const group of series.groups) {
    for (const bar of group.bars) {
      const placed = barAt(bar, group, y, room)
      marks.push(...placed.marks)
      y = hundredth(y + placed.height)
    }
  }
  const rest = restAt(series, y, room)
  return { height: hundredth(y + rest.height), marks: [...marks, ...rest.marks] }
}

function barAt(bar: Bar, { max }: Group, top: number, room: Room): { marks: Mark[]; height: number } {
  const scale = scaleLinear([0, max], [0, 100])
  const at = (value: number) => hundredth(scale(value))
  const datum = bar.id
  const name = balanced(nameOf(bar), room.name)
  const y = hundredth(top + 0.375 + name.length * 1.5)
  const box = { y, height: BAR, datum }
  const bottom = y + BAR
  const [end, frame] = [at(bar.most), at(bar.promised)]
  const apart = bar.most > bar.least
  const outside = Math.max(frame, end) <= room.beside
  return {
    marks: [
      ...name.map((text, i): Mark => ({ shape: 'text', x: 0, y: hundredth(top + 1.25 + i * 1.5), text, look: 'value', datum })),
      ...(bar.least > 0 ? [{ shape: 'rect', x: 0, width: at(bar.least), ...box, role: 'reported' } satisfies Mark] : []),
      ...(apart ? [{ shape: 'rect', x: at(bar.least), width: hundredth(end - at(bar.least)), ...box, role: 'unclear' } satisfies Mark] : []),
      ...(bar.from === null ? [] : [{ shape: 'line', x1: at(bar.from), x2: at(bar.from), y1: y, y2: bottom, role: 'axis', datum } satisfies Mark]),
      { shape: 'rect', x: 0, width: frame, ...box, role: bar.soft ? 'soft' : 'promised' },
      { shape: 'text', x: outside ? Math.max(frame, end) : frame, dx: outside ? 0.5 : -0.5, y: y + 1.375, text: promisedWords(bar), anchor: outside ? 'start' : 'end', look: 'label', datum },
      { shape: 'text', x: 0, y: hundredth(bottom + 1.25), text: leastWords(bar), look: 'reported', datum },
      ...(apart ? [
        { shape: 'line', x1: end, x2: end, y1: bottom, y2: hundredth(bottom + 0.375), role: 'axis', datum } satisfies Mark,
        { shape: 'text', y: hundredth(bottom + 1.375), text: mostWords(bar), ...second(leastWords(bar), mostWords(bar), end, room.drawn), look: 'label', datum } satisfies Mark,
      ] : []),
    ],
    height: hundredth(bottom + 2.5 - top),
  }
}

/** Where the second word under a bar stands: at the end it speaks of, as far as the first word and the edge let it. */
export function second(first: string, text: string, end: number, drawn: Drawn): { x: number; anchor: 'middle' | 'end' } {
  const half = taken(text, 'label', drawn) / 2
  const free = taken(first, 'reported', drawn) + gap(0.5, drawn)
  return end + half > 100 ? { x: hundredth(Math.max(end, free + 2 * half)), anchor: 'end' } : { x: hundredth(Math.max(end, free + half)), anchor: 'middle' }
}

/** All that has nothing that counts: one frame that is no bar, and its words. */
function restAt(series: Series, top: number, { note, box }: Room): { marks: Mark[]; height: number } {
  const count = restCount(series)
  if (!count) return { marks: [], height: 0 }
  const words = balanced(restWords(series), note)
  return {
    marks: [
      { shape: 'rect', x: 0, y: top + 0.375, width: box, height: 1.25, role: 'promised' },
      { shape: 'text', x: box, dx: 0.5, y: top + 1.375, text: `其余${count}项没有算得上的公布`, look: 'value' },
      ...words.map((text, i): Mark => ({ shape: 'text', x: 0, y: hundredth(top + 3 + i * 1.375), text, look: 'note' })),
    ],
    height: hundredth(top + 3 + words.length * 1.375 - top),
  }
}
