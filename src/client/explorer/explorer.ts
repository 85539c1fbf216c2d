/** The explorer: the printed rows of the targets, narrowed, sorted and grouped as the address says. */
import { type ColumnId, isExtra, namesOf } from '../../explorer/columns.ts'
import type { Entry, Explored, Facet } from '../../explorer/entry.ts'
import { type Item, itemsOf } from '../../explorer/group.ts'
import { matcher, type Known, wordsOf } from '../../explorer/match.ts'
import { sorter } from '../../explorer/order.ts'
import { type Selection, select } from '../../explorer/select.ts'
import { PLAIN, readView, type View, writeView } from '../../explorer/state.ts'
import { columnLabel, groupingLabel } from '../../explorer/words.ts'
import { clean } from '../../search/clean.ts'
import { charset, type Lexicon } from '../../search/lexicon.ts'
import { fill, make } from '../dom.ts'
import { conditionsOf, formControls } from './controls.ts'
import { download, type Format } from './download.ts'
import { listen } from './keys.ts'
import { tableRows } from './rows.ts'
import { longTable } from './table.ts'

const PAUSE = 300
const NARROW = '(max-width:47.99em)'

/** Starts the explorer on its part of the page. */
export async function explore(root: HTMLElement) {
  const base = root.dataset['base']!
  const answer = await fetch(root.dataset['records']!)
  if (!answer.ok) throw new Error(`${answer.status} ${answer.url}`)
  const { edition, labels, entries } = await answer.json() as Explored
  const names = namesOf(labels)
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  const values = new Map(Object.entries(labels).map(([of, pairs]) => [of, new Set(pairs.map(([id]) => id))]))
  const sorted = sorter(entries, labels, names)
  const part = (name: string) => root.querySelector<HTMLElement>(`[data-part=${name}]`)!

  const printed = part('printed')
  const own = new Map([...printed.querySelectorAll<HTMLTableRowElement>('tr[data-id]')].map((row) => [row.dataset['id']!, row]))
  const stage = root.querySelector('template')!.content.cloneNode(true) as DocumentFragment
  const element = stage.querySelector('table')!
  const none = stage.querySelector<HTMLElement>('[data-part=none]')!
  printed.replaceWith(stage)
  root.classList.add('x-ready')

  const controls = formControls(root.querySelector('form')!, names)
  const rows = tableRows(own, names, base, (id) => byId.get(id)?.label ?? id)
  const narrow = matchMedia(NARROW).matches
  const table = longTable(element, (item) => rows.of(item, view.open), ({ kind }) => ({ head: 64, detail: 360, row: narrow ? 190 : 72 })[kind])
  const folded = { all: null as boolean | null, turned: new Set<string>() }
  const words = new Map<string, string>()
  const textOf = (entry: Entry) => words.get(entry.id) ?? (words.set(entry.id, wordsOf(entry, names)), words.get(entry.id)!)
  let known: Known = { charset: new Map(), lexicon: { names: [], synonyms: [] } }
  let lexicon: Promise<void> | null = null
  let view: View = fromAddress()
  let shown: { found: readonly Entry[]; selection: Selection }
  let timer = 0

  function fromAddress(): View {
    return readView(location.search, (facet, value) => values.get(facet)!.has(value), (id) => byId.has(id))
  }

  const conditioned = () => view.q !== '' || Object.keys(view.chosen).length > 0
  /** Groups are folded at first where a phone would have to scroll through all of them. */
  const foldedAtFirst = (key: string) => folded.all ?? (narrow && !conditioned() && !view.open && !key.startsWith('document '))
  const isFolded = (key: string) => foldedAtFirst(key) !== folded.turned.has(key)

  function choose() {
    if (view.q) void learn()
    const selection = select(entries, view.chosen, matcher(view.q, known, textOf))
    shown = { selection, found: sorted(selection.found, view.sort) }
    rows.columns(view.columns)
    controls.count(selection)
    fill(part('conditions'), controls.conditions(view, selection))
    const conditions = part('conditions')
    conditions.hidden = conditions.children.length === 0
    if (conditions.children.length > 1) conditions.append(make('li', {}, make('button', { type: 'button', value: '' }, '全部去掉')))
    heads()
    lay()
  }

  /** Lays out what was chosen: heads, rows, details. */
  function lay() {
    const items = itemsOf(shown.found, view.group, labels, names, { folded: isFolded, open: view.open })
    const count = shown.found.length
    const groups = items.filter((i) => i.kind === 'head' && i.level === 2).length
    part('status').textContent = count === 0 ? `${entries.length}项目标里，没有一项合得上。` : `${conditioned() ? `${entries.length}项目标里，合得上的${count}项` : `共${count}项目标`}${view.group === 'none' ? '' : `，按${groupingLabel[view.group]}分${groups ? `成${groups}组` : '组'}`}。`
    const fold = part('foldall')
    fold.hidden = view.group === 'none' || count === 0
    fold.textContent = items.some((i) => i.kind !== 'head') ? '全部收起' : '全部展开'
    element.classList.toggle('x-flat', view.sort.column !== 'code' || view.group !== 'section' || conditioned())
    element.hidden = count === 0
    part('takes').hidden = count === 0
    none.hidden = count > 0
    if (count === 0) nothing()
    table.show(items)
  }

  function nothing() {
    const query = view.q ? `?${new URLSearchParams({ q: view.q })}` : ''
    fill(none, [document.createTextNode('这些条件合在一起，一项目标也没有。可以去掉上面的一个条件，或者'), make('a', { href: `${base}search/${query}` }, view.q ? `在全站搜“${view.q}”` : '到全站去搜'), document.createTextNode('。')])
  }

  function heads() {
    for (const th of element.querySelectorAll<HTMLElement>('th[data-column]')) {
      const column = th.dataset['column'] as ColumnId
      th.hidden = !view.columns.includes(column)
      if (view.sort.column === column) th.setAttribute('aria-sort', view.sort.down ? 'descending' : 'ascending')
      else th.removeAttribute('aria-sort')
    }
    const extra = view.columns.filter(isExtra).length
    element.style.setProperty('--extra', String(extra))
    element.parentElement!.classList.toggle('x-wide', extra > 0)
  }

  /** Changes the view and the address with it; a discrete choice can be taken back with the browser's own button. */
  function go(next: View, push = true) {
    const from = location.pathname + location.search
    const query = writeView(next)
    const regrouped = next.group !== view.group
    if (regrouped) Object.assign(folded, { all: null, turned: new Set() })
    view = { ...next, q: clean(next.q) }
    const to = location.pathname + query
    if (to !== from) history[push ? 'pushState' : 'replaceState'](null, '', to)
    choose()
  }

  /** What is typed shows at once; the address follows when the hand rests, for browsers refuse to change it often. */
  function typed() {
    view = { ...controls.read(view.open), q: clean(controls.field.value) }
    choose()
    clearTimeout(timer)
    timer = window.setTimeout(() => history.replaceState(null, '', location.pathname + writeView(view)), PAUSE)
  }

  function act(item: Item) {
    if (item.kind === 'head') {
      if (!folded.turned.delete(item.key)) folded.turned.add(item.key)
    } else {
      view = { ...view, open: view.open === item.entry.id ? null : item.entry.id }
      history.replaceState(null, '', location.pathname + writeView(view))
    }
    lay()
  }

  /** What the search knows of words comes when the first word is asked for. */
  function learn() {
    lexicon ??= fetch(`${base}pagefind/lexicon.json`).then((r) => r.json()).then((loaded: Lexicon) => {
      known = { charset: charset(loaded), lexicon: loaded }
      if (view.q) choose()
    }).catch(() => {})
    return lexicon
  }

  const form = root.querySelector('form')!
  form.addEventListener('submit', (event) => { event.preventDefault(); go(controls.read(view.open)) })
  form.addEventListener('change', (event) => { if (event.target !== controls.field) go(controls.read(view.open)) })
  controls.field.addEventListener('input', (event) => {
    if ((event as InputEvent).isComposing) return
    typed()
  })
  controls.field.addEventListener('compositionend', typed)
  controls.field.addEventListener('focus', () => void learn(), { once: true })
  part('conditions').addEventListener('click', ({ target }) => {
    const button = (target as Element).closest('button')
    if (!button) return
    const { [button.value as Facet]: _, ...chosen } = view.chosen
    const next = button.value === '' ? { ...view, q: '', chosen: {} } : button.value === 'q' ? { ...view, q: '' } : { ...view, chosen }
    controls.show(next)
    if (!next.q) controls.field.value = ''
    controls.field.focus({ preventScroll: true })
    go(next)
  })
  element.tHead!.addEventListener('click', ({ target }) => {
    const column = (target as Element).closest('button')?.value as ColumnId | undefined
    if (column) move({ ...view, sort: { column, down: view.sort.column === column && !view.sort.down } })
  })
  element.tBodies[0]!.addEventListener('click', ({ target }) => {
    const row = (target as Element).closest('[data-stop]')?.closest<HTMLElement>('tr')
    const item = row && table.items[Number(row.dataset['index'])]
    if (item) act(item)
  })
  part('foldall').addEventListener('click', () => {
    Object.assign(folded, { all: table.items.some((i) => i.kind !== 'head'), turned: new Set() })
    if (folded.all) for (const [id] of labels.document) folded.turned.add(`document ${id}`)
    lay()
  })
  part('takes').addEventListener('click', ({ target }) => {
    const format = (target as Element).closest('button')?.value as Format | undefined
    if (format) take(format).catch(() => { part('status').textContent = '没有下载成：可能断网了。' })
  })
  listen(element, table, act, () => controls.field.focus())
  // A preset is a view of this page: it needs no new one.
  root.querySelector('.x-presets')!.addEventListener('click', (event) => {
    const { target, ctrlKey, metaKey, shiftKey } = event as MouseEvent
    const link = (target as Element).closest('a')
    if (!link || ctrlKey || metaKey || shiftKey) return
    event.preventDefault()
    history.pushState(null, '', link.href)
    again()
  })
  addEventListener('popstate', again)
  addEventListener('hashchange', jump)

  function move(next: View) {
    controls.show(next)
    go(next)
  }

  function again() {
    view = fromAddress()
    controls.field.value = view.q
    controls.show(view)
    choose()
  }

  /** The anchors of documents and sections lead to their heads. */
  function jump() {
    const anchor = location.hash.slice(1)
    if (!/^targets-/.test(anchor)) return
    const heading = () => table.items.findIndex((i) => i.kind === 'head' && i.anchor === anchor)
    if (heading() < 0) {
      folded.all = false
      folded.turned.clear()
      if (conditioned() || view.group !== 'section') move({ ...PLAIN, columns: view.columns })
      else lay()
    }
    const at = heading()
    const head = table.items[at]
    if (head?.kind === 'head' && head.folded) act(head)
    void table.reveal(at, 'start')
  }

  function take(format: Format) {
    const all = itemsOf(shown.found, view.group, labels, names, { folded: () => false, open: null })
    const ids = [...new Set(all.flatMap((i) => (i.kind === 'row' ? [i.entry.id] : [])))]
    const asked = conditionsOf(view, names).map((c) => c.words)
    const { column, down } = view.sort
    return download(format, ids, base, edition, [
      ['条件', asked.join('；') || '没有，全部目标'], ['排列', column === 'code' && !down ? '文件里的次序' : `按${columnLabel[column]}，${down ? '降序' : '升序'}`],
      ['分组', groupingLabel[view.group]], ['网址', location.origin + location.pathname + writeView({ ...view, open: null })],
    ])
  }

  if (controls.touched()) go(controls.read(view.open), false)
  else again()
  if (view.open && !location.hash) void table.reveal(table.items.findIndex((i) => i.kind === 'row' && i.entry.id === view.open)).then((row) => row?.scrollIntoView({ block: 'center' }))
  jump()
  // Words are folded when there is time, so that the first one that is typed need not wait.
  const idle = window.requestIdleCallback ?? ((f: () => void) => setTimeout(f, 200))
  let next = 0
  const ready = () => { for (const end = Math.min(next + 200, entries.length); next < end; next++) textOf(entries[next]!); if (next < entries.length) idle(ready) }
  idle(ready)
}
