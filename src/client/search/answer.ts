/** The answer to one question after another on the page of the search; an answer that comes too late is set aside. */
import type { Finding } from '../../i18n/finding.ts'
import { clean } from '../../search/clean.ts'
import { find } from '../../search/find.ts'
import { arranged, narrowed } from '../../search/narrow.ts'
import { FACETS } from '../../search/record.ts'
import { fill } from '../dom.ts'
import { countFacets } from './counting.ts'
import { item } from './item.ts'
import { open } from './pagefind.ts'
import type { State } from './state.ts'
import { explain, summary } from './telling.ts'

const PAGE = 20

/** Gives what runs a question; `selects` are the facets that get their counts, as long as they are `unfolded`. */
export function answering(root: HTMLElement, part: (name: string) => HTMLElement, selects: readonly HTMLSelectElement[], unfolded: () => boolean, t: Finding) {
  const base = root.dataset['base']!
  const title = document.title
  let turn = 0
  let uncounted = () => {}

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
      const left = await narrowed(knowledge.index, found.finds, state.chosen)
      const finds = state.sort ? arranged(left, await knowledge.index.ordered(state.sort)) : left
      const shown = Math.min(finds.length, Math.min(state.page, Math.ceil(finds.length / PAGE)) * PAGE)
      const records = await Promise.all(finds.slice(0, shown).map(async (f) => ({ ...f, record: await knowledge.index.load(f.id) })))
      if (mine !== turn) return
      const before = part('exact').children.length + part('near').children.length
      const lists = [false, true].map((near) => records.filter((r) => r.near === near).map(({ record }) => item(record, found, base, t)))
      fill(part('exact'), lists[0]!)
      fill(part('near'), lists[1]!)
      part('near-head').hidden = lists[1]!.length === 0
      part('more').hidden = shown >= finds.length
      part('more').textContent = t.more(Math.min(PAGE, finds.length - shown))
      explain(found, part, base, t)
      show({ index: finds.length === 0 && !filtered, facets: true, results: true })
      tell(summary(finds, filtered, t))
      if (state.page > 1 && document.activeElement === part('more') && before > 0) root.querySelectorAll<HTMLElement>('.s-out li a')[before]?.focus()
      busy(false)
      uncounted = () => { uncounted = () => {}; void countFacets(selects, knowledge.index, found.finds, state.chosen, t, () => mine === turn).catch(() => {}) }
      if (unfolded()) uncounted()
    } catch {
      if (mine !== turn) return
      show({ index: true, facets: false, results: false })
      busy(false)
      tell(t.failed)
    }
  }

  function show(parts: { index: boolean; facets: boolean; results: boolean }) {
    for (const [name, shown] of Object.entries(parts)) part(name).hidden = !shown
  }
  function busy(now: boolean) { part('results').setAttribute('aria-busy', String(now)) }
  function tell(words: string) { part('status').textContent = words }

  return {
    run,
    /** Counts for the facets of the last answer what was not counted while nobody saw it. */
    count: () => uncounted(),
  }
}
