/**
 * A card placed: margin | double hairline | entry, as on every page. The main words keep to the middle 630 px, so that they survive where a square is cut from the card.
 */
import { beginOf, endOf, labelledYears, type YearRange } from '../model/span.ts'
import { fit, fitting, hanging, type Setting } from '../text/typeset.ts'
import type { Card } from './card.ts'
import { cells } from './cells.ts'
import type { CardMark } from './mark.ts'
import type { MeasureIn } from './measure.ts'

/** What every card of an edition carries besides its own words. */
export type Frame = { title: string; years: YearRange; asOf: string; site: string; measure: MeasureIn }

const LEFT = 44
const ENTRY = 318
const RIGHT = 1156
const MAIN = 590
const TOP = 66
const STAMP = 52
const RULER = 540
const MARGIN = 212

// The smallest main words are still 14 px high where a card is shown 300 px wide.
const SIZES = [96, 84, 76, 68, 62, 56]
const TITLE_SIZES = [56, 50, 44]
// A long answer is told whole, and the drawing gives way.
const LONG_TITLE = { size: 44, lines: 4 }
const LEADING = 1.26
const NOTE = { size: 28, leading: 40 }

/** Sizes with as many lines as a height takes. */
const steps = (sizes: readonly number[], height: number) => sizes.map((size) => ({ size, lines: Math.floor((height - size) / (size * LEADING)) + 1 }))

export function place(card: Card, frame: Frame): CardMark[] {
  return [...margin(card, frame), ...(card.drawing ? chart(card, card.drawing, frame) : entry(card, frame)), ...foot(card, frame)]
}

/** Brand, place and document. */
function margin({ source }: Card, { title, measure }: Frame): CardMark[] {
  const marks: CardMark[] = [
    { shape: 'rect', x: LEFT, y: 28, width: RIGHT - LEFT, height: 7, ink: 'ink' }, { shape: 'rect', x: LEFT, y: 40, width: RIGHT - LEFT, height: 2, ink: 'ink' },
    { shape: 'rect', x: 268, y: 42, width: 2, height: 588, ink: 'rule' }, { shape: 'rect', x: 275, y: 42, width: 2, height: 588, ink: 'rule' },
    { shape: 'seal', x: LEFT, y: TOP, size: 76 },
  ]
  const brand = fit(title, { width: MARGIN - 92, steps: [{ size: 58, lines: 1 }, { size: 44, lines: 2 }, { size: 30, lines: 2 }] }, (t) => measure('song', t))
  brand.lines.forEach((text, i) => marks.push({ shape: 'text', x: LEFT + 92, y: TOP + 38 + brand.size * (0.36 + i - (brand.lines.length - 1) / 2), size: brand.size, face: 'song', ink: 'ink', text }))
  let y = TOP + 126
  source.forEach((name, i) => {
    const face = i === 0 ? 'bold' : 'sans'
    const { lines, size } = fit(name, { width: MARGIN, steps: [{ size: 28, lines: 3 }, { size: 24, lines: 4 }] }, (t) => measure(face, t))
    for (const text of lines) {
      marks.push({ shape: 'text', x: LEFT, y, size, face, ink: i === 0 ? 'ink' : 'ink2', text })
      y += Math.round(size * 1.4)
    }
    y += 6
  })
  return marks
}

/** Stamp, main words, note and cells. */
function entry(card: Card, frame: Frame): CardMark[] {
  const { measure } = frame
  const top = TOP + STAMP + 24
  const bottom = RULER - 48
  // Words come before the note: where they need its room, there is none.
  const inSong = (t: string) => measure('song', t)
  const { text, core, quoted } = card.main
  const beside = card.note ? fitting(text, { width: MAIN, steps: steps(SIZES, bottom - top - 2 * NOTE.leading - 16) }, inSong) : null
  const set = beside ?? fit(text, { width: MAIN, steps: steps(SIZES, bottom - top) }, inSong, { core, ...(quoted && { round: inQuotes }) })
  const marks = [...stamp(card, frame), ...lines(set, ENTRY, top)]
  if (card.note && beside) {
    const below = top + set.size + Math.round((set.lines.length - 1) * set.size * LEADING) + 16
    const most = Math.min(3, Math.floor((bottom + 8 - below) / NOTE.leading))
    const note = fit(card.note, { width: MAIN, steps: [{ size: NOTE.size, lines: most }] }, (t) => measure('sans', t))
    note.lines.forEach((text, i) => marks.push({ shape: 'text', x: ENTRY, y: below + NOTE.size + i * NOTE.leading, size: note.size, face: 'sans', ink: 'ink2', text }))
  }
  return [...marks, ...cells(card.cells, { x: 944, y: TOP, width: RIGHT - 944, height: RULER - 40 - TOP }, measure)]
}

/** Words as a quotation; quotation marks within it become single ones. */
const inQuotes = (words: string) => `“${words.replaceAll('“', '‘').replaceAll('”', '’')}”`

/** Stamp, the answer, and as much of the drawing as there is room for. */
function chart(card: Card, scene: NonNullable<Card['drawing']>, frame: Frame): CardMark[] {
  const top = TOP + STAMP + 18
  const set = fit(card.main.text, { width: RIGHT - ENTRY, steps: [...steps(TITLE_SIZES, 160), LONG_TITLE] }, (t) => frame.measure('song', t))
  const y = top + set.size + Math.round((set.lines.length - 1) * set.size * LEADING) + 24
  return [...stamp(card, frame), ...lines(set, ENTRY, top), { shape: 'drawing', x: ENTRY, y, width: RIGHT - ENTRY, height: 578 - y, scene }]
}

function stamp({ stamp: code, label }: Card, { measure }: Frame): CardMark[] {
  const width = Math.round(measure('song', code) * 34) + 36
  const beside = fit(label, { width: MAIN - width - 18, steps: [{ size: 26, lines: 1 }] }, (t) => measure('sans', t))
  return [
    { shape: 'frame', x: ENTRY, y: TOP, width, height: STAMP, ink: 'seal', line: 3 },
    { shape: 'text', x: ENTRY + 18, y: TOP + 38, size: 34, face: 'song', ink: 'seal', text: code },
    ...beside.lines.map((text): CardMark => ({ shape: 'text', x: ENTRY + width + 18, y: TOP + 36, size: beside.size, face: 'sans', ink: 'ink2', text })),
  ]
}

/** Lines of main words below `top`; an opening mark hangs in the gutter, so that the words stand in line. */
function lines({ lines: texts, size }: Setting, x: number, top: number): CardMark[] {
  return texts.map((text, i) => ({ shape: 'text', x: x - Math.round(size * hanging(text)), y: Math.round(top + size * (0.88 + i * LEADING)), size, face: 'song', ink: 'ink', text }))
}

/** Ruler of years with the as-of date, and the address. */
function foot({ span, drawing, address }: Card, { years, asOf, site, measure }: Frame): CardMark[] {
  const at = (percent: number) => Math.round(ENTRY + ((RIGHT - ENTRY) * percent) / 100)
  const mark: CardMark = { shape: 'text', x: LEFT, y: 608, size: 22, face: 'sans', ink: 'ink2', text: '非政府网站' }
  const full = `${site}${address}`
  const link: CardMark = { shape: 'text', x: ENTRY, y: 608, size: measure('sans', full) * 22 > 600 ? 18 : 22, face: 'sans', ink: 'ink2', text: full }
  if (drawing) return [mark, link, { shape: 'text', x: RIGHT, y: 608, size: 22, face: 'sans', ink: 'seal', text: `截至${asOf}`, anchor: 'end' }]
  const [first, last] = years
  const all = Array.from({ length: last - first + 1 }, (_, i) => first + i)
  const shown = all.length > 16 ? labelledYears(years) : all
  const now = at(endOf(asOf, years))
  const late = endOf(asOf, years) > 70
  return [
    mark, link,
    { shape: 'rect', x: ENTRY, y: RULER, width: RIGHT - ENTRY, height: 2, ink: 'ink' },
    ...[...all.map((year) => beginOf(`${year}`, years)), 100].map((x): CardMark => ({ shape: 'rect', x: at(x) - 1, y: RULER - 9, width: 2, height: 9, ink: 'edge' })),
    ...shown.map((year): CardMark => ({ shape: 'text', x: Math.round((at(beginOf(`${year}`, years)) + at(endOf(`${year}`, years))) / 2), y: RULER - 14, size: 20, face: 'sans', ink: 'ink2', text: `${year}`, anchor: 'middle' })),
    ...(span ? [{ shape: 'rect' as const, x: at(beginOf(`${span.from}`, years)), y: RULER, width: at(endOf(`${span.to}`, years)) - at(beginOf(`${span.from}`, years)), height: 10, ink: 'ink' as const }] : []),
    { shape: 'rect', x: now - 2, y: RULER - 9, width: 4, height: 44, ink: 'seal' },
    { shape: 'text', x: late ? now - 12 : now + 12, y: RULER + 34, size: 22, face: 'sans', ink: 'seal', text: `截至${asOf}`, ...(late && { anchor: 'end' as const }) },
  ]
}
