/** The explorer: the printed rows of the targets, narrowed, sorted and grouped as the address says. */
import { acted, dropped, resorted, turnedAll } from '../../explorer/acts.ts'
import { namesOf } from '../../explorer/columns.ts'
import type { Explored } from '../../explorer/entry.ts'
import { isConditioned, UNTURNED } from '../../explorer/folds.ts'
import type { Item } from '../../explorer/group.ts'
import { PLAIN, type View } from '../../explorer/state.ts'
import { clean } from '../../search/clean.ts'
import { viewAddress } from './address.ts'
import { conditionsOf } from './controls.ts'
import { display } from './display.ts'
import { download, type Format } from './download.ts'
import { hear } from './hear.ts'
import { isCut, lines } from './telling.ts'

/** Starts the explorer on its part of the page. */
export function explore(root: HTMLElement, explored: Explored) {
  const names = namesOf(explored.labels)
  const shown = display(root, explored, names, () => { if (view.q) shown.choose(view) })
  const { controls, part, table, words } = shown
  const address = viewAddress(explored, () => view)
  let view = address.read()

  /** Changes the view and the address with it, as one step that the browser can take back. */
  function go(next: View) {
    view = { ...next, q: clean(next.q), turned: next.group === view.group ? next.turned : UNTURNED }
    address.write(true)
    shown.choose(view)
  }

  function move(next: View) {
    controls.show(next)
    go(next)
  }

  /** What is typed shows at once; the address follows. */
  function typed() {
    view = { ...view, q: clean(controls.field.value) }
    shown.choose(view)
    address.follow()
  }

  function again() {
    view = address.read()
    controls.show(view)
    shown.choose(view)
  }

  function act(item: Item) {
    view = acted(view, item)
    address.write()
    const at = table.items.indexOf(item)
    shown.lay(view)
    // The rest of a group stands where the button stood that asked for it.
    if (item.kind === 'more') void table.reveal(at).then((row) => row?.querySelector<HTMLElement>('[data-stop]')?.focus())
  }

  function turnAll() {
    view = turnedAll(view, isCut(table.items))
    address.write()
    shown.lay(view)
  }

  /** The anchors of documents and sections lead to their heads, whatever was asked before. */
  function jump() {
    const anchor = location.hash.slice(1)
    if (!anchor.startsWith('targets-')) return
    const place = () => table.items.findIndex((i) => i.kind === 'head' && i.anchor === anchor)
    if (place() < 0) {
      if (isConditioned(view) || view.group !== 'section') move({ ...PLAIN, columns: view.columns, first: view.first })
      view = { ...view, turned: UNTURNED }
      shown.lay(view)
    }
    const head = table.items[place()]
    if (head?.kind === 'head' && head.folded) act(head)
    void table.reveal(place(), 'start')
  }

  function take(format: Format) {
    const told = lines(view, conditionsOf(view, names).map((c) => c.words), address.whole())
    download(format, shown.ids(), root.dataset['base']!, explored.edition, told).catch(() => { part('status').textContent = '没有下载成：可能断网了。' })
  }

  const ask = () => go(controls.read(view))
  hear(root, shown, { ask, typed, drop: (of) => move(dropped(view, of)), sort: (column) => move(resorted(view, column)), act, turnAll, take, again, jump, lay: (paper) => shown.lay(view, paper) })

  if (controls.touched()) ask()
  else again()
  if (view.open && !location.hash) void table.reveal(table.items.findIndex((i) => i.kind === 'row' && i.entry.id === view.open)).then((row) => row?.scrollIntoView({ block: 'center' }))
  jump()
  // Whoever comes for one status hears first what is left out.
  if (location.hash === '#shown') {
    part('shown').focus()
    part('shown').scrollIntoView()
  }
  words.warm()
}
