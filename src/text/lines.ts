import type { Outline } from '../schema/outline.ts'
import { isReplacement, strip } from './strip.ts'

/** A printed line without its white space; `start` is its place in the stream of kept characters. */
export type Line = { text: string; start: number; blankBefore: boolean }
/** The characters of a source that are text, in print order, with their offsets in the raw text. */
export type Stream = { text: string; at: number[]; lines: Line[] }
/** Characters that are no text, and why. */
export type Dropped = { text: string; at: number[]; kind: string; reason: string }

/** Reads a raw text line by line, setting aside replacement characters, heading marks (#) and the lines declared as furniture. */
export function readLines(raw: string, outline: Pick<Outline, 'drops'>): { stream: Stream; dropped: Dropped[] } {
  const dropped: Dropped[] = replacements(raw)
  const stream: Stream = { text: '', at: [], lines: [] }
  let blankBefore = true
  for (const { text: printed, from } of printedLines(raw)) {
    const line = strip(printed, from)
    const hashes = /^#+/.exec(line.text)?.[0].length ?? 0
    if (hashes) dropped.push({ text: line.text.slice(0, hashes), at: line.at.slice(0, hashes), kind: 'markup', reason: '排版记号' })
    const text = line.text.slice(hashes)
    const drop = outline.drops?.find((d) => d.line === text)
    if (drop) dropped.push({ text, at: line.at.slice(hashes), kind: drop.kind, reason: drop.reason })
    else if (text) {
      stream.lines.push({ text, start: stream.at.length, blankBefore })
      stream.text += text
      stream.at.push(...line.at.slice(hashes))
    }
    blankBefore = text === '' || drop !== undefined
  }
  return { stream, dropped }
}

function replacements(raw: string): Dropped[] {
  const at = [...raw.matchAll(/./gsu)].flatMap((m) => (isReplacement(m[0]) ? [m.index] : []))
  return at.length ? [{ text: '\uFFFD'.repeat(at.length), at, kind: 'replacement', reason: '转码时坏掉的字符' }] : []
}

function* printedLines(raw: string): Generator<{ text: string; from: number }> {
  let from = 0
  for (const text of raw.split('\n')) {
    yield { text, from }
    from += text.length + 1
  }
}
