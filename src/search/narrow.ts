/** Finds narrowed by the facets that were chosen, and put in the order that was asked for. */
import type { Find } from './find.ts'
import type { Index } from './index-port.ts'
import { FACETS, type Facet } from './record.ts'

/** One value of each facet that is chosen. */
export type Choice = Partial<Record<Facet, string>>

/** The finds that every chosen facet leaves. */
export async function narrowed(index: Pick<Index, 'chosen'>, finds: readonly Find[], choice: Choice): Promise<Find[]> {
  const sets = await Promise.all(FACETS.flatMap((facet) => (choice[facet] ? [index.chosen(facet, choice[facet])] : [])))
  return finds.filter(({ id }) => sets.every((hits) => hits.has(id)))
}

/** The finds in the order of `places`, all ids in order; what only comes near stays behind. */
export function arranged(finds: readonly Find[], places: readonly string[]): Find[] {
  const place = new Map(places.map((id, i) => [id, i]))
  return [...finds].sort((a, b) => Number(a.near) - Number(b.near) || place.get(a.id)! - place.get(b.id)!)
}
