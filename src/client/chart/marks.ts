/** The marks of a printed chart: which rows of data they stand for, which can be reached, and which is meant. */

/** What the page says of one row of data, and by what it is filtered. */
export type Entry = { box: Element; facets: Record<string, string> }

/** The rows of data that a template holds, by id. */
export const entriesIn = (template: HTMLTemplateElement): Map<string, Entry> =>
  new Map([...template.content.querySelectorAll<HTMLElement>('[data-id]')].map((box) => [box.dataset['id']!, { box, facets: JSON.parse(box.dataset['facets'] ?? '{}') }]))

/** The row of data that a mark stands for. */
export const idOf = (mark: Element) => mark.getAttribute('data-datum') ?? ''

/** The first mark of every row of data; of the drawing that is shown, or of both. */
export function marksOf(chart: Element, entries: ReadonlyMap<string, Entry>, both = false): Element[] {
  const seen = new Set<string>()
  return [...chart.querySelectorAll('.stage [data-datum]')].filter((mark) => {
    if (!both && (mark.getClientRects().length === 0 || mark.classList.contains('off'))) return false
    const key = both ? `${mark.closest('svg')?.getAttribute('class')} ${idOf(mark)}` : idOf(mark)
    return entries.has(idOf(mark)) && !seen.has(key) && seen.add(key)
  })
}

/** Makes a mark something that can be pressed, and names it. */
export function prepare(mark: Element, { box }: Entry) {
  mark.setAttribute('role', 'button')
  mark.setAttribute('tabindex', '-1')
  // The name begins with what is seen, so that it can be called by it.
  mark.setAttribute('aria-label', [mark.textContent?.trim(), ...[...box.children].filter((e) => e.tagName !== 'A').map((e) => e.textContent)].filter(Boolean).join('：'))
}

/** One mark at a time can be reached with Tab; arrows go on from there. */
export function stopAt(chart: Element, mark: Element | undefined) {
  for (const other of chart.querySelectorAll('[data-datum][tabindex="0"]')) other.setAttribute('tabindex', '-1')
  mark?.setAttribute('tabindex', '0')
}

/** The mark under the pointer, or the nearest within a reach in px. */
export function meant(chart: Element, { clientX: x, clientY: y, target }: MouseEvent, reach: number): Element | undefined {
  const under = (target as Element).closest('[data-datum]')
  if (under) return under
  let best: Element | undefined
  for (const mark of chart.querySelectorAll('.stage [data-datum]:not(.off)')) {
    const { left, right, top, bottom } = mark.getBoundingClientRect()
    const far = Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom))
    if (far < reach) [best, reach] = [mark, far]
  }
  return best
}
