/** The form of the page of the search: what it asks for, and how it shows what an address asks for. */
import { FACETS, type Facet } from '../../search/record.ts'
import type { State } from './state.ts'

/** Reads and fills the field, the facets and the order. */
export function searchForm(form: HTMLFormElement) {
  const input = form.querySelector('input')!
  const selects = [...form.querySelectorAll('select')]
  const select = (name: string) => selects.find((s) => s.name === name)
  const selected = (name: string) => select(name)?.value ?? ''
  return {
    input,
    facets: selects.filter((s) => s.name !== 'sort'),
    /** Whether a facet has a value. */
    known: (facet: Facet, value: string) => [...(select(facet)?.options ?? [])].some((o) => o.value === value),
    read: (page = 1): State => ({ query: input.value, chosen: Object.fromEntries(FACETS.flatMap((f) => (selected(f) ? [[f, selected(f)]] : []))), sort: selected('sort'), page }),
    show({ query, chosen, sort }: State) {
      input.value = query
      for (const select of selects) select.value = select.name === 'sort' ? sort : chosen[select.name as Facet] ?? ''
    },
  }
}
