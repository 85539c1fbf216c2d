/** A long picture placed and printed: margin | double hairline | entry, as on every page, from the seal at its head to the code at its foot. */
import type { CardMark } from '../cards/mark.ts'
import type { MeasureIn } from '../cards/measure.ts'
import { print } from '../cards/print.ts'
import { authorityRung } from '../i18n/zh.ts'
import { modules } from '../publish/qr.ts'
import type { Edition } from '../schema/edition.ts'
import { evenLines } from '../text/typeset.ts'
import { beside, type Block, ENTRY_WIDTH, LOOKS, rule, SHEET, stack, words } from './block.ts'
import { rows, statuses } from './rows.ts'
import type { Part, Sheet, SheetSection } from './sheet.ts'
import { counts, years } from './tally.ts'

/** What every picture of an edition carries besides its own words. */
export type SheetFrame = { edition: Pick<Edition, 'title' | 'volume' | 'asOf' | 'url'>; site: string; measure: MeasureIn }

/** The marks of a picture, and how high it is. */
export function place(sheet: Sheet, frame: SheetFrame): Block {
  const body = stack([44, head(sheet, frame), ...sheet.sections.flatMap((s) => [60, section(s, frame)]), 64])
  const whole = stack([masthead(frame), body, foot(sheet, frame)])
  const top = masthead(frame).height
  const spine = [128, 136].map((x): CardMark => ({ shape: 'rect', x, y: top, width: 2, height: body.height, ink: 'rule' }))
  return { marks: [...spine, ...whole.marks], height: whole.height }
}

/** The same, printed as an SVG document. */
export function draw(sheet: Sheet, frame: SheetFrame): { svg: string; height: number } {
  const { marks, height } = place(sheet, frame)
  return { svg: print(marks, SHEET.width, height), height }
}

const across = { x: SHEET.left, width: SHEET.right - SHEET.left }

function masthead({ edition, measure }: SheetFrame): Block {
  const seal: Block = { marks: [{ shape: 'seal', x: SHEET.left, y: 0, size: 92 }], height: 92 }
  const brand = words(edition.title, { size: 64, leading: 92, face: 'song', ink: 'ink' }, measure, { x: SHEET.left + 116, width: 500 })
  const kind = words('一图读懂', { size: 44, leading: 92, face: 'song', ink: 'ink' }, measure, { ...across, align: 'right' })
  return stack([44, beside(seal, brand, kind), 28, rule(8, 'ink', across.x, across.width), 5, rule(2, 'ink', across.x, across.width)])
}

/** Whose words these are first, then the title with its stamp. */
function head({ authority, code, place: where, title, about }: Sheet, { measure }: SheetFrame): Block {
  const stampWidth = Math.round(measure('song', code) * 40) + 40
  const stamp: Block = {
    marks: [{ shape: 'frame', x: SHEET.entry, y: 0, width: stampWidth, height: 64, ink: 'seal', line: 4 }, { shape: 'text', x: SHEET.entry + 20, y: 46, size: 40, face: 'song', ink: 'seal', text: code }],
    height: 64,
  }
  const label = words(authority.label, { size: 46, leading: 60, face: 'bold', ink: 'ink' }, measure, { x: SHEET.entry + 108, width: ENTRY_WIDTH - 108 })
  return stack([
    beside(ladder(authorityRung[authority.rung]), label), words(authority.meaning, LOOKS.plain, measure), 36,
    beside(stamp, words(where, { ...LOOKS.note, size: 34, leading: 64 }, measure, { x: SHEET.entry + stampWidth + 24, width: ENTRY_WIDTH - stampWidth - 24 })), 20,
    words(title, LOOKS.title, measure), 16, ...about.map((line) => words(line, { ...LOOKS.note, size: 34, leading: 50 }, measure)),
  ])
}

/** How near the text is to the promise itself: four steps, filled to the rung. */
const ladder = (rung: number): Block => ({
  marks: [0, 1, 2, 3].map((i): CardMark => ({ shape: 'rect', x: SHEET.entry + i * 23, y: 39 - i * 12, width: 18, height: 13 + i * 12, ink: i < rung ? 'ink' : 'rule' })),
  height: 60,
})

function section({ label, title, parts }: SheetSection, frame: SheetFrame): Block {
  const upright: Block = { marks: [...label].map((text, i): CardMark => ({ shape: 'text', x: SHEET.left + 36, y: 52 + i * 46, size: 38, face: 'song', ink: 'ink2', text, anchor: 'middle' })), height: 52 + label.length * 46 }
  const gap = (part: Part, i: number) => (i === 0 ? 12 : part.kind === 'rows' ? 32 : part.kind === 'words' ? 14 : 24)
  return beside(upright, stack([words(title, LOOKS.heading, frame.measure), ...parts.flatMap((p, i) => [gap(p, i), part(p, frame)])]))
}

function part(it: Part, { measure, edition }: SheetFrame): Block {
  switch (it.kind) {
    case 'words': return words(it.text, LOOKS[it.look], measure)
    case 'rows': return rows(it, measure)
    case 'years': return years(it, edition.asOf, measure)
    case 'counts': return counts(it, measure)
    case 'statuses': return statuses(it, measure)
    default: return it satisfies never
  }
}

const MODULE = 8

/** The code to scan, the address, the day, and what the site is not. */
function foot({ address, closing }: Sheet, { edition, site, measure }: SheetFrame): Block {
  const cells = modules(edition.url + address)
  const size = cells.length * MODULE
  const d = cells.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('')
  const code: Block = { marks: [{ shape: 'path', x: SHEET.left - 4 * MODULE, y: -4 * MODULE, scale: MODULE, d, ink: 'ink' }], height: size - 8 * MODULE }
  const x = SHEET.left + size - 8 * MODULE + 44
  const width = SHEET.right - x
  const link = evenLines(`${site}${address}`, width / 30, (t) => measure('sans', t))
  const told = stack([
    words('扫码看每一句原话', { ...LOOKS.subheading, face: 'song', size: 44 }, measure, { x, width }), 6,
    ...link.map((line) => words(line, LOOKS.note, measure, { x, width })), 6,
    words(`截至${edition.asOf}`, { ...LOOKS.note, size: 34, ink: 'seal' }, measure, { x, width }), 6,
    ...closing.map((line) => words(line, { ...LOOKS.note, size: 34, leading: 50, ink: 'ink' }, measure, { x, width })),
  ])
  return stack([rule(2, 'ink', across.x, across.width), 5, rule(8, 'ink', across.x, across.width), 48, beside(code, told), 56])
}
