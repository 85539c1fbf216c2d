/** The counts beside the choices of the facets: how many finds each would leave. */
import type { Finding } from '../../i18n/finding.ts'
import type { Find } from '../../search/find.ts'
import { type Choice, narrowed } from '../../search/narrow.ts'
import type { Facet } from '../../search/record.ts'
import type { SiteIndex } from './pagefind.ts'

/** Writes the counts of each facet, the others as they are chosen; stops as soon as `still` says that nobody waits for them. */
export async function countFacets(selects: readonly HTMLSelectElement[], index: SiteIndex, finds: readonly Find[], choice: Choice, t: Finding, still: () => boolean) {
  for (const select of selects) {
    // Between two facets the page may answer those who type.
    await new Promise((next) => { setTimeout(next) })
    const others = await narrowed(index, finds, { ...choice, [select.name]: undefined })
    for (const option of [...select.options].slice(1)) {
      const hits = await index.chosen(select.name as Facet, option.value)
      if (!still()) return
      const count = others.filter((f) => hits.has(f.id)).length
      option.textContent = t.counted(option.dataset['label']!, count)
      option.disabled = count === 0 && !option.selected
    }
  }
}
