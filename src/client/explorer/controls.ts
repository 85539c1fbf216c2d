/** The form of the explorer: what it asks for, and how it shows a view, its counts and its conditions. */
import type { Names } from '../../explorer/columns.ts'
import { ALWAYS, type ColumnId, COLUMNS } from '../../explorer/columns.ts'
import { type Facet, FACETS } from '../../explorer/entry.ts'
import type { Grouping } from '../../explorer/group.ts'
import type { Selection } from '../../explorer/select.ts'
import { sortName, type View } from '../../explorer/state.ts'
import { facetLabel } from '../../explorer/words.ts'
import { clean } from '../../search/clean.ts'
import { make } from '../dom.ts'

/** Reads and fills the form of the explorer. */
export function formControls(form: HTMLFormElement, names: Names) {
  const field = form.querySelector<HTMLInputElement>('[name=q]')!
  const select = (name: string) => form.querySelector<HTMLSelectElement>(`[name=${name}]`)!
  const facets = FACETS.map((facet) => ({ facet, boxes: boxesOf(`[data-facet=${facet}]`), fold: form.querySelector<HTMLDetailsElement>(`[data-facet=${facet}] details`) }))
  const columns = boxesOf('[data-columns]')
  let last: Selection | null = null
  for (const { facet, boxes, fold } of facets) fold?.addEventListener('toggle', () => last && tell(facet, boxes, last))

  function boxesOf(group: string) {
    return [...form.querySelectorAll<HTMLLabelElement>(`${group} label`)].map((label) => ({ label, input: label.querySelector('input')!, count: label.querySelector('b') }))
  }

  /** Writes the counts of one facet; a choice that would leave nothing cannot be made. */
  function tell(facet: Facet, boxes: ReturnType<typeof boxesOf>, { counts }: Selection) {
    for (const { input, count } of boxes) {
      const now = counts[facet].get(input.value) ?? 0
      count!.textContent = String(now)
      input.disabled = now === 0 && !input.checked
    }
  }

  return {
    field,
    /** What the form asks for; the rest of the view is not its business. */
    read: (view: View): View => ({
      ...view, q: field.value, sort: { column: select('sort').value.replace(/^-/, '') as ColumnId, down: select('sort').value.startsWith('-') }, group: select('group').value as Grouping,
      chosen: Object.fromEntries(facets.flatMap(({ facet, boxes }) => { const values = boxes.filter((b) => b.input.checked).map((b) => b.input.value); return values.length ? [[facet, values]] : [] })),
      columns: COLUMNS.filter((c) => ALWAYS.includes(c) || columns.some((b) => b.input.checked && b.input.value === c)),
    }),
    /** Choices made before the script was there. */
    touched: () => facets.some(({ boxes }) => boxes.some((b) => b.input.checked)) || field.value !== '',
    show(view: View) {
      // Spaces that are being typed stay.
      if (clean(field.value) !== view.q) field.value = view.q
      select('sort').value = sortName(view.sort)
      select('group').value = view.group
      for (const { facet, boxes } of facets) for (const { input } of boxes) input.checked = view.chosen[facet]?.includes(input.value) ?? false
      for (const { input } of columns) input.checked = view.columns.includes(input.value as ColumnId)
    },
    count(selection: Selection) {
      last = selection
      for (const { facet, boxes, fold } of facets) if (!fold || fold.open) tell(facet, boxes, selection)
    },
    /** The conditions of a view, each as a button that drops it; where nothing is left, with what its loss would give. */
    conditions: (view: View, { found, without }: Selection): HTMLElement[] => conditionsOf(view, names).map(({ of, words }) =>
      make('li', {}, make('button', { type: 'button', value: of }, make('span', { class: 'vh' }, '去掉'), words, make('span', { 'aria-hidden': 'true' }, ' ×'), ...(found.length ? [] : [make('small', {}, `会有${without.get(of) ?? 0}项`)])))),
  }
}

/** The conditions of a view in words. */
export function conditionsOf({ q, chosen }: View, names: Names): { of: Facet | 'q'; words: string }[] {
  const facets = FACETS.flatMap((facet) => (chosen[facet] ? [{ of: facet, words: `${facet === 'status' ? '' : `${facetLabel[facet]}：`}${chosen[facet].map((value) => names(facet, value)).join('、')}` }] : []))
  return [...(q.trim() ? [{ of: 'q' as const, words: `含有：${q.trim()}` }] : []), ...facets]
}
