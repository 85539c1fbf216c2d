/** The body of a long table: all rows of a short list, only those near the window of a long one. */
import { observeWindowOffset, observeWindowRect, Virtualizer, windowScroll } from '@tanstack/virtual-core'
import type { Item } from '../../explorer/group.ts'

/** Lists up to this long stand whole in the page, so that the browser's own search finds them. */
const WHOLE = 400
const BEYOND = 12
const FRAMES = 30

/** A table that shows a list of items. */
export type Table = ReturnType<typeof longTable>

/** `rowOf` gives the row of an item, the same one every time; `guess` its height before it is measured; `painted` is called when rows have come. */
export function longTable(table: HTMLTableElement, rowOf: (item: Item) => HTMLTableRowElement, guess: (item: Item) => number, painted: () => void) {
  const body = table.tBodies[0]!
  const [before, after] = [spacer(), spacer()]
  let items: readonly Item[] = []
  let whole = true
  const virtual = new Virtualizer<Window, HTMLTableRowElement>(options())
  const forget = virtual._didMount()
  addEventListener('resize', () => { if (!whole) update() })

  function options() {
    return {
      count: whole ? 0 : items.length, getScrollElement: () => window, estimateSize: (i: number) => guess(items[i]!), getItemKey: (i: number) => items[i]!.key, overscan: BEYOND,
      scrollMargin: body.getBoundingClientRect().top + scrollY, observeElementRect: observeWindowRect, observeElementOffset: observeWindowOffset, scrollToFn: windowScroll, onChange: () => paint(),
    }
  }

  function update() {
    virtual.setOptions(options())
    virtual._willUpdate()
    paint()
  }

  function paint() {
    const seen = whole ? [] : virtual.getVirtualItems()
    const indexes = whole ? items.map((_, i) => i) : seen.map((v) => v.index)
    const rows = indexes.map((i) => {
      const row = rowOf(items[i]!)
      row.dataset['index'] = String(i)
      // The head of the table is the first row.
      row.setAttribute('aria-rowindex', String(i + 2))
      return row
    })
    table.setAttribute('aria-rowcount', String(items.length + 1))
    const away = leftBehind(rows)
    const above = away !== null && Number(away.dataset['index']) < (indexes[0] ?? 0)
    arrange(body, [before, ...(away && above ? [away] : []), ...rows, ...(away && !above ? [away] : []), after])
    const margin = virtual.options.scrollMargin
    stretch(before, seen.length ? seen[0]!.start - margin : 0)
    stretch(after, seen.length ? virtual.getTotalSize() - (seen[seen.length - 1]!.end - margin) : 0)
    if (!whole) rows.forEach((row) => virtual.measureElement(row))
    painted()
  }

  /** The row that has the focus stays in the page, unseen, when the window moves away from it. */
  function leftBehind(rows: readonly HTMLTableRowElement[]): HTMLTableRowElement | null {
    const focused = document.activeElement?.closest<HTMLTableRowElement>('tr') ?? null
    for (const row of rows) row.classList.remove('x-away')
    if (!focused || focused.parentElement !== body || rows.includes(focused)) return null
    const item = items[Number(focused.dataset['index'])]
    if (!item || rowOf(item) !== focused) return null
    focused.classList.add('x-away')
    return focused
  }

  return {
    /** Shows a list, where `all` is wanted to its last row. */
    show(next: readonly Item[], all = false) {
      items = next
      whole = all || items.length <= WHOLE
      update()
    },
    /** Brings an item into the window; resolves with its row. */
    async reveal(index: number, align: 'auto' | 'start' = 'auto'): Promise<HTMLTableRowElement | null> {
      const item = items[index]
      if (!item) return null
      const row = rowOf(item)
      if (!row.isConnected || row.classList.contains('x-away') || align === 'start') {
        if (whole) row.scrollIntoView({ block: 'start' })
        else virtual.scrollToIndex(index, { align })
      }
      for (let frame = 0; frame < FRAMES && !row.isConnected; frame++) await new Promise(requestAnimationFrame)
      return row.isConnected ? row : null
    },
    get items() { return items },
    forget,
  }
}

function spacer(): HTMLTableRowElement {
  const row = document.createElement('tr')
  row.className = 'x-space'
  row.setAttribute('aria-hidden', 'true')
  row.append(Object.assign(document.createElement('td'), { colSpan: 20 }))
  row.hidden = true
  return row
}

function stretch(row: HTMLTableRowElement, height: number) {
  row.hidden = height <= 0
  row.cells[0]!.style.height = `${height}px`
}

/** Puts rows in order; what stays is not moved, so that it keeps the focus. */
function arrange(body: HTMLElement, rows: readonly HTMLElement[]) {
  const wanted = new Set<Node>(rows)
  for (const child of [...body.children]) if (!wanted.has(child)) child.remove()
  let at = body.firstChild
  for (const row of rows) {
    if (row === at) at = at.nextSibling
    else body.insertBefore(row, at)
  }
}
