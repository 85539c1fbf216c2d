/** A text cut where its figures stand, so that a page can mark them; redacted words are replaced after the cut. */
import type { DocumentNode } from './catalog.ts'
import type { Place } from '../text/locate.ts'
import { redactionsIn } from './redact.ts'

/** A recorded figure within a text, as the characters from `start` up to `end`. */
export type Mark = { start: number; end: number; kind: 'target' | 'result' | 'context'; address: string | null }
/** A run of a text: plain where `kind` is null, else the words of a figure. */
export type Segment = { text: string; kind: Mark['kind'] | null; address: string | null }

/** The shown text of one place of a document with its figures marked. */
export function segmentsAt(document: DocumentNode, { unit, start, end }: Place): Segment[] {
  return cut(document, unitText(document, unit), marksOf(document).get(unit) ?? [], start, end)
}

/** The shown text of a whole paragraph or heading with its figures marked. */
export const segmentsOf = (document: DocumentNode, unit: string) => segmentsAt(document, { unit, start: 0, end: unitText(document, unit).length })

/** Cuts [from, to) of a text at its marks and redactions; what is redacted carries no mark. */
export function cut(document: Pick<DocumentNode, 'data'>, text: string, marks: readonly Mark[], from: number, to: number): Segment[] {
  const hidden = redactionsIn(document, text)
  const pieces = [
    ...hidden.map(({ start, end, shown }) => ({ start, end, kind: null, address: null, shown })),
    ...apart(marks).filter((m) => !hidden.some((h) => h.start < m.end && m.start < h.end)).map((m) => ({ ...m, shown: null })),
  ].filter((p) => p.start < to && p.end > from).sort((a, b) => a.start - b.start)
  const out: Segment[] = []
  let at = from
  for (const { start, end, kind, address, shown } of pieces) {
    const [first, last] = [Math.max(start, from), Math.min(end, to)]
    if (first > at) out.push({ text: text.slice(at, first), kind: null, address: null })
    out.push({ text: shown ?? text.slice(first, last), kind, address })
    at = last
  }
  if (at < to) out.push({ text: text.slice(at, to), kind: null, address: null })
  return out
}

/** Marks that do not overlap: of two on the same words the longer one, then the earlier one, stays. */
export function apart(marks: readonly Mark[]): Mark[] {
  const kept: Mark[] = []
  for (const mark of marks.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    if (!kept.some((k) => k.start < mark.end && mark.start < k.end)) kept.push(mark)
  }
  return kept.sort((a, b) => a.start - b.start)
}

const texts = new WeakMap<DocumentNode, Map<string, string>>()
const marked = new WeakMap<DocumentNode, Map<string, Mark[]>>()

/** The cleaned text of a paragraph or the heading of a section. */
export function unitText(document: DocumentNode, unit: string): string {
  let known = texts.get(document)
  if (!known) texts.set(document, (known = new Map([...document.sections.map((s) => [s.id, s.heading] as const), ...document.paragraphs.map((p) => [p.id, p.text] as const)])))
  return known.get(unit) ?? ''
}

function marksOf(document: DocumentNode): Map<string, Mark[]> {
  const known = marked.get(document)
  if (known) return known
  const marks = new Map<string, Mark[]>()
  const add = (unit: string, mark: Mark) => void marks.set(unit, [...(marks.get(unit) ?? []), mark])
  for (const task of document.tasks) {
    for (const { rawPlace: { unit, start, end }, address } of task.targets) add(unit, { start, end, kind: 'target', address })
    for (const { rawPlace: { unit, start, end }, address } of task.results) add(unit, { start, end, kind: 'result', address })
  }
  for (const { unit, start, end, disposition } of document.figures) if (disposition === 'context') add(unit, { start, end, kind: 'context', address: null })
  marked.set(document, marks)
  return marks
}
