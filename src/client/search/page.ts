/** The page of the search: its address holds query, facets, order and length, its list is made anew from the address. */
import { finding } from '../../i18n/finding.ts'
import { FACETS } from '../../search/record.ts'
import { answering } from './answer.ts'
import { searchForm } from './form.ts'
import { open } from './pagefind.ts'
import { readState, type State, writeState } from './state.ts'
import { walk } from './walk.ts'

const PAUSE = 250

const root = document.querySelector<HTMLElement>('.s-page')
if (root) begin(root)

function begin(root: HTMLElement) {
  const element = root.querySelector('form')!
  const part = (name: string) => root.querySelector<HTMLElement>(`[data-part=${name}]`)!
  const fold = part('facets') as HTMLDetailsElement
  const form = searchForm(element)
  const answer = answering(root, part, form.facets, () => fold.open, finding[document.documentElement.lang === 'en' ? 'en' : 'zh-CN'])
  let timer = 0

  const go = (state: State, push: boolean) => { history[push ? 'pushState' : 'replaceState'](null, '', location.pathname + writeState(state)); void answer.run(state) }
  const fromAddress = () => {
    const state = readState(location.search, form.known)
    form.show(state)
    // Open where there is room for it, or where it is in use.
    fold.open = matchMedia('(min-width:48em)').matches || state.sort !== '' || FACETS.some((f) => state.chosen[f])
    void answer.run(state)
  }

  element.addEventListener('submit', (event) => { event.preventDefault(); clearTimeout(timer); go(form.read(), true) })
  element.addEventListener('change', (event) => { if (event.target instanceof HTMLSelectElement) go(form.read(), true) })
  form.input.addEventListener('input', (event) => { if ((event as InputEvent).isComposing) return; clearTimeout(timer); timer = window.setTimeout(() => go(form.read(), false), PAUSE) })
  form.input.addEventListener('focus', () => void open(`${root.dataset['base']}pagefind/`).catch(() => {}), { once: true })
  part('more').addEventListener('click', () => go(form.read(readState(location.search, form.known).page + 1), false))
  root.addEventListener('keydown', (event) => walk(event, root, form.input))
  // Counting is work: while the facets are folded nobody sees it.
  fold.addEventListener('toggle', () => { if (fold.open) answer.count() })
  addEventListener('popstate', fromAddress)
  fromAddress()
}
