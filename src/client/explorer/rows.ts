/** The rows of the table: printed ones with what the explorer adds to them, heads of groups, and the details of one target. */
import { ALWAYS, cellText, type ColumnId, EXTRA, type Names, PRINTED } from '../../explorer/columns.ts'
import type { Entry } from '../../explorer/entry.ts'
import type { Head, Item, More } from '../../explorer/group.ts'
import { columnLabel } from '../../explorer/words.ts'
import { make } from '../dom.ts'
import { details } from './details.ts'

/** What gives the rows. */
export type Rows = ReturnType<typeof tableRows>

/** Gives every item its row, the same one as long as the explorer stands. */
export function tableRows(printed: ReadonlyMap<string, HTMLTableRowElement>, names: Names, base: string, titleOf: (id: string) => string) {
  const kept = new Map<string, HTMLTableRowElement>()
  const taken = new Set<string>()
  let columns: readonly ColumnId[] = []

  function fresh(item: Item): HTMLTableRowElement {
    if (item.kind === 'head') return headRow()
    if (item.kind === 'more') return make('tr', { class: 'x-rest' }, make('td', {}, make('button', { type: 'button', 'data-stop': '' })))
    if (item.kind === 'detail') return make('tr', { class: 'x-detail' }, make('td', {}, details(item.entry, names, base, titleOf)))
    const own = printed.get(item.entry.id)!
    // An entry that stands in several groups needs a row in each.
    const row = taken.has(item.entry.id) ? own.cloneNode(true) as HTMLTableRowElement : own
    if (row === own) {
      taken.add(item.entry.id)
      row.cells[row.cells.length - 1]!.append(make('button', { type: 'button', class: 'x-more', 'data-stop': '' }))
    }
    return row
  }

  /** Shows the columns that are wanted: printed cells are hidden, others are added behind them. */
  function dress(row: HTMLTableRowElement, entry: Entry) {
    const wanted = columns.join()
    if (row.dataset['columns'] === wanted) return
    row.dataset['columns'] = wanted
    while (row.cells.length > PRINTED.length) row.lastElementChild!.remove()
    PRINTED.forEach((column, i) => { row.cells[i]!.hidden = !ALWAYS.includes(column) && !columns.includes(column) })
    // The button that opens a row needs a cell that stands.
    row.cells[columns.includes('status') ? PRINTED.length - 1 : 1]!.append(row.querySelector('.x-more')!)
    row.append(...EXTRA.filter((c) => columns.includes(c)).map((c) => make('td', { class: 'x-cell', 'data-label': columnLabel[c] }, cellText(c, entry, names))))
  }

  return {
    columns(next: readonly ColumnId[]) { columns = next },
    of(item: Item, open: string | null): HTMLTableRowElement {
      const row = kept.get(item.key) ?? fresh(item)
      kept.set(item.key, row)
      if (item.kind === 'head') tellHead(row, item, columns.length)
      else if (item.kind === 'more') tellMore(row, item, columns.length)
      else if (item.kind === 'detail') row.cells[0]!.colSpan = columns.length
      else {
        dress(row, item.entry)
        const more = row.querySelector('.x-more')!
        const opened = String(item.entry.id === open)
        if (more.getAttribute('aria-expanded') !== opened) {
          more.setAttribute('aria-expanded', opened)
          more.replaceChildren(opened === 'true' ? '收起' : '细看', make('span', { class: 'vh' }, `：${item.entry.code}，${item.entry.label}`))
        }
      }
      return row
    },
  }
}

function headRow(): HTMLTableRowElement {
  return make('tr', { class: 'x-head' }, make('th', { scope: 'rowgroup' }, make('div', {}, make('button', { type: 'button', 'data-stop': '' }), make('span', { class: 'l-count' }))))
}

function tellHead(row: HTMLTableRowElement, { level, label, count, folded, anchor }: Head, width: number) {
  const cell = row.cells[0]!
  cell.colSpan = width
  row.className = `x-head ${level === 1 ? 'l-document' : 'l-section'}`
  if (anchor) row.id = anchor
  const [button, counted] = cell.firstElementChild!.children
  button!.textContent = label
  button!.setAttribute('aria-expanded', String(!folded))
  counted!.textContent = `${count}条`
}

function tellMore(row: HTMLTableRowElement, { label, count }: More, width: number) {
  const cell = row.cells[0]!
  cell.colSpan = width
  cell.firstElementChild!.replaceChildren(`其余${count}条`, make('span', { class: 'vh' }, `：${label}`))
}
