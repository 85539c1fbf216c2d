/** Finds below the box while one types: a combobox with a list that arrow keys walk and Esc closes. */
import { finding } from '../../i18n/finding.ts'
import { clean } from '../../search/clean.ts'
import { find } from '../../search/find.ts'
import { fill, make } from '../dom.ts'
import { addressOf, line, titled } from './item.ts'
import { open } from './pagefind.ts'

const SHOWN = 6
const PAUSE = 120
const english = document.documentElement.lang === 'en'
const t = finding[english ? 'en' : 'zh-CN']

/** Gives the box its list; called once. */
export function suggest(box: HTMLElement, input: HTMLInputElement) {
  const base = box.dataset['base']!
  const list = make('div', { id: 'sb-list', role: 'listbox', 'aria-label': t.suggestions, class: 's-list' })
  const told = make('p', { role: 'status', class: 'vh' })
  let timer = 0
  let turn = 0
  let active = -1
  box.append(list, told)
  for (const [name, value] of Object.entries({ role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': 'sb-list' })) input.setAttribute(name, value)
  close()

  input.addEventListener('input', () => { clearTimeout(timer); timer = window.setTimeout(run, PAUSE) })
  input.addEventListener('focus', run)
  input.addEventListener('keydown', walk)
  box.addEventListener('focusout', (event) => { if (!box.contains(event.relatedTarget as Node | null)) close() })
  // Pressing an option must not take the focus from the field, or the list would be gone before the click.
  list.addEventListener('pointerdown', (event) => event.preventDefault())
  list.addEventListener('click', (event) => { const at = options().indexOf((event.target as Element).closest('[role=option]') as HTMLElement); if (at >= 0) go(at) })
  // The field is in use: what the search needs comes while one types.
  void open(`${base}pagefind/`).catch(() => {})
  run()

  async function run() {
    const mine = ++turn
    const typed = clean(input.value)
    if (!typed) return close()
    try {
      const knowledge = await open(`${base}pagefind/`)
      const found = await find(typed, knowledge)
      const records = await Promise.all(found.finds.slice(0, SHOWN).map(({ id }) => knowledge.index.load(id)))
      if (mine !== turn || document.activeElement !== input) return
      active = -1
      fill(list, records.map((record, i) => make('div', { role: 'option', id: `sb-${i}`, 'data-to': base + addressOf(record, english), 'aria-selected': 'false' },
        make('b', {}, ...titled(record, found, english, 40)), make('span', { class: 's-line' }, ...line(record, english)))))
      show(records.length > 0)
      told.textContent = records.length ? t.offered(found.finds.length) : t.none
    } catch {
      // The form still leads to the page of the search, which says what is wrong.
      close()
    }
  }

  function walk(event: KeyboardEvent) {
    if (event.isComposing) return
    const { length } = options()
    const opened = input.getAttribute('aria-expanded') === 'true'
    if (event.key === 'Escape' && opened) close()
    else if (event.key === 'Escape') { input.blur(); return }
    else if (event.key === 'ArrowDown' && opened) select(active + 1 >= length ? -1 : active + 1)
    else if (event.key === 'ArrowUp' && opened) select(active < 0 ? length - 1 : active - 1)
    else if (event.key === 'Enter' && opened && active >= 0) go(active)
    else return
    event.preventDefault()
  }

  function options() { return [...list.querySelectorAll<HTMLElement>('[role=option]')] }
  function go(at: number) { location.href = options()[at]!.dataset['to']! }
  function select(at: number) {
    active = at
    options().forEach((option, i) => option.setAttribute('aria-selected', String(i === at)))
    if (at < 0) input.removeAttribute('aria-activedescendant')
    else input.setAttribute('aria-activedescendant', `sb-${at}`)
    options()[at]?.scrollIntoView({ block: 'nearest' })
  }
  function show(opened: boolean) {
    list.hidden = !opened
    input.setAttribute('aria-expanded', String(opened))
    if (!opened) input.removeAttribute('aria-activedescendant')
  }
  function close() { turn++; show(false); told.textContent = '' }
}
