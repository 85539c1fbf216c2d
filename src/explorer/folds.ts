/** How much of each group a view shows; what a reader turns by hand stands in the address. */
import type { Facet } from './entry.ts'

/** Only the head of a group, its first rows, or all of it. */
export const EXTENTS = ['head', 'few', 'all'] as const
/** How much of a group is shown. */
export type Extent = (typeof EXTENTS)[number]

/** How many rows “few” are, on paper and in the explorer alike. */
export const FEW = 3

/** Groups that were turned one by one, and what all the others were turned to; null is as at first. */
export type Turned = { others: Extent | null; groups: Readonly<Record<string, Extent>> }
/** No group turned by hand. */
export const UNTURNED: Turned = { others: null, groups: {} }

/** What is asked of a view, as far as it decides what is shown at first. */
type Asked = { q: string; chosen: Partial<Record<Facet, readonly string[]>>; turned: Turned; first: Extent }

/** Whether a view leaves anything out. */
export const isConditioned = ({ q, chosen }: Pick<Asked, 'q' | 'chosen'>) => q !== '' || Object.keys(chosen).length > 0

// Whoever asked for something wants all of it; whoever did not sees a little of everything, or on a small window the heads.
const untold = ({ q, chosen, turned, first }: Asked): Extent => turned.others ?? (isConditioned({ q, chosen }) ? 'all' : first)

/** How much of a group is shown; a document holds its sections, and is open until it is shut by hand. */
export const extentOf = (view: Asked, id: string, level: 1 | 2): Extent => view.turned.groups[id] ?? (level === 1 ? 'all' : untold(view))

/** The same view with one group turned; a group that is turned back is not told of. */
export function turn<V extends Asked>(view: V, id: string, level: 1 | 2, to: Extent): V {
  const { [id]: _, ...groups } = view.turned.groups
  const rest = { ...view, turned: { ...view.turned, groups } }
  return extentOf(rest, id, level) === to ? rest : { ...view, turned: { ...view.turned, groups: { ...groups, [id]: to } } }
}

/** What a head does when it is pressed: it shuts its group, or opens it as far as it was at first. */
export const pressed = (view: Asked, id: string, level: 1 | 2): Extent =>
  extentOf(view, id, level) !== 'head' ? 'head' : level === 1 || untold(view) === 'head' ? 'all' : untold(view)
