/** Which words of a page are explained, and where: every term once, at its first use. */
import { blank, type Span } from '../text/quotation.ts'
import { type Run, withMarks } from './answers.ts'
import type { TermNode } from './catalog.ts'
import type { Segment } from './segments.ts'
import { termUses } from './terms-used.ts'

/** What the words of a page are known by: a name of the page's own choosing, or the thing that holds them. */
export type At = string | object
/** Some words of a page; in the stretches `apart` nothing is explained. */
export type Piece = { at: At; text: string; apart?: readonly Span[] }
/** Where a term is explained. */
export type Use = Span & { term: TermNode }
/** The terms that a page explains, in the order of their first use, and where each piece does so. */
export type Glossary = { terms: TermNode[]; usesAt: (at: At) => readonly Use[] }

/** Explains the words of a page; the pieces are given in reading order, and everyday words are passed over. */
export function glossary(pieces: readonly Piece[], terms: readonly TermNode[]): Glossary {
  const [seen, uses] = [new Set<TermNode>(), new Map<At, Use[]>()]
  for (const { at, text, apart } of pieces) {
    if (uses.has(at)) throw new Error(`words of a page are given twice: ${text}`)
    const first = termUses(blank(text, apart ?? []), terms).filter(({ term }) => !term.data.everyday && !seen.has(term) && seen.add(term))
    uses.set(at, first)
  }
  return { terms: [...seen], usesAt: (at) => uses.get(at) ?? [] }
}

/** A quotation cut at its figures as one piece; the figures have marks of their own. */
export const quotedPiece = (at: At, segments: readonly Segment[]): Piece => joined(at, segments.map(({ text, kind }) => ({ text, apart: kind !== null })))

/** Running text with its links as one piece; links are left alone. */
export const runsPiece = (runs: readonly Run[]): Piece => joined(runs, withMarks(runs).map(({ text, address }) => ({ text, apart: address !== null })))

function joined(at: At, parts: readonly { text: string; apart: boolean }[]): Piece {
  const spans = placed(parts).map(({ text, apart, from }) => ({ apart, start: from, end: from + text.length }))
  return { at, text: parts.map((p) => p.text).join(''), apart: spans.filter((s) => s.apart) }
}

/** Each part with the place where it begins in the whole. */
export function placed<T extends { text: string }>(parts: readonly T[]): (T & { from: number })[] {
  let from = 0
  return parts.map((part) => ({ ...part, from: (from += part.text.length) - part.text.length }))
}

/** The stretch of a piece that begins at `from`, cut where terms are explained. */
export function explained(text: string, uses: readonly Use[], from = 0): { text: string; term: TermNode | null }[] {
  const out: { text: string; term: TermNode | null }[] = []
  let at = 0
  for (const { start, end, term } of uses) {
    if (start < from || end > from + text.length) continue
    if (start - from > at) out.push({ text: text.slice(at, start - from), term: null })
    out.push({ text: text.slice(start - from, end - from), term })
    at = end - from
  }
  return at < text.length ? [...out, { text: text.slice(at), term: null }] : out
}
