/** The table from the keyboard: from row to row, folding, opening, and back to the field. */
import type { Item } from '../../explorer/group.ts'
import type { Table } from './table.ts'

const LEAP = 10

/** `act` opens or closes an item. */
export function listen(element: HTMLElement, table: Table, act: (item: Item) => void, leave: () => void) {
  element.addEventListener('keydown', (event) => {
    const row = (event.target as Element).closest<HTMLTableRowElement>('tbody tr')
    if (!row || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
    const now = Number(row.dataset['index'])
    const item = table.items[now]!
    const stop = (event.target as Element).matches('[data-stop]')
    const opened = row.querySelector('[data-stop]')?.getAttribute('aria-expanded') === 'true'
    if (event.key === 'Escape') {
      if (item.kind === 'row' && opened) act(item)
      else if (item.kind === 'detail') { act(item); void go(now - 1, -1) }
      else leave()
    } else if (!stop) return
    else if ((event.key === 'ArrowLeft' && item.kind === 'head' && opened) || (event.key === 'ArrowRight' && item.kind === 'head' && !opened)) act(item)
    else if (event.key === 'ArrowDown') void go(now + 1, 1)
    else if (event.key === 'ArrowUp') void go(now - 1, -1)
    else if (event.key === 'PageDown') void go(Math.min(now + LEAP, table.items.length - 1), 1)
    else if (event.key === 'PageUp') void go(Math.max(now - LEAP, 0), -1)
    else if (event.key === 'Home') void go(0, 1)
    else if (event.key === 'End') void go(table.items.length - 1, -1)
    else return
    event.preventDefault()
  })

  /** To the item at a place, or to the next one that can be opened. */
  async function go(to: number, way: 1 | -1) {
    let at = to
    while (table.items[at]?.kind === 'detail') at += way
    const row = await table.reveal(at)
    row?.querySelector<HTMLElement>('[data-stop]')?.focus()
  }
}
