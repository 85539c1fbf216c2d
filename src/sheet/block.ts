/** Blocks of a long picture: marks placed from their own top, and how high they are. */
import type { CardMark, Ink } from '../cards/mark.ts'
import type { MeasureIn, Typeface } from '../cards/measure.ts'
import { evenLines, hanging } from '../text/typeset.ts'

/** The picture in px: three times a phone of 360, so that 36 px here are 12 there. */
export const SHEET = { width: 1080, left: 48, entry: 176, right: 1032 }
export const ENTRY_WIDTH = SHEET.right - SHEET.entry

export type Block = { marks: CardMark[]; height: number }

/** Blocks one below the other; a number is a gap. */
export function stack(items: readonly (Block | number)[]): Block {
  let height = 0
  const marks: CardMark[] = []
  for (const item of items) {
    if (typeof item !== 'number') marks.push(...moved(item, height))
    height += typeof item === 'number' ? item : item.height
  }
  return { marks, height }
}

const moved = ({ marks }: Block, down: number): CardMark[] => marks.map((mark) => ({ ...mark, y: mark.y + down }))

/** Blocks side by side, as high as the highest. */
export const beside = (...blocks: readonly Block[]): Block => ({ marks: blocks.flatMap((b) => b.marks), height: Math.max(...blocks.map((b) => b.height)) })

/** How a run of words is set. */
export type Look = { size: number; leading: number; face: Typeface; ink: Ink }
export const LOOKS = {
  title: { size: 68, leading: 92, face: 'song', ink: 'ink' },
  heading: { size: 52, leading: 72, face: 'song', ink: 'ink' },
  subheading: { size: 40, leading: 56, face: 'bold', ink: 'ink' },
  large: { size: 42, leading: 68, face: 'sans', ink: 'ink' },
  plain: { size: 36, leading: 52, face: 'sans', ink: 'ink' },
  note: { size: 28, leading: 42, face: 'sans', ink: 'ink2' },
} as const satisfies Record<string, Look>

type Set = { x?: number; width?: number; align?: 'left' | 'right' }

/** Words in even lines within a width; an opening mark hangs out. */
export function words(text: string, look: Look, measure: MeasureIn, { x = SHEET.entry, width = ENTRY_WIDTH, align = 'left' }: Set = {}): Block {
  return lines(evenLines(text, width / look.size, (t) => measure(look.face, t)), look, { x, width, align })
}

/** Lines that are broken already. */
export function lines(texts: readonly string[], { size, leading, face, ink }: Look, { x = SHEET.entry, width = ENTRY_WIDTH, align = 'left' }: Set = {}): Block {
  const base = Math.round((leading - size) / 2 + size * 0.88)
  const marks = texts.map((text, i): CardMark => ({
    shape: 'text', y: base + i * leading, size, face, ink, text, x: align === 'right' ? x + width : x - Math.round(size * hanging(text)), ...(align === 'right' && { anchor: 'end' as const }),
  }))
  return { marks, height: texts.length * leading }
}

/** A line across the entry. */
export const rule = (height: number, ink: Ink, x = SHEET.entry, width = ENTRY_WIDTH): Block => ({ marks: [{ shape: 'rect', x, y: 0, width, height, ink }], height })
