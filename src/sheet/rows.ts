/** Rows of the ledger: what it is on the left, how the source words it on the right, the rest in small below. */
import { statusBox } from '../cards/cells.ts'
import type { MeasureIn } from '../cards/measure.ts'
import { toneOf } from '../cards/tone.ts'
import { statusMark } from '../i18n/zh.ts'
import { fitting } from '../text/typeset.ts'
import { beside, type Block, ENTRY_WIDTH, lines, LOOKS, rule, SHEET, stack, words } from './block.ts'
import type { Part, Row } from './sheet.ts'

const VALUE_WIDTH = 310
const LABEL_WIDTH = ENTRY_WIDTH - VALUE_WIDTH - 20
const SIZES = [{ size: 58, lines: 1 }, { size: 50, lines: 1 }, { size: 44, lines: 1 }, { size: 40, lines: 2 }, { size: 36, lines: 2 }]

export function rows({ title, rule: order, rows: all, rest }: Extract<Part, { kind: 'rows' }>, measure: MeasureIn): Block {
  return stack([
    words(title, LOOKS.subheading, measure), words(order, LOOKS.note, measure), 14, rule(3, 'ink'),
    ...all.flatMap((r) => [14, row(r, measure), 14, rule(2, 'rule')]),
    ...(rest ? [12, words(rest, LOOKS.note, measure)] : []),
  ])
}

function row({ label, value, tone, note, code }: Row, measure: MeasureIn): Block {
  const below = words([note, code].filter(Boolean).join('，'), LOOKS.note, measure, { width: LABEL_WIDTH })
  const set = fitting(value, { width: VALUE_WIDTH, steps: SIZES }, (t) => measure('song', t))
  const named = stack([words(label, LOOKS.plain, measure, { width: LABEL_WIDTH }), below])
  // Words too long to stand beside their name stand below it.
  if (!set) return stack([named, 6, words(value, { size: 42, leading: 60, face: 'song', ink: tone }, measure)])
  return beside(named, lines(set.lines, { size: set.size, leading: Math.round(set.size * 1.25), face: 'song', ink: tone }, { x: SHEET.right - VALUE_WIDTH, width: VALUE_WIDTH, align: 'right' }))
}

/** How many promises have which status, each with its mark. */
export function statuses({ statuses: all }: Extract<Part, { kind: 'statuses' }>, measure: MeasureIn): Block {
  const one = ({ status, label, count }: (typeof all)[number]) => stack([8, beside(
    { marks: statusBox(statusMark[status], SHEET.entry, 4, toneOf[status]), height: 52 },
    words(label, { ...LOOKS.plain, face: 'bold', ink: toneOf[status] }, measure, { x: SHEET.entry + 64 }),
    words(count, { ...LOOKS.plain, face: 'song' }, measure, { align: 'right' }),
  ), 8])
  return stack([rule(3, 'ink'), ...all.flatMap((s) => [one(s), rule(2, 'rule')])])
}
