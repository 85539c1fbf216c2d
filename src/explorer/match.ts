/** Full-text filter: every word of the query has to be in an entry, as typed, by its sound, in other words or as a value. */
import { type Charset, folded } from '../search/fold.ts'
import type { Lexicon } from '../search/lexicon.ts'
import { askedAmount, inDigits } from '../search/number.ts'
import { sounding } from '../search/readings.ts'
import type { Names } from './columns.ts'
import type { Entry, Facet } from './entry.ts'
import type { Match } from './select.ts'

/** What is known of words besides the entries; nothing of it is needed. */
export type Known = { charset: Charset; lexicon: Pick<Lexicon, 'names' | 'synonyms'> }

const NAMED: readonly Facet[] = ['indicator', 'topic', 'document', 'place', 'modality', 'status', 'kind']

/** The folded words of an entry; a line break stands between two fields, so that no phrase runs from one into the next. */
export const wordsOf = (entry: Entry, names: Names) => [
  entry.label, entry.code, entry.raw, entry.words, entry.scope, entry.quote, entry.note, names('section', entry.section), ...NAMED.flatMap((f) => entry.facets[f].map((id) => names(f, id))),
].map((field) => folded(field)).join('\n')

/** What is asked for by one word of a query: any of its forms, or a value. */
export type Term = { any: string[]; value: string | undefined }

/** The words of a query as they are looked for. */
export const termsOf = (query: string, { charset, lexicon }: Known): Term[] =>
  query.split(/\s+/).flatMap((term) => {
    const text = folded(term, charset)
    if (!text) return []
    const heard = sounding(term, lexicon).map(({ word }) => word)
    const other = [text, ...heard].flatMap((word) => lexicon.synonyms.filter(([everyday]) => everyday === word).flatMap(([, ...official]) => official))
    return [{ any: [...new Set([text, ...heard, ...other])], value: askedAmount(inDigits(term))?.value }]
  })

/** The filter that a query means; null where it has no words. */
export function matcher(query: string, known: Known, words: (entry: Entry) => string): Match | null {
  const terms = termsOf(query, known)
  if (terms.length === 0) return null
  return (entry) => {
    const text = words(entry)
    return terms.every(({ any, value }) => any.some((word) => text.includes(word)) || (value !== undefined && entry.value === Number(value)))
  }
}
