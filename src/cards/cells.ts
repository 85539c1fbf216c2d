/** The cells beside the main words, one under the other, each under a hairline. */
import { statusMark } from '../i18n/zh.ts'
import { fit, hanging } from '../text/typeset.ts'
import type { CardCell, Tone } from './card.ts'
import type { CardMark, Ink } from './mark.ts'
import type { MeasureIn } from './measure.ts'

type Area = { x: number; y: number; width: number; height: number }
const BOX = 44
const VALUE = [{ size: 46, lines: 1 }, { size: 38, lines: 2 }, { size: 32, lines: 2 }, { size: 26, lines: 2 }]
const WITH_MARK = [{ size: 32, lines: 2 }, { size: 26, lines: 2 }]

export function cells(all: readonly CardCell[], { x, y, width, height }: Area, measure: MeasureIn): CardMark[] {
  const step = Math.round(height / 3)
  return all.flatMap((cell, i) => [{ shape: 'rect', x, y: y + i * step, width, height: 2, ink: 'ink' } satisfies CardMark, ...one(cell, x, y + i * step, width, measure)])
}

function one({ label, text, tone, status, note }: CardCell, x: number, y: number, width: number, measure: MeasureIn): CardMark[] {
  const indent = status ? BOX + 12 : 0
  const set = fit(text, { width: width - indent, steps: status ? WITH_MARK : VALUE }, (t) => measure(status ? 'bold' : 'song', t))
  const ink: Ink = tone
  const first = y + 46 + Math.round(set.size * 0.95)
  return [
    { shape: 'text', x, y: y + 34, size: 24, face: 'sans', ink: 'ink2', text: label },
    ...(status ? statusBox(statusMark[status], x, y + 52, tone) : []),
    ...set.lines.map((line, i): CardMark => ({ shape: 'text', x: x + indent - Math.round(set.size * hanging(line)), y: first + Math.round(i * set.size * 1.2) + (status && set.lines.length === 1 ? 6 : 0), size: set.size, face: status ? 'bold' : 'song', ink, text: line })),
    ...(note ? [{ shape: 'text', x, y: Math.max(first + Math.round((set.lines.length - 1) * set.size * 1.2), status ? y + 52 + BOX : 0) + 30, size: 20, face: 'sans', ink: 'ink2', text: note } satisfies CardMark] : []),
  ]
}

/** One character in a box: solid where something was published, dashed where nothing is known, as on the pages. */
export function statusBox(char: string, x: number, y: number, tone: Tone): CardMark[] {
  const solid = tone === 'jade'
  return [
    solid ? { shape: 'rect', x, y, width: BOX, height: BOX, ink: 'jade' } : { shape: 'frame', x, y, width: BOX, height: BOX, ink: tone, line: 2, ...(tone === 'grey' && { dash: '5 4' }) },
    { shape: 'text', x: x + BOX / 2, y: y + 33, size: 30, face: 'song', ink: solid ? 'paper' : tone, text: char, anchor: 'middle' },
  ]
}
