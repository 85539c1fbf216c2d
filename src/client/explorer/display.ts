/** What the explorer shows of a view: the entries that it chooses, laid out in groups, and what is said of them. */
import type { Names } from '../../explorer/columns.ts'
import type { Entry, Explored } from '../../explorer/entry.ts'
import { extentOf, isConditioned } from '../../explorer/folds.ts'
import { itemsOf } from '../../explorer/group.ts'
import { meanings } from '../../explorer/meanings.ts'
import { sorter } from '../../explorer/order.ts'
import { select } from '../../explorer/select.ts'
import { PLAIN, type View } from '../../explorer/state.ts'
import { fill, make } from '../dom.ts'
import { formControls } from './controls.ts'
import { highlighter } from './highlight.ts'
import { tableRows } from './rows.ts'
import { longTable } from './table.ts'
import { advice, isCut, summary, tellHeads } from './telling.ts'
import { vocabulary } from './vocabulary.ts'

/** The parts of the explorer that its acts need. */
export type Display = ReturnType<typeof display>

/** Puts the explorer in the place of the printed rows; `learnt` is called when words can be understood that could not before. */
export function display(root: HTMLElement, { labels, entries }: Explored, names: Names, learnt: () => void) {
  const base = root.dataset['base']!
  const titles = new Map(entries.map(({ id, label }) => [id, label]))
  const sorted = sorter(entries, labels, names)
  const part = (name: string) => root.querySelector<HTMLElement>(`[data-part=${name}]`)!

  const printed = new Map([...part('printed').querySelectorAll<HTMLTableRowElement>('tr[data-id]')].map((row) => [row.dataset['id']!, row]))
  part('printed').replaceWith(root.querySelector('template')!.content.cloneNode(true))
  root.classList.add('x-ready')
  const form = root.querySelector('form')!
  const element = root.querySelector<HTMLTableElement>('.x-table')!

  const narrow = matchMedia('(max-width:47.99em)').matches
  const controls = formControls(form, names)
  const words = vocabulary(entries, names, base, learnt)
  const rows = tableRows(printed, names, base, (id) => titles.get(id) ?? id)
  const table = longTable(element, (item) => rows.of(item, view.open), ({ kind }) => ({ head: 64, more: 48, detail: 360, row: narrow ? 240 : 76 })[kind], () => mark(words.asked(view.q)))
  const mark = highlighter(element.tBodies[0]!)
  let view = PLAIN
  let found: readonly Entry[] = []

  /** Chooses the entries of a view and shows what is left to choose. */
  function choose(next: View) {
    view = next
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
    lay(view)
  }

  /** Lays out what was chosen: heads, rows, details. Paper shows groups whole, and has no window. */
  function lay(next: View, paper = false) {
    view = next
    const items = itemsOf(found, view.group, labels, names, { extent: (id, level) => { const now = extentOf(paper ? { ...view, first: 'few' } : view, id, level); return paper && now === 'few' ? 'all' : now }, open: view.open })
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

  /** The ids of all that was chosen in the order in which it stands, each once, folded or not. */
  function ids(): string[] {
    const all = itemsOf(found, view.group, labels, names, { extent: () => 'all', open: null })
    return [...new Set(all.flatMap((i) => (i.kind === 'row' ? [i.entry.id] : [])))]
  }

  return { part, form, element, controls, words, table, choose, lay, ids }
}
