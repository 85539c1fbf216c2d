/** A plan by year with its running totals, and a later figure of another scope set apart. */
import type { Catalog } from '../../model/catalog.ts'
import { yearRange } from '../../model/years.ts'
import type { Chart } from '../scene.ts'
import { sourcesOf } from '../sources.ts'
import { narrow } from './narrow.ts'
import { seriesOf, type Series } from './series.ts'
import { wide } from './wide.ts'
import { alternativeOf, dataOf, subtitleOf, titleOf, twinOf } from './words.ts'

export function chart(catalog: Catalog): Chart | null {
  const series = seriesOf(catalog)
  if (!series) return null
  const { plans, task } = series
  return {
    id: 'school-places', title: titleOf(series), subtitle: subtitleOf(series), alternative: alternativeOf(series),
    wide: wide(series, yearRange(catalog), catalog.edition.asOf), narrow: narrow(series),
    data: dataOf(series), twin: twinOf(series), sources: sourcesOf([task, ...plans.flatMap((p) => p.later.map((l) => l.target.task))]), notes: notesOf(series),
  }
}

/** What a reader must not overlook: sentences of the records themselves, each once. */
const notesOf = ({ plans }: Series): string[] => [...new Set([
  ...plans.flatMap((p) => p.later.flatMap((l) => l.changes.map((c) => c.data.note))),
  ...plans.flatMap((p) => p.years.flatMap((y) => y.parts.flatMap(({ target }) => (target.data.note ? `${target.data.note.startsWith(`${y.year}`) ? '' : `${y.year}年：`}${target.data.note}` : [])))),
  ...plans.flatMap((p) => p.total.matches.filter((m) => m.data.verdict === 'refused' && m.data.dimensions.indicator === 'yes').map((m) => m.data.reason)),
])]
