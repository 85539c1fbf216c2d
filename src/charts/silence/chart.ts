/** The silence report: one square a target of a plan, by section, filled by what the later report says of it. */
import type { Catalog } from '../../model/catalog.ts'
import type { Chart } from '../scene.ts'
import { narrow, wide } from './place.ts'
import { seriesOf } from './series.ts'
import { alternativeOf, dataOf, notesOf, subtitleOf, titleOf, twinOf } from './words.ts'

export function chart(catalog: Catalog): Chart | null {
  const series = seriesOf(catalog)
  if (!series) return null
  const { plan, report } = series.report
  return {
    id: 'silence', title: titleOf(series), subtitle: subtitleOf(series), alternative: alternativeOf(series),
    wide: wide(series), narrow: narrow(series), data: dataOf(series), filters: ['section', 'topic', 'answer'], twin: twinOf(series),
    sources: [plan, report].map((d) => ({ label: d.data.shortTitle, address: d.address })), notes: notesOf(series),
  }
}
