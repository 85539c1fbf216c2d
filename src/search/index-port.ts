/** What the search needs of an index, whoever holds it. */
import type { Facet } from './record.ts'
import type { Shown } from './record.ts'

/** Where something was found: the place, in words of the index, of its first occurrence. */
export type Hits = ReadonlyMap<string, number>

/** A record as the index gives it back. */
export type Loaded = Shown & { address: string }

/** Folded text is asked for as a phrase, a word such as a code as itself; ids mean nothing outside the index. */
export type Index = {
  phrase: (text: string) => Promise<Hits>
  word: (word: string) => Promise<Hits>
  chosen: (facet: Facet, value: string) => Promise<Hits>
  load: (id: string) => Promise<Loaded>
  size: () => Promise<number>
}
