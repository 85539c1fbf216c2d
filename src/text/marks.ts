import type { Outline } from '../schema/outline.ts'
import type { Stream } from './lines.ts'

/** Where a section announces itself in the stream: a heading takes [start, end), a body that was moved begins at start = end. */
export type Mark = { section: string; start: number; end: number }

/** Finds every heading and every declared beginning of the outline, in print order, and says in Chinese which were not found once. */
export function findMarks(stream: Stream, outline: Outline): { marks: Mark[]; problems: string[] } {
  const problems: string[] = []
  const marks = outline.sections.flatMap((entry) => {
    const found: Mark[] = []
    if (entry.heading) {
      const places = occurrences(stream.text, entry.heading).filter((i) => fillsLines(stream, i, i + entry.heading!.length))
      if (places.length === 1) found.push({ section: entry.starts ? '' : entry.id, start: places[0]!, end: places[0]! + entry.heading.length })
      else problems.push(`标题“${entry.heading}”在原文中独占整行出现了${places.length}次，应当恰好一次`)
    }
    if (entry.starts) {
      const places = occurrences(stream.text, entry.starts)
      if (places.length === 1) found.push({ section: entry.id, start: places[0]!, end: places[0]! })
      else problems.push(`正文开头“${entry.starts}”在原文中出现了${places.length}次，应当恰好一次；请写长一些`)
    }
    return found
  })
  return { marks: marks.sort((a, b) => a.start - b.start), problems }
}

/** Every index at which `words` stands in `text`. */
export function occurrences(text: string, words: string): number[] {
  const found: number[] = []
  for (let i = text.indexOf(words); i >= 0; i = text.indexOf(words, i + 1)) found.push(i)
  return found
}

// A heading may be broken over lines, but shares none of them with other text.
function fillsLines(stream: Stream, start: number, end: number): boolean {
  const edges = new Set([...stream.lines.map((l) => l.start), stream.text.length])
  return edges.has(start) && edges.has(end)
}
