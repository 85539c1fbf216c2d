/** What the silence report says in English: never that something was not done. */
import type { Answer } from '../../model/silence.ts'
import { english } from '../../model/english.ts'
import { writtenOn } from '../../model/reports.ts'
import { count, type Saying, valued } from '../said.ts'
import { answers, seriesOf, silentThen, type Then } from './series.ts'
import { answerLabel, earlyWords, thenLabel, thens } from './words.ts'

const LABEL: Record<Answer, string> = { answered: 'answered', 'in-part': 'answered in part', 'looked-like': 'similar only', silent: 'not mentioned' }
const THEN: Record<NonNullable<Then>, string> = { undated: 'print no deadline', open: 'not yet due', due: 'due by then' }

export const said: Saying = (catalog, t) => {
  const series = seriesOf(catalog)
  if (!series) return null
  const { report: { plan, report, counts }, sections, total, dueSilent } = series
  const told = (own: Record<Answer, number>) => answers.filter((a) => own[a]).map((a) => `${LABEL[a]} ${own[a]}`).join(', ')
  const counted = answers.filter((a) => a !== 'silent' && counts[a]).map((a) => `${counts[a]} ${LABEL[a]}`).join(', ')
  const then = silentThen(series)
  const silent = then && thens.filter((w) => then[w]).map((w) => `${then[w]} ${THEN[w]}`).join(', ')
  return {
    title: `${count(total, 'target')} held against this ${t.documentKindLabel[report.data.kind].toLowerCase()}: ${[counted, silent ? `not mentioned: ${silent}` : counts.silent && `${counts.silent} ${LABEL.silent}`].filter(Boolean).join('; ')}`,
    subtitle: `A square is a target of the ${english(plan).shortTitle}: does the ${english(report).shortTitle}${writtenOn(report) ? ` of ${t.date(writtenOn(report)!)}` : ''} speak of it? Similar only: a figure looks like an answer, but does not count. Not mentioned does not mean not done.`,
    alternative: `${sections.map((s) => `${t.gloss(s.heading)}, ${count(s.units.length, 'target')}: ${told(s.counts)}`).join('; ')}.`,
    twin: {
      caption: `What the ${english(report).shortTitle} says of each target`, head: ['Code', 'What is measured', 'Promised', 'Section', 'Answer'],
      rows: sections.flatMap((s) => s.units.map(({ target, answer, then: own }) => [target.task.code, english(target.indicator).title, valued(target, t), t.gloss(s.heading), [LABEL[answer], own && THEN[own]].filter(Boolean).join(', ')])),
      foot: ['Total', count(total, 'target'), '', '', told(counts)],
    },
    notes: [
      ...(then && counts.silent ? [`Of the ${counts.silent} not mentioned when the report was written: ${silent}.`] : []),
      ...(counts.silent ? [`Not mentioned looks at this one document, whether or not the day is over; “${t.statusLabel['due-silent']}” looks at all documents of the site and only at what is past its deadline: ${dueSilent} targets of the ${english(plan).shortTitle}.`] : []),
      english(report).authorityNote,
    ],
    labels: [[new RegExp(`^没说到，${thenLabel.due} (\\d+)$`), `not mentioned, ${THEN.due} $1`], ...(then ? [[new RegExp(`^没说到，${earlyWords(then)} (\\d+)$`), 'not mentioned, not due or undated $1'] as const] : []), ...answers.map((a) => [new RegExp(`^${answerLabel[a]} (\\d+)$`), `${LABEL[a]} $1`] as const), [/^(\d+)项$/, '$1']],
  }
}
