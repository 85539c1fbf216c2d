/** What the address of the page of the search says, and how it is written back: unknown facets and wild numbers are set aside. */
import type { Choice } from '../../search/narrow.ts'
import { FACETS, type Facet } from '../../search/record.ts'

/** What is asked; `page` is how many lengths of the list are shown, an empty `sort` puts the best first. */
export type State = { query: string; chosen: Choice; sort: string; page: number }

const SORTS = ['due', 'order']

/** Reads an address; `known` tells which values of a facet exist. */
export function readState(search: string, known: (facet: Facet, value: string) => boolean): State {
  const given = new URLSearchParams(search)
  const chosen = Object.fromEntries(FACETS.flatMap((facet) => { const value = given.get(facet); return value !== null && known(facet, value) ? [[facet, value]] : [] }))
  const sort = given.get('sort') ?? ''
  const page = /^\d{1,4}$/.test(given.get('page') ?? '') ? Math.max(1, Number(given.get('page'))) : 1
  return { query: given.get('q') ?? '', chosen, sort: SORTS.includes(sort) ? sort : '', page }
}

/** Writes a state as the query of an address, nothing that is as it always is. */
export function writeState({ query, chosen, sort, page }: State): string {
  const given = new URLSearchParams()
  if (query) given.set('q', query)
  for (const facet of FACETS) if (chosen[facet]) given.set(facet, chosen[facet])
  if (sort) given.set('sort', sort)
  if (page > 1) given.set('page', String(page))
  return String(given) && `?${given}`
}
