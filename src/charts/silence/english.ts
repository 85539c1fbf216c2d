/** What the silence report says in English: never that something was not done. */
import type { Answer } from '../../model/silence.ts'
import { english } from '../../model/english.ts'
import { count, type Saying, valued } from '../said.ts'
import { answers, seriesOf, silentThen } from './series.ts'
import { answerLabel } from './words.ts'

const LABEL: Record<Answer, string> = { answered: 'answered', 'in-part': 'answered in part', 'looked-like': 'similar only', silent: 'not mentioned' }

export const said: Saying = (catalog, t) => {
  const series = seriesOf(catalog)
  if (!series) return null
  const { report: { plan, report, counts }, sections, total, dueSilent } = series
  const told = (own: Record<Answer, number>) => answers.filter((a) => own[a]).map((a) => `${LABEL[a]} ${own[a]}`).join(', ')
  const then = silentThen(series)
  return {
    title: `${count(total, 'target')}; in this ${t.documentKindLabel[report.data.kind].toLowerCase()}: ${told(counts)}`,
    subtitle: `A square is a target of the ${english(plan).shortTitle}: does the ${english(report).shortTitle} speak of it? Similar only: a figure looks like an answer, but does not count. Not mentioned does not mean not done.`,
    alternative: `${sections.map((s) => `${t.gloss(s.heading)}, ${count(s.units.length, 'target')}: ${told(s.counts)}`).join('; ')}.`,
    twin: {
      caption: `What the ${english(report).shortTitle} says of each target`, head: ['Code', 'What is measured', 'Promised', 'Section', 'Answer'],
      rows: sections.flatMap((s) => s.units.map(({ target, answer }) => [target.task.code, english(target.indicator).title, valued(target, t), t.gloss(s.heading), LABEL[answer]])),
      foot: ['Total', count(total, 'target'), '', '', told(counts)],
    },
    notes: [
      ...(then && counts.silent ? [`Of the ${counts.silent} not mentioned, ${then.open} were not yet due when the report was written, and ${then.undated} print no deadline.`] : []),
      ...(counts.silent ? [`Not mentioned looks at this one document, whether or not the day is over; “${t.statusLabel['due-silent']}” looks at all documents of the site and only at what is past its deadline: ${dueSilent} targets of the ${english(plan).shortTitle}.`] : []),
      english(report).authorityNote,
    ],
    labels: [...answers.map((a) => [new RegExp(`^${answerLabel[a]} (\\d+)$`), `${LABEL[a]} $1`] as const), [/^(\d+)项$/, '$1']],
  }
}
