/** What the explorer says of a view: how many fit, in how many groups, and where to look when none does. */
import { type ColumnId, isExtra } from '../../explorer/columns.ts'
import { isConditioned } from '../../explorer/folds.ts'
import type { Item } from '../../explorer/group.ts'
import type { View } from '../../explorer/state.ts'
import { columnLabel, groupingLabel } from '../../explorer/words.ts'
import { make } from '../dom.ts'

/** Whether any group is shut or shows only its first rows. */
export const isCut = (items: readonly Item[]) => items.some((i) => i.kind === 'more' || (i.kind === 'head' && i.folded))

/** The sentence that is read out after every change. */
export function summary(view: View, items: readonly Item[], found: number, all: number): string {
  if (found === 0) return `${all}项目标里，没有一项合得上。`
  const groups = items.filter((i) => i.kind === 'head' && i.level === 2).length
  const grouped = view.group === 'none' ? '' : `，按${groupingLabel[view.group]}分${groups ? `成${groups}组` : '组'}`
  return `${isConditioned(view) ? `${all}项目标里，合得上的${found}项` : `共${found}项目标`}${grouped}。`
}

/** What to do when nothing fits. */
export const advice = ({ q }: View, base: string): Node[] => [
  document.createTextNode('这些条件合在一起，一项目标也没有。可以去掉上面的一个条件，或者'),
  make('a', { href: `${base}search/${q ? `?${new URLSearchParams({ q })}` : ''}` }, q ? `在全站搜“${q}”` : '到全站去搜'), document.createTextNode('。'),
]

/** The view in lines, for the first sheet of a workbook. */
export const lines = (view: View, conditions: readonly string[], address: string): [string, string][] => [
  ['条件', conditions.join('；') || '没有，全部目标'],
  ['排列', view.sort.column === 'code' && !view.sort.down ? '文件里的次序' : `按${columnLabel[view.sort.column]}，${view.sort.down ? '降序' : '升序'}`],
  ['分组', groupingLabel[view.group]], ['网址', address],
]

/** Shows the heads of the columns that are wanted, and by which one the rows are sorted. */
export function tellHeads(table: HTMLTableElement, { columns, sort }: View) {
  for (const th of table.querySelectorAll<HTMLElement>('th[data-column]')) {
    const column = th.dataset['column'] as ColumnId
    th.hidden = !columns.includes(column)
    if (sort.column === column) th.setAttribute('aria-sort', sort.down ? 'descending' : 'ascending')
    else th.removeAttribute('aria-sort')
  }
  const extra = columns.filter(isExtra).length
  table.style.setProperty('--extra', String(extra))
  table.parentElement!.classList.toggle('x-wide', extra > 0)
}
