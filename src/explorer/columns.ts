/** The columns of the explorer, and what stands in those that the printed table does not have. */
import type { Entry, Facet, Labels } from './entry.ts'

/** Columns of the printed table, in its order. The first two always stand. */
export const PRINTED = ['code', 'label', 'value', 'date', 'modality', 'status'] as const
/** Columns that can be added. */
export const EXTRA = ['indicator', 'scope', 'start', 'kind', 'topic', 'place', 'source', 'counted'] as const
/** Columns that cannot be taken away. */
export const ALWAYS: readonly ColumnId[] = ['code', 'label']
/** All columns in their order. */
export const COLUMNS = [...PRINTED, ...EXTRA] as const
/** A column by its name in an address. */
export type ColumnId = (typeof COLUMNS)[number]
/** A column that can be added. */
export type ExtraId = (typeof EXTRA)[number]

/** Whether the printed table lacks a column. */
export const isExtra = (column: ColumnId): column is ExtraId => (EXTRA as readonly string[]).includes(column)

/** Looks names up by their ids. */
export type Names = (of: Facet | 'section', id: string) => string

export function namesOf(labels: Labels): Names {
  const maps = new Map(Object.entries(labels).map(([of, pairs]) => [of, new Map(pairs)]))
  return (of, id) => maps.get(of)?.get(id) ?? id
}

/** The words of an added column; empty where the record says nothing. */
export function cellText(column: ExtraId, entry: Entry, names: Names): string {
  const named = (facet: Facet) => entry.facets[facet].map((id) => names(facet, id)).join('、')
  switch (column) {
    case 'scope': return entry.scope
    case 'start': return entry.start ?? ''
    case 'counted': return entry.counted
    case 'source': return `${names('document', entry.facets.document[0]!)}，${names('section', entry.section)}`
    default: return named(column)
  }
}
