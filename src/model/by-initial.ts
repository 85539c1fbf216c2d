/** The terms of an edition under the letters by which one looks them up. */
import { initialOf } from '../text/initial.ts'
import type { TermNode } from './catalog.ts'

/** The terms of one letter; of those that begin with a number, the letter is null. */
export type Initial = { letter: string | null; terms: TermNode[] }

/** Letters in their order, then what begins with a number; under each the terms in the order they come in. A term may go by its name in another language. */
export const byInitial = (terms: readonly TermNode[], nameOf = (term: TermNode) => term.data.title): Initial[] =>
  [...Map.groupBy(terms, (term) => initialOf(nameOf(term)))].map(([letter, of]) => ({ letter, terms: of })).sort((a, b) => ((a.letter ?? '~') < (b.letter ?? '~') ? -1 : 1))
