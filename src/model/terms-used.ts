/** Which terms a text uses. */
import type { TermNode } from './catalog.ts'
import { spansOf } from '../text/quotation.ts'

/** The terms that some words use, once each, in the order of their first use; a name inside a longer one does not count. */
export function termsUsed(words: string, terms: readonly TermNode[]): TermNode[] {
  const of = new Map(terms.flatMap((term) => term.names.map((name) => [name, term])))
  return [...new Set(spansOf(words, [...of.keys()]).map((span) => of.get(span.words)!))]
}
