/** The filters of a chart. */
import { type Entry, idOf } from './marks.ts'

/** Shows the filters with what an address asks for; `chosen` is told of every choice. */
export function startFilters(form: HTMLElement, asked: URLSearchParams | null, chosen: (name: string, value: string) => void) {
  form.hidden = false
  for (const select of form.querySelectorAll('select')) {
    const wanted = asked?.get(select.name)
    if ([...select.options].some((o) => o.value === wanted)) select.value = wanted!
    select.addEventListener('change', () => chosen(select.name, select.value))
  }
}

/** Fades the marks and hides the rows of the table that a filter leaves out; gives the ids that all of them keep. */
export function applyFilters(chart: Element, form: HTMLElement, entries: ReadonlyMap<string, Entry>): Set<string> {
  const wanted = [...form.querySelectorAll('select')].filter((s) => s.value)
  const kept = new Set([...entries].filter(([, { facets }]) => wanted.every((s) => (facets[s.name] ?? '').split('、').includes(s.value))).map(([id]) => id))
  for (const mark of chart.querySelectorAll('.stage [data-datum]')) mark.classList.toggle('off', !kept.has(idOf(mark)))
  for (const row of chart.querySelectorAll<HTMLElement>('[data-row]')) row.hidden = !kept.has(row.dataset['row']!)
  form.querySelector('output')!.textContent = `${kept.size}项`
  return kept
}
