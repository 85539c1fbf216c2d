/** What an address says of the explorer, and how a view is written into one: whatever is unknown or wild is set aside. */
import { clean } from '../search/clean.ts'
import { ALWAYS, type ColumnId, COLUMNS, PRINTED } from './columns.ts'
import { type Facet, FACETS } from './entry.ts'
import { EXTENTS, type Extent, type Turned, UNTURNED } from './folds.ts'
import { type Grouping, GROUPINGS } from './group.ts'
import type { Sort } from './order.ts'
import type { Chosen } from './select.ts'

/** All that an address says of the explorer; `open` is the entry whose details are shown; `first` is how much of a group the window has room for at first, which no address tells. */
export type View = { q: string; chosen: Chosen; sort: Sort; group: Grouping; columns: readonly ColumnId[]; open: string | null; turned: Turned; first: Extent }

/** The view of an address without a query. */
export const PLAIN: View = { q: '', chosen: {}, sort: { column: 'code', down: false }, group: 'section', columns: PRINTED, open: null, turned: UNTURNED, first: 'few' }

/** Reads the query of an address; `known` tells which values of a facet and which sections there are, `entry` which entries. */
export function readView(search: string, known: (of: Facet | 'section', value: string) => boolean, entry: (id: string) => boolean): View {
  const given = new URLSearchParams(search)
  const chosen: Chosen = {}
  for (const facet of FACETS) {
    const values = [...new Set(given.getAll(facet))].filter((value) => known(facet, value))
    if (values.length) chosen[facet] = values
  }
  const sort = given.get('sort') ?? ''
  const column = COLUMNS.find((c) => c === sort.replace(/^-/, ''))
  const wanted = given.get('columns')?.split(',')
  const open = given.get('open')
  const group = GROUPINGS.find((g) => g === given.get('group')) ?? PLAIN.group
  return {
    q: clean(given.get('q') ?? ''), chosen, sort: column ? { column, down: sort.startsWith('-') } : PLAIN.sort,
    group, turned: readTurned(given, (id) => group !== 'none' && (known(group, id) || (group === 'section' && known('document', id)))),
    columns: wanted ? COLUMNS.filter((c) => ALWAYS.includes(c) || wanted.includes(c)) : PLAIN.columns,
    open: open !== null && entry(open) ? open : null, first: PLAIN.first,
  }
}

function readTurned(given: URLSearchParams, known: (id: string) => boolean): Turned {
  const groups = EXTENTS.flatMap((extent) => given.getAll(extent).filter(known).map((id): [string, Extent] => [id, extent]))
  return { others: EXTENTS.find((e) => e === given.get('groups')) ?? null, groups: Object.fromEntries(groups) }
}

/** The query of an address that shows a view again; nothing that is as it always is. */
export function writeView({ q, chosen, sort, group, columns, open, turned }: View): string {
  const given = new URLSearchParams()
  if (q) given.set('q', q)
  for (const facet of FACETS) for (const value of chosen[facet] ?? []) given.append(facet, value)
  const by = sortName(sort)
  if (by !== sortName(PLAIN.sort)) given.set('sort', by)
  if (group !== PLAIN.group) given.set('group', group)
  if (columns.join() !== PLAIN.columns.join()) given.set('columns', columns.filter((c) => !ALWAYS.includes(c)).join())
  if (open) given.set('open', open)
  if (turned.others) given.set('groups', turned.others)
  for (const [id, extent] of Object.entries(turned.groups)) given.append(extent, id)
  return String(given) && `?${given}`
}

/** A sort as the address names it: `-date` is by date, the latest first. */
export const sortName = ({ column, down }: Sort) => `${down ? '-' : ''}${column}`
