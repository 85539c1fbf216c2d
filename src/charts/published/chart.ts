/** Promise against publication: intervals where anything counts, the rest in one mark. */
import type { Catalog } from '../../model/catalog.ts'
import type { Chart } from '../scene.ts'
import { sourcesOf } from '../sources.ts'
import { narrow, wide } from './place.ts'
import { type Series, seriesOf } from './series.ts'
import { alternativeOf, dataOf, restCount, subtitleOf, titleOf, twinOf } from './words.ts'

export function chart(catalog: Catalog): Chart | null {
  const series = seriesOf(catalog)
  if (!series) return null
  const bars = series.groups.flatMap((g) => g.bars)
  const evidence = bars.flatMap((b) => b.targets).flatMap((t) => [t.task, ...t.matches.filter((m) => m.data.verdict !== 'refused').map((m) => m.result.task)])
  return {
    id: 'published', title: titleOf(series), subtitle: subtitleOf(series), alternative: alternativeOf(series),
    wide: wide(series), narrow: narrow(series), data: dataOf(series), twin: twinOf(series),
    sources: sourcesOf(evidence.length ? evidence : catalog.targets.map((t) => t.task)), notes: notesOf(series),
  }
}

/** What a reader must not overlook: why a bar is a range, and what the rest does not say. */
const notesOf = (series: Series): string[] => [
  ...new Set(series.groups.flatMap((g) => g.bars.flatMap((b) => (b.most > b.least ? b.reasons : [])))),
  ...(restCount(series) ? ['没有算得上的公布，不等于没有做到。'] : []),
]
