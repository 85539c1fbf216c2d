/** The page of the search: its address holds query, facets, order and length, its list is made anew from the address. */
import { finding } from '../../i18n/finding.ts'
import { clean } from '../../search/clean.ts'
import { find, type Find, type Found } from '../../search/find.ts'
import { FACETS, type Facet } from '../../search/record.ts'
import { fill, make } from '../dom.ts'
import { item } from './item.ts'
import { open, type SiteIndex } from './pagefind.ts'
import { readState, type State, writeState } from './state.ts'

const PAGE = 20
const PAUSE = 250
const t = finding[document.documentElement.lang === 'en' ? 'en' : 'zh-CN']

const root = document.querySelector<HTMLElement>('.s-page')
if (root) begin(root)

function begin(root: HTMLElement) {
  const form = root.querySelector('form')!
  const input = form.querySelector('input')!
  const selects = [...form.querySelectorAll('select')]
  const part = (name: string) => root.querySelector<HTMLElement>(`[data-part=${name}]`)!
  const base = root.dataset['base']!
  const facets = part('facets') as HTMLDetailsElement
  const title = document.title
  let turn = 0
  let timer = 0
  let count = () => {}

  const known = (facet: Facet, value: string) => [...(selects.find((s) => s.name === facet)?.options ?? [])].some((o) => o.value === value)
  const selected = (name: string) => selects.find((s) => s.name === name)?.value ?? ''
  const asked = (page = 1): State => ({ query: input.value, chosen: Object.fromEntries(FACETS.flatMap((f) => (selected(f) ? [[f, selected(f)]] : []))), sort: selected('sort'), page })
  const go = (state: State, push: boolean) => { history[push ? 'pushState' : 'replaceState'](null, '', location.pathname + writeState(state)); void run(state) }
  const fromAddress = () => {
    const state = readState(location.search, known)
    input.value = state.query
    for (const select of selects) select.value = select.name === 'sort' ? state.sort : state.chosen[select.name as Facet] ?? ''
    // Open where there is room for it, or where it is in use.
    facets.open = matchMedia('(min-width:48em)').matches || state.sort !== '' || FACETS.some((f) => state.chosen[f])
    void run(state)
  }

  form.addEventListener('submit', (event) => { event.preventDefault(); clearTimeout(timer); go(asked(), true) })
  form.addEventListener('change', (event) => { if (event.target instanceof HTMLSelectElement) go(asked(), true) })
  input.addEventListener('input', (event) => { if ((event as InputEvent).isComposing) return; clearTimeout(timer); timer = window.setTimeout(() => go(asked(), false), PAUSE) })
  input.addEventListener('focus', () => void open(`${base}pagefind/`).catch(() => {}), { once: true })
  part('more').addEventListener('click', () => go(asked(readState(location.search, known).page + 1), false))
  root.addEventListener('keydown', walk)
  // Counting is work: while the facets are folded nobody sees it.
  facets.addEventListener('toggle', () => { if (facets.open) count() })
  addEventListener('popstate', fromAddress)
  fromAddress()

  async function run(state: State) {
    const mine = ++turn
    const query = clean(state.query)
    const filtered = FACETS.some((f) => state.chosen[f])
    document.title = query ? `${t.titled(query)} · ${title.split(' · ').pop()}` : title
    show({ index: !query, facets: !!query, results: !!query })
    if (!query) { busy(false); return tell('') }
    busy(true)
    tell(t.seeking)
    try {
      const knowledge = await open(`${base}pagefind/`)
      const found = await find(query, knowledge)
      const finds = await arrange(knowledge.index, found.finds, state)
      const shown = Math.min(finds.length, Math.min(state.page, Math.ceil(finds.length / PAGE)) * PAGE)
      const records = await Promise.all(finds.slice(0, shown).map(async (f) => ({ ...f, record: await knowledge.index.load(f.id) })))
      if (mine !== turn) return
      const before = part('exact').children.length + part('near').children.length
      const lists = [false, true].map((near) => records.filter((r) => r.near === near).map(({ record }) => item(record, found, base, t)))
      fill(part('exact'), lists[0]!)
      fill(part('near'), lists[1]!)
      part('near-head').hidden = lists[1]!.length === 0
      part('more').hidden = shown >= finds.length
      explain(found)
      show({ index: finds.length === 0 && !filtered, facets: true, results: true })
      tell(summary(finds, filtered))
      if (state.page > 1 && document.activeElement === part('more') && before > 0) root.querySelectorAll<HTMLElement>('.s-out li a')[before]?.focus()
      busy(false)
      count = () => { count = () => {}; void countFacets(knowledge.index, found.finds, state, () => mine === turn).catch(() => {}) }
      if (facets.open) count()
    } catch {
      if (mine !== turn) return
      show({ index: true, facets: false, results: false })
      busy(false)
      tell(t.failed)
    }
  }

  /** Says what was searched for instead, and where else to look when there is nothing. */
  function explain({ instead, names, finds }: Found) {
    const [before, between, after] = t.instead
    fill(part('instead'), instead.map(([typed, sought]) => make('span', {}, before!, typed, between!, make('span', { lang: 'zh-CN' }, sought.map((word) => `“${word}”`).join('')), after!)))
    fill(part('names'), names.map(({ word, address }) => make('li', {}, make('a', { href: base + address.slice(1), lang: 'zh-CN' }, word))))
    part('nearest').hidden = finds.length > 0 || names.length === 0
  }

  function summary(finds: readonly Find[], filtered: boolean): string {
    const near = finds.filter((f) => f.near).length
    if (!finds.length) return filtered ? t.noneLeft : t.nothing
    return near === finds.length ? t.allNear(near) : t.found(finds.length - near, near)
  }

  function show(parts: { index: boolean; facets: boolean; results: boolean }) {
    for (const [name, shown] of Object.entries(parts)) part(name).hidden = !shown
  }
  function busy(now: boolean) { part('results').setAttribute('aria-busy', String(now)) }
  function tell(words: string) { part('status').textContent = words }

  /** How many finds each choice of a facet would leave, the other facets as they are. */
  async function countFacets(index: SiteIndex, finds: readonly Find[], state: State, still: () => boolean) {
    for (const select of selects.filter((s) => s.name !== 'sort')) {
      // Between two facets the page may answer those who type.
      await new Promise((next) => { setTimeout(next) })
      const others = await narrowed(index, finds, { ...state.chosen, [select.name]: undefined })
      for (const option of [...select.options].slice(1)) {
        const hits = await index.chosen(select.name as Facet, option.value)
        if (!still()) return
        const count = others.filter((f) => hits.has(f.id)).length
        option.textContent = t.counted(option.dataset['label']!, count)
        option.disabled = count === 0 && !option.selected
      }
    }
  }

  /** Up and down between the field and the finds, Esc back into the field. */
  function walk(event: KeyboardEvent) {
    const { target, key } = event
    if (event.isComposing || target instanceof HTMLSelectElement) return
    const stops = [input, ...root.querySelectorAll<HTMLElement>('.s-out li a')]
    const now = stops.indexOf(target as HTMLElement)
    const to = key === 'ArrowDown' ? now + 1 : key === 'ArrowUp' ? now - 1 : key === 'Escape' && now > 0 ? 0 : -1
    if (now < 0 || to < 0 || to >= stops.length) return
    event.preventDefault()
    stops[to]!.focus()
  }
}

/** The finds that every chosen facet leaves, in the order that was asked for; what comes near stays behind. */
async function arrange(index: SiteIndex, finds: readonly Find[], { chosen, sort }: State): Promise<Find[]> {
  const left = await narrowed(index, finds, chosen)
  if (!sort) return left
  const places = new Map((await index.ordered(sort)).map((id, i) => [id, i]))
  return [...left].sort((a, b) => Number(a.near) - Number(b.near) || places.get(a.id)! - places.get(b.id)!)
}

async function narrowed(index: SiteIndex, finds: readonly Find[], chosen: State['chosen']): Promise<Find[]> {
  const sets = await Promise.all(FACETS.flatMap((facet) => (chosen[facet] ? [index.chosen(facet, chosen[facet])] : [])))
  return finds.filter(({ id }) => sets.every((hits) => hits.has(id)))
}
