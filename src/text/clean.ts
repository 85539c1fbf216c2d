/**
 * Turns a damaged raw text into sections and paragraphs that know where they stood.
 * Pure accounting: every character that is not white space ends up in one heading, one paragraph or one dropped run.
 */
import type { Outline } from '../schema/outline.ts'
import { type Dropped, type Line, readLines, type Stream } from './lines.ts'
import { findMarks } from './marks.ts'

export type Section = { id: string; level: number; heading: string; printed: boolean; kind: 'section' | 'front' | 'back'; order: number; at: number[] }
export type Paragraph = { id: string; section: string; text: string; order: number; at: number[] }
/** A text taken apart, with what was dropped on the way and what could not be found. */
export type CleanText = { sections: Section[]; paragraphs: Paragraph[]; dropped: Dropped[]; problems: string[] }

/** Cleans `raw` by its declared outline; `at` arrays hold offsets in the raw text, `problems` are in Chinese. */
export function clean(raw: string, outline: Outline): CleanText {
  const { stream, dropped } = readLines(raw, outline)
  const { marks, problems } = findMarks(stream, outline)
  const bodies = new Map<string, [number, number][]>()
  const headings = new Map<string, number[]>()
  const edges = [{ section: '', start: 0, end: 0 }, ...marks]
  edges.forEach((mark, i) => {
    const until = edges[i + 1]?.start ?? stream.text.length
    if (mark.end < until) bodies.set(mark.section, [...(bodies.get(mark.section) ?? []), [mark.end, until]])
  })
  for (const entry of outline.sections) {
    const mark = marks.find((m) => m.end > m.start && stream.text.slice(m.start, m.end) === entry.heading)
    headings.set(entry.id, mark ? stream.at.slice(mark.start, mark.end) : [])
  }
  for (const [start] of bodies.get('') ?? []) problems.push(`“${stream.text.slice(start, start + 16)}”不属于提纲里的任何章节；请给它一个章节`)
  const sections = outline.sections.map((e, order): Section => ({
    id: e.id, level: e.level, heading: e.heading ?? e.label!, printed: e.heading !== undefined, kind: e.kind ?? 'section', order, at: headings.get(e.id)!,
  }))
  const paragraphs = outline.sections.flatMap((e) => (bodies.get(e.id) ?? []).flatMap(([a, b]) => paragraphsOf(stream, a, b, outline).map(([from, to]) => ({ section: e.id, from, to }))))
  return {
    sections, dropped, problems,
    paragraphs: paragraphs.map(({ section, from, to }, order) => ({ id: `p${order + 1}`, section, order, text: stream.text.slice(from, to), at: stream.at.slice(from, to) })),
  }
}

/** Cuts a body into paragraphs: one ends where a sentence ends on a short line, before a blank line, or at a line declared to stand alone. */
function paragraphsOf(stream: Stream, start: number, end: number, outline: Outline): [number, number][] {
  const lines = stream.lines.filter((l) => l.start < end && l.start + l.text.length > start)
  const cuts = new Set<number>()
  lines.forEach((line, i) => {
    const next = lines[i + 1]
    if (next && endsParagraph(line, next, outline)) cuts.add(next.start)
  })
  const edges = [start, ...[...cuts].filter((c) => c > start && c < end), end]
  return edges.slice(1).map((to, i) => [edges[i]!, to])
}

function endsParagraph(line: Line, next: Line, outline: Outline): boolean {
  const alone = (l: Line) => outline.alone?.includes(l.text) ?? false
  if (alone(line) || alone(next)) return true
  const closed = /[。！？；…：][”」）)]?$/.test(line.text)
  return closed && (next.blankBefore || line.text.length < (outline.width ?? 0))
}
