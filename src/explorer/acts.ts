/** What an act of the reader makes of a view. */
import type { ColumnId } from './columns.ts'
import type { Facet } from './entry.ts'
import { pressed, turn } from './folds.ts'
import type { Item } from './group.ts'
import type { View } from './state.ts'

/** Folds a group, shows the rest of it, or opens and shuts a row. */
export function acted(view: View, item: Item): View {
  if (item.kind === 'head') return turn(view, item.id, item.level, pressed(view, item.id, item.level))
  if (item.kind === 'more') return turn(view, item.id, 2, 'all')
  return { ...view, open: view.open === item.entry.id ? null : item.entry.id }
}

/** Drops one condition: a facet, or the words (`q`); an empty name drops all of them. */
export function dropped(view: View, of: Facet | 'q' | ''): View {
  if (of === '') return { ...view, q: '', chosen: {} }
  if (of === 'q') return { ...view, q: '' }
  const { [of]: _, ...chosen } = view.chosen
  return { ...view, chosen }
}

/** Sorts by a column, the other way round where the view is sorted by it already. */
export const resorted = (view: View, column: ColumnId): View => ({ ...view, sort: { column, down: view.sort.column === column && !view.sort.down } })

/** Opens all groups where any is cut, else shuts them all. */
export const turnedAll = (view: View, cut: boolean): View => ({ ...view, turned: { others: cut ? 'all' : 'head', groups: {} } })
