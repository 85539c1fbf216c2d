/** Which words of a page are explained, and where: every term once, at its first use. */
import { blank, type Span, spansOf } from '../text/quotation.ts'
import { notProse } from '../text/html.ts'
import type { TermNode } from './catalog.ts'
import type { Segment } from './segments.ts'

/** Some words of a page under a name of the page's own choosing; in the stretches `apart` nothing is explained. */
export type Piece = { at: string; text: string; apart?: readonly Span[] }
/** Where a term is explained. */
export type Use = Span & { term: TermNode }
/** The terms that a page explains, in the order of their first use, and where each piece does so. */
export type Glossary = { terms: TermNode[]; usesAt: (at: string) => readonly Use[] }

/** Explains the words of a page; the pieces are given in reading order. Of two names on the same words the longer one counts, and everyday words are passed over. */
export function glossary(pieces: readonly Piece[], terms: readonly TermNode[]): Glossary {
  const of = new Map<string, TermNode | null>(terms.flatMap((term) => [...term.names.map((name) => [name, term] as const), ...(term.data.unlike ?? []).map((other) => [other, null] as const)]))
  const names = [...of.keys()]
  const [seen, uses] = [new Set<TermNode>(), new Map<string, Use[]>()]
  for (const { at, text, apart } of pieces) {
    if (uses.has(at)) throw new Error(`two pieces of a page are called ${at}`)
    const first: Use[] = []
    for (const { words, start, end } of spansOf(blank(text, apart ?? []), names)) {
      const term = of.get(words)
      if (!term || term.data.everyday || seen.has(term)) continue
      seen.add(term)
      first.push({ start, end, term })
    }
    uses.set(at, first)
  }
  return { terms: [...seen], usesAt: (at) => uses.get(at) ?? [] }
}

/** A quotation cut at its figures as one piece; the figures have marks of their own. */
export function quotedPiece(at: string, segments: readonly Segment[]): Piece {
  let from = 0
  const spans = segments.map(({ text, kind }) => ({ kind, start: from, end: (from += text.length) }))
  return { at, text: segments.map((s) => s.text).join(''), apart: spans.filter((s) => s.kind !== null) }
}

/** Printed Markdown as one piece. */
export const htmlPiece = (at: string, html: string): Piece => ({ at, text: html, apart: notProse(html) })

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
