/** Every deadline over the years of the ledger: one frame a target, by document. */
import type { Catalog } from '../../model/catalog.ts'
import { yearRange } from '../../model/years.ts'
import type { Chart } from '../scene.ts'
import { sourcesOf } from '../sources.ts'
import { narrow, wide } from './place.ts'
import { seriesOf } from './series.ts'
import { alternativeOf, dataOf, subtitleOf, titleOf, twinOf } from './words.ts'

export function chart(catalog: Catalog): Chart | null {
  const series = seriesOf(catalog)
  if (!series) return null
  return {
    id: 'deadlines', title: titleOf(series), subtitle: subtitleOf(series), alternative: alternativeOf(series),
    wide: wide(series, yearRange(catalog)), narrow: narrow(series), data: dataOf(series), filters: ['place', 'topic', 'status'], twin: twinOf(series),
    sources: sourcesOf(series.entries.map((e) => e.target.task)), notes: ['空框是本站所收文件中未见能对上的公布数，不等于没有做到。'],
  }
}
