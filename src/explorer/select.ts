/** Narrowing: which entries every condition leaves, how many each further choice would leave, and how many the loss of a condition would. */
import { type Entry, type Facet, FACETS } from './entry.ts'

/** Chosen values by facet: within one facet any of them is enough, every facet has to be met. */
export type Chosen = Partial<Record<Facet, readonly string[]>>

/** What a query leaves, and what a change of it would leave. */
export type Selection = {
  found: Entry[]
  /** For every facet how many entries carry a value, while the other facets stay as they are. */
  counts: Record<Facet, Map<string, number>>
  /** How many there would be without one condition. */
  without: Map<Facet | 'q', number>
}

/** Whether an entry holds the words that were asked for. */
export type Match = (entry: Entry) => boolean

/** One pass over all entries: an entry that misses a single condition still counts for that condition. */
export function select(entries: readonly Entry[], chosen: Chosen, match: Match | null): Selection {
  const found: Entry[] = []
  const counts = Object.fromEntries(FACETS.map((f) => [f, new Map<string, number>()])) as Selection['counts']
  const missed = new Map<Facet | 'q', number>()
  const asked = FACETS.flatMap((facet) => (chosen[facet]?.length ? [{ facet, values: new Set(chosen[facet]) }] : []))
  for (const entry of entries) {
    let fails: Facet | 'q' | null = match && !match(entry) ? 'q' : null
    let several = false
    for (const { facet, values } of asked) {
      if (entry.facets[facet].some((value) => values.has(value))) continue
      if ((several = fails !== null)) break
      fails = facet
    }
    if (several) continue
    if (fails === null) found.push(entry)
    else missed.set(fails, (missed.get(fails) ?? 0) + 1)
    for (const facet of fails === null ? FACETS : fails === 'q' ? [] : [fails]) {
      const tally = counts[facet]
      for (const value of entry.facets[facet]) tally.set(value, (tally.get(value) ?? 0) + 1)
    }
  }
  const conditions: (Facet | 'q')[] = [...(match ? ['q' as const] : []), ...asked.map((a) => a.facet)]
  return { found, counts, without: new Map(conditions.map((c) => [c, found.length + (missed.get(c) ?? 0)])) }
}
