/** How one goal moved through successive documents, beside the level above and what was published. */
import type { Catalog } from '../../model/catalog.ts'
import { yearRange } from '../../model/years.ts'
import type { Chart } from '../scene.ts'
import { sourcesOf } from '../sources.ts'
import { narrow } from './narrow.ts'
import { seriesOf, type Series } from './series.ts'
import { wide } from './wide.ts'
import { alternativeOf, dataOf, publishedWords, titleOf, twinOf } from './words.ts'

export function chart(catalog: Catalog): Chart | null {
  const series = seriesOf(catalog)
  if (!series) return null
  const { asOf } = catalog.edition
  return {
    id: 'county-goal', title: titleOf(series), alternative: alternativeOf(series),
    subtitle: `${series.lineage.data.title}。一个框是全部，灰色是说要做到的份额，灰色上沿没有画线的，是“左右”；虚框是“力争”；斜线是只说几个：总数没有印，占多少没法算。`,
    wide: wide(series, yearRange(catalog), asOf), narrow: narrow(series, asOf),
    data: dataOf(series), twin: twinOf(series, `${series.lineage.data.title}，各份文件怎么说`),
    sources: sourcesOf([...series.rows.flatMap((r) => r.steps.map((s) => s.target.task)), ...series.published.map((p) => p.result.task)]),
    notes: notesOf(series),
  }
}

/** What a reader must not overlook: sentences of the records themselves. */
const notesOf = ({ lineage, published }: Series): string[] => [
  ...lineage.changes.filter((c) => c.data.kind === 'conflict').map((c) => c.data.note),
  ...lineage.changes.filter((c) => c.data.kind === 'unit').map((c) => c.data.note),
  ...published.filter((p) => !p.result.data.asOf && p.date).map((p) => `公布的${publishedWords(p)}：原文没有印时间，画在写这句话的${p.date}。`),
  ...published.filter((p) => p.match.data.verdict === 'refused').map((p) => p.match.data.reason),
]
