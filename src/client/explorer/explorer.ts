/** The explorer: the printed rows of the targets, narrowed, sorted and grouped as the address says. */
import { type ColumnId, namesOf } from '../../explorer/columns.ts'
import type { Entry, Explored, Facet } from '../../explorer/entry.ts'
import { extentOf, isConditioned, pressed, turn, UNTURNED } from '../../explorer/folds.ts'
import { type Item, itemsOf } from '../../explorer/group.ts'
import { meanings } from '../../explorer/meanings.ts'
import { sorter } from '../../explorer/order.ts'
import { select } from '../../explorer/select.ts'
import { PLAIN, readView, type View, writeView } from '../../explorer/state.ts'
import { clean } from '../../search/clean.ts'
import { fill, make } from '../dom.ts'
import { conditionsOf, formControls } from './controls.ts'
import { download, type Format } from './download.ts'
import { highlighter } from './highlight.ts'
import { listen } from './keys.ts'
import { tableRows } from './rows.ts'
import { longTable } from './table.ts'
import { advice, isCut, lines, summary, tellHeads } from './telling.ts'
import { vocabulary } from './vocabulary.ts'

const PAUSE = 300

/** Starts the explorer on its part of the page. */
export function explore(root: HTMLElement, { edition, labels, entries }: Explored) {
  const base = root.dataset['base']!
  const names = namesOf(labels)
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  const values = new Map(Object.entries(labels).map(([of, pairs]) => [of, new Set(pairs.map(([id]) => id))]))
  const sorted = sorter(entries, labels, names)
  const part = (name: string) => root.querySelector<HTMLElement>(`[data-part=${name}]`)!

  const printed = new Map([...part('printed').querySelectorAll<HTMLTableRowElement>('tr[data-id]')].map((row) => [row.dataset['id']!, row]))
  part('printed').replaceWith(root.querySelector('template')!.content.cloneNode(true))
  root.classList.add('x-ready')
  const form = root.querySelector('form')!
  const element = root.querySelector<HTMLTableElement>('.x-table')!

  const narrow = matchMedia('(max-width:47.99em)').matches
  const controls = formControls(form, names)
  const words = vocabulary(entries, names, base, () => { if (view.q) choose() })
  const rows = tableRows(printed, names, base, (id) => byId.get(id)?.label ?? id)
  const table = longTable(element, (item) => rows.of(item, view.open), ({ kind }) => ({ head: 64, more: 48, detail: 360, row: narrow ? 240 : 76 })[kind], () => mark(words.asked(view.q)))
  const mark = highlighter(element.tBodies[0]!)
  let view: View = fromAddress()
  let found: readonly Entry[] = []
  let timer = 0

  function fromAddress(): View {
    return readView(location.search, (facet, value) => values.get(facet)!.has(value), (id) => byId.has(id))
  }

  const remember = (push = false) => {
    const to = location.pathname + writeView(view)
    if (to !== location.pathname + location.search) history[push ? 'pushState' : 'replaceState'](null, '', to)
  }

  /** Chooses the entries of the view and shows what is left to choose. */
  function choose() {
    if (view.q) words.learn()
    const selection = select(entries, view.chosen, words.match(view.q))
    found = sorted(selection.found, view.sort)
    rows.columns(view.columns)
    tellHeads(element, view)
    controls.count(selection)
    const conditions = controls.conditions(view, selection)
    fill(part('conditions'), conditions.length > 1 ? [...conditions, make('li', {}, make('button', { type: 'button', value: '' }, '全部去掉'))] : conditions)
    part('only').hidden = conditions.length === 0
    fill(part('meanings'), meanings(view, found, names).map((words) => make('p', {}, words)))
    part('reporting').hidden = !view.chosen['status']?.includes('due-silent')
    part('tally').textContent = String(found.length)
    lay()
  }

  /** Lays out what was chosen: heads, rows, details. Paper shows groups whole, and has no window. */
  function lay(paper = false) {
    const items = itemsOf(found, view.group, labels, names, { extent: (id, level) => { const now = extentOf(view, id, level); return paper && now === 'few' ? 'all' : now }, open: view.open })
    const empty = found.length === 0
    part('status').textContent = summary(view, items, found.length, entries.length)
    part('foldall').textContent = isCut(items) ? '全部展开' : '全部收起'
    part('foldall').hidden = view.group === 'none' || empty
    // Steps stand below their totals only in the order of the texts.
    element.classList.toggle('x-flat', view.sort.column !== 'code' || view.sort.down || view.group !== 'section' || isConditioned(view))
    element.hidden = part('takes').hidden = empty
    part('none').hidden = !empty
    if (empty) fill(part('none'), advice(view, base))
    table.show(items, paper)
  }

  /** Changes the view and the address with it, as one step that the browser can take back. */
  function go(next: View) {
    view = { ...next, q: clean(next.q), turned: next.group === view.group ? next.turned : UNTURNED }
    remember(true)
    choose()
  }

  function move(next: View) {
    controls.show(next)
    go(next)
  }

  /** What is typed shows at once; the address follows when the hand rests, for browsers refuse to change it often. */
  function typed() {
    view = { ...view, q: clean(controls.field.value) }
    choose()
    clearTimeout(timer)
    timer = window.setTimeout(remember, PAUSE)
  }

  function again() {
    view = fromAddress()
    controls.show(view)
    choose()
  }

  /** Folds a group, or opens a row. */
  function act(item: Item) {
    if (item.kind === 'head') view = turn(view, item.id, item.level, pressed(view, item.id, item.level))
    else if (item.kind === 'more') view = turn(view, item.id, 2, 'all')
    else view = { ...view, open: view.open === item.entry.id ? null : item.entry.id }
    remember()
    const at = table.items.indexOf(item)
    lay()
    // The rest of a group stands where the button stood that asked for it.
    if (item.kind === 'more') void table.reveal(at).then((row) => row?.querySelector<HTMLElement>('[data-stop]')?.focus())
  }

  /** The anchors of documents and sections lead to their heads, whatever was asked before. */
  function jump() {
    const anchor = location.hash.slice(1)
    if (!anchor.startsWith('targets-')) return
    const place = () => table.items.findIndex((i) => i.kind === 'head' && i.anchor === anchor)
    if (place() < 0) {
      if (isConditioned(view) || view.group !== 'section') move({ ...PLAIN, columns: view.columns })
      view = { ...view, turned: UNTURNED }
      lay()
    }
    const head = table.items[place()]
    if (head?.kind === 'head' && head.folded) act(head)
    void table.reveal(place(), 'start')
  }

  function take(format: Format) {
    const all = itemsOf(found, view.group, labels, names, { extent: () => 'all', open: null })
    const ids = [...new Set(all.flatMap((i) => (i.kind === 'row' ? [i.entry.id] : [])))]
    const address = location.origin + location.pathname + writeView({ ...view, open: null })
    download(format, ids, base, edition, lines(view, conditionsOf(view, names).map((c) => c.words), address)).catch(() => { part('status').textContent = '没有下载成：可能断网了。' })
  }

  const buttonIn = (event: Event) => (event.target as Element).closest('button')
  form.addEventListener('submit', (event) => { event.preventDefault(); go(controls.read(view)) })
  form.addEventListener('change', (event) => { if (event.target !== controls.field) go(controls.read(view)) })
  controls.field.addEventListener('input', (event) => { if (!(event as InputEvent).isComposing) typed() })
  controls.field.addEventListener('compositionend', typed)
  controls.field.addEventListener('focus', () => words.learn(), { once: true })
  part('conditions').addEventListener('click', (event) => {
    const dropped = buttonIn(event)?.value
    if (dropped === undefined) return
    const { [dropped as Facet]: _, ...chosen } = view.chosen
    controls.field.focus({ preventScroll: true })
    move(dropped === '' ? { ...view, q: '', chosen: {} } : dropped === 'q' ? { ...view, q: '' } : { ...view, chosen })
  })
  element.tHead!.addEventListener('click', (event) => {
    const column = buttonIn(event)?.value as ColumnId | undefined
    if (column) move({ ...view, sort: { column, down: view.sort.column === column && !view.sort.down } })
  })
  element.tBodies[0]!.addEventListener('click', (event) => {
    const row = buttonIn(event)?.closest<HTMLElement>('tr')
    const item = row && table.items[Number(row.dataset['index'])]
    if (item) act(item)
  })
  part('foldall').addEventListener('click', () => { view = { ...view, turned: { others: isCut(table.items) ? 'all' : 'head', groups: {} } }; remember(); lay() })
  part('takes').addEventListener('click', (event) => { const format = buttonIn(event)?.value; if (format) take(format as Format) })
  listen(element, table, act, () => controls.field.focus())
  // A question that is offered is a view of this page: it needs no new one.
  root.querySelector<HTMLElement>('.x-presets')!.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a')
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    history.pushState(null, '', link.href)
    again()
  })
  // The bar at the foot of a phone leads to the choices, which are folded there.
  root.querySelector('.x-foot')!.addEventListener('click', () => { form.querySelector('details')!.open = true })
  addEventListener('popstate', again)
  addEventListener('beforeprint', () => lay(true))
  addEventListener('afterprint', () => lay())
  addEventListener('hashchange', jump)

  if (controls.touched()) go(controls.read(view))
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
