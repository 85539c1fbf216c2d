/** What the chart of deadlines says in English. */
import { english } from '../../model/english.ts'
import { originOf } from '../../model/origin.ts'
import { count, type Saying, valued } from '../said.ts'
import { seriesOf } from './series.ts'

export const said: Saying = (catalog, t) => {
  const series = seriesOf(catalog)
  if (!series) return null
  const { entries, rows, undated, asOf } = series
  const due = entries.filter((e) => e.due)
  const known = due.filter((e) => e.fill === 'solid' || e.fill === 'half').length
  return {
    title: due.length ? `Of ${entries.length} targets with a deadline ${due.length} are past it; for ${known || 'none'} of those a figure that counts was published` : `${entries.length} targets with a deadline, none of them past it yet`,
    subtitle: `A frame is a target, in the year that the source prints; the red line is ${t.date(asOf)}, and what stands before it is due. Due means only that the day has come.${undated ? ` ${undated} more targets print no deadline and are not drawn.` : ''}`,
    alternative: `As of ${t.date(asOf)}: ${rows.map(({ document, entries: own }) => `${english(document).shortTitle} ${count(own.length, 'dated target')}, ${own.filter((e) => e.due).length} due`).join('; ')}.`,
    twin: {
      caption: 'Targets with a deadline, by document and year', head: ['Code', 'What is measured', 'Promised', 'Deadline', 'Firmness', 'Status', 'Document'],
      rows: rows.flatMap((row) => row.entries).map(({ target, status }) => [target.task.code, english(target.indicator).title, valued(target, t), t.deadline(target.data), t.modalityLabel[target.data.modality], t.statusLabel[status], english(originOf(target.task)).shortTitle]),
    },
    notes: ['An empty frame means that the collected documents print no figure that fits. It does not mean that it was not done.'],
    labels: [
      [/^公布达到$/, 'published as reached'], [/^公布了一部分$/, 'published in part'], [/^有数不能算$/, 'not comparable'], [/^后来改了$/, 'changed later'], [/^未见公布，或未到期$/, 'none, or not due'], [/^未见公布$/, 'none published'], [/^虚框：.*$/, 'dashed: softer word'],
      [/^(\d+)项写了期限，(\d+)项没写$/, '$1 dated, $2 undated'], [/^(\d+)项写了期限$/, '$1 dated'],
      ...rows.map(({ document }) => [new RegExp(`^${RegExp.escape(document.data.shortTitle)}$`), english(document).shortTitle] as const),
    ],
  }
}
