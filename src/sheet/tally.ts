/** Counts in strokes of 正: by year on the ruler, and by word in rows. */
import type { CardMark, Ink } from '../cards/mark.ts'
import type { MeasureIn } from '../cards/measure.ts'
import { strokePath } from '../charts/strokes.ts'
import { type Outcome, strokes, strokesOf, tallied } from '../model/deadlines.ts'
import { beginOf, endOf, labelledYears, type YearRange } from '../model/span.ts'
import { beside, type Block, ENTRY_WIDTH, LOOKS, rule, SHEET, stack, words } from './block.ts'
import type { Count, Part } from './sheet.ts'

/** What cannot be counted is drawn like what counts in part, with a thinner line. */
const PENS: Record<Outcome, { ink: Ink; line: number }> = { reached: { ink: 'jade', line: 1.75 }, part: { ink: 'ochre', line: 1.75 }, apart: { ink: 'ochre', line: 0.9 }, silent: { ink: 'edge', line: 1.75 }, open: { ink: 'ink', line: 1.75 } }
const GLYPH = 18
/** Room for the word before the strokes, and for the count behind them. */
const [WORD, COUNT] = [160, 140]

const stroke = (count: number, x: number, y: number, size: number, pen: { ink: Ink; line: number }): CardMark => ({ shape: 'path', x, y, scale: Math.round((size / GLYPH) * 100) / 100, d: strokePath(count), ...pen })

/** The ruler with the strokes of every year hanging from it, and the line of the day the ledger speaks for. */
export function years({ years: all, worth, keys }: Extract<Part, { kind: 'years' }>, asOf: string, measure: MeasureIn): Block {
  const range: YearRange = [all[0]!.year, all.at(-1)!.year]
  const at = (percent: number) => Math.round(SHEET.entry + (ENTRY_WIDTH * percent) / 100)
  const column = ENTRY_WIDTH / all.length
  const size = Math.min(40, Math.floor(column) - 8)
  const shown = all.length > 18 ? labelledYears(range) : all.map(({ year }) => year)
  const drawn = all.map((tally) => ({ middle: Math.round((at(beginOf(`${tally.year}`, range)) + at(endOf(`${tally.year}`, range))) / 2), tally, glyphs: strokesOf(tally).flatMap(({ outcome, count }) => strokes(Math.ceil(count / worth)).map((n) => ({ n, pen: PENS[outcome] }))) }))
  const deepest = Math.max(...drawn.map(({ glyphs }) => glyphs.length)) * (size + 10)
  const now = at(endOf(asOf, range))
  const late = endOf(asOf, range) > 60
  const height = 56 + deepest + 60
  const marks: CardMark[] = [
    ...shown.map((year): CardMark => ({ shape: 'text', x: drawn.find((d) => d.tally.year === year)!.middle, y: 30, size: 28, face: 'sans', ink: 'ink2', text: `${year}`.slice(2), anchor: 'middle' })),
    ...[...all.map(({ year }) => beginOf(`${year}`, range)), 100].map((x): CardMark => ({ shape: 'rect', x: at(x) - 1, y: 38, width: 2, height: 8, ink: 'edge' })),
    { shape: 'rect', x: SHEET.entry, y: 46, width: ENTRY_WIDTH, height: 3, ink: 'ink' },
    ...drawn.flatMap(({ middle, glyphs, tally }): CardMark[] => [
      ...glyphs.map(({ n, pen }, i) => stroke(n, middle - Math.round(size / 2), 62 + i * (size + 10), size, pen)),
      ...(tallied(tally) ? [{ shape: 'text', x: middle, y: 62 + glyphs.length * (size + 10) + 28, size: 30, face: 'song', ink: 'ink', text: `${tallied(tally)}`, anchor: 'middle' } satisfies CardMark] : []),
    ]),
    { shape: 'rect', x: now - 1, y: 36, width: 3, height: height, ink: 'seal' },
    { shape: 'text', x: late ? now - 14 : now + 14, y: height + 34, size: 30, face: 'sans', ink: 'seal', text: `截至${asOf}`, ...(late && { anchor: 'end' as const }) },
  ]
  const key = ({ outcome, label, count }: (typeof keys)[number]) => beside(
    { marks: [stroke(5, SHEET.entry, 8, 36, PENS[outcome])], height: 52 },
    words(label, LOOKS.plain, measure, { x: SHEET.entry + 56, width: ENTRY_WIDTH - 200 }), words(count, { ...LOOKS.plain, face: 'song' }, measure, { align: 'right' }),
  )
  return stack([{ marks, height: height + 52 }, 20, rule(2, 'rule'), ...keys.flatMap((k) => [6, key(k), 6, rule(2, 'rule')])])
}

/** One row a word: the word, its strokes and its count. */
export const counts = ({ counts: all, worth }: Extract<Part, { kind: 'counts' }>, measure: MeasureIn): Block => stack([rule(3, 'ink'), ...all.flatMap((c) => [12, count(c, worth, measure), 12, rule(2, 'rule')])])

function count({ word, meaning, count: n, unit }: Count, worth: number, measure: MeasureIn): Block {
  const look = { ...LOOKS.subheading, face: 'song', size: 42 } as const
  const [size, step, x] = [34, 42, SHEET.entry + WORD]
  const perLine = Math.floor((ENTRY_WIDTH - WORD - COUNT) / step)
  const glyphs = strokes(Math.ceil(n / worth))
  const drawn: Block = { marks: glyphs.map((g, i) => stroke(g, x + (i % perLine) * step, 11 + Math.floor(i / perLine) * 46, size, PENS.open)), height: 10 + Math.ceil(glyphs.length / perLine) * 46 }
  return stack([beside(words(word, look, measure, { width: WORD }), drawn, words(`${n}${unit}`, look, measure, { align: 'right' })), words(meaning, LOOKS.note, measure)])
}
