/** What a reader does on the page of the explorer, told by what it means. */
import type { ColumnId } from '../../explorer/columns.ts'
import type { Facet } from '../../explorer/entry.ts'
import type { Item } from '../../explorer/group.ts'
import type { Display } from './display.ts'
import type { Format } from './download.ts'
import { listen } from './keys.ts'

/** What can be meant by what is done; `lay` says whether for paper. */
export type Acts = {
  ask: () => void; typed: () => void; drop: (of: Facet | 'q' | '') => void; sort: (column: ColumnId) => void; act: (item: Item) => void; turnAll: () => void
  take: (format: Format) => void; again: () => void; jump: () => void; lay: (paper: boolean) => void
}

/** Listens to the form, the table, the buttons around it, the address and the printer. */
export function hear(root: HTMLElement, { part, form, element, controls, words, table }: Display, acts: Acts) {
  const buttonIn = (event: Event) => (event.target as Element).closest('button')
  form.addEventListener('submit', (event) => { event.preventDefault(); acts.ask() })
  form.addEventListener('change', (event) => { if (event.target !== controls.field) acts.ask() })
  controls.field.addEventListener('input', (event) => { if (!(event as InputEvent).isComposing) acts.typed() })
  controls.field.addEventListener('compositionend', acts.typed)
  controls.field.addEventListener('focus', () => words.learn(), { once: true })
  part('conditions').addEventListener('click', (event) => {
    const of = buttonIn(event)?.value
    if (of === undefined) return
    controls.field.focus({ preventScroll: true })
    acts.drop(of as Facet | 'q' | '')
  })
  element.tHead!.addEventListener('click', (event) => {
    const column = buttonIn(event)?.value as ColumnId | undefined
    if (column) acts.sort(column)
  })
  element.tBodies[0]!.addEventListener('click', (event) => {
    const row = buttonIn(event)?.closest<HTMLElement>('tr')
    const item = row && table.items[Number(row.dataset['index'])]
    if (item) acts.act(item)
  })
  part('foldall').addEventListener('click', acts.turnAll)
  part('takes').addEventListener('click', (event) => { const format = buttonIn(event)?.value; if (format) acts.take(format as Format) })
  listen(element, table, acts.act, () => controls.field.focus())
  // A question that is offered is a view of this page: it needs no new one.
  root.querySelector<HTMLElement>('.x-presets')!.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a')
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    history.pushState(null, '', link.href)
    acts.again()
  })
  // The bar at the foot of a phone leads to the choices, which are folded there.
  root.querySelector('.x-foot')!.addEventListener('click', () => { form.querySelector('details')!.open = true })
  addEventListener('popstate', acts.again)
  addEventListener('beforeprint', () => acts.lay(true))
  addEventListener('afterprint', () => acts.lay(false))
  addEventListener('hashchange', acts.jump)
}
