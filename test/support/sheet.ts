/** What a long picture says, as one list of strings: the drawing and the page are both held to it. */
import { tallied } from '../../src/model/deadlines.ts'
import type { Part, Sheet } from '../../src/sheet/sheet.ts'

/** The words of a part, in the order they are read. */
function partStrings(part: Part): string[] {
  switch (part.kind) {
    case 'words': return [part.text]
    case 'rows': return [part.title, part.rule, ...part.rows.flatMap((r) => [r.label, r.value, r.note, r.code]), part.rest ?? '']
    case 'years': return [...part.years.filter(tallied).map((y) => `${tallied(y)}`), ...part.keys.flatMap((k) => [k.label, k.count])]
    case 'counts': return part.counts.flatMap((c) => [c.word, c.meaning, `${c.count}${c.unit}`])
    case 'statuses': return part.statuses.flatMap((s) => [s.label, s.count])
    default: return part satisfies never
  }
}

export const sheetStrings = ({ code, place, authority, title, about, sections, closing }: Sheet): string[] =>
  [authority.label, authority.meaning, code, place, title, ...about, ...sections.flatMap((s) => [s.label, s.title, ...s.parts.flatMap(partStrings)]), ...closing].filter(Boolean).map((text) => text.replace(/\s+/g, ''))
