/** What the chart of topics says in English. */
import { english } from '../../model/english.ts'
import type { Saying } from '../said.ts'
import { type Count, leftOut, sum, topics } from './series.ts'

export const said: Saying = (catalog) => {
  const { columns, rows } = topics(catalog)
  if (rows.length === 0 || columns.length === 0) return null
  const name = (i: number) => english(columns[i]!.document).shortTitle
  const spoken = rows.filter((r) => r.counts.every((c) => sum(c) > 0)).length
  const cell = (c: Count) => (c.reported ? `${sum(c)} (${c.reported} reported)` : `${sum(c)}`)
  return {
    title: columns.length > 1 ? `Of ${rows.length} topics, all ${columns.length} documents speak of ${spoken}` : `${name(0)} speaks of ${rows.length - leftOut(rows, 0).length} of ${rows.length} topics`,
    subtitle: 'How many tasks: frames are promised, jade is reported as done. A task may belong to several topics, so that the rows add up to more than all tasks.',
    alternative: `${columns.map((_, i) => `${name(i)} speaks of ${rows.length - leftOut(rows, i).length} topics${leftOut(rows, i).length ? `, not of ${leftOut(rows, i).map((topic) => english(topic).title).join('; ')}` : ''}`).join('. ')}.`,
    twin: { caption: 'Tasks of each document on each topic', head: ['Topic', ...columns.map((_, i) => name(i))], rows: rows.map((row) => [english(row.topic).title, ...row.counts.map(cell)]) },
    key: [{ role: 'promised', text: 'promised' }, ...(rows.some((r) => r.counts.some((c) => c.reported)) ? [{ role: 'reported' as const, text: 'reported as done' }] : [])],
    notes: ['How many tasks there are depends on how finely a text is written; it does not say how much is done.'],
    labels: [[/^没有$/, 'none']],
  }
}
