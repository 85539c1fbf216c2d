/** What the chart of a moved goal says in English. */
import { english } from '../../model/english.ts'
import { type Label, type Saying, valued } from '../said.ts'
import { wrap } from '../wrap.ts'
import { seriesOf, type Step } from './series.ts'
import { CHARS, wholeYears } from './words.ts'

export const said: Saying = (catalog, t) => {
  const series = seriesOf(catalog)
  if (!series) return null
  const { rows, published, lineage } = series
  const years = wholeYears(series)
  const step = ({ target, year, share, soft }: Step) => ({ year: `${year}`, value: valued(target, t), total: share === null ? ', of a total not printed' : '', mood: soft ? 'strive' : t.modalityLabel[target.data.modality].toLowerCase() })
  return {
    title: `The deadline for all of them: ${years.map((year, i) => moved(year, years.slice(0, i))).join(', ')}`,
    subtitle: `${english(lineage).title}. A frame is all of them, grey the share that is promised, a dashed frame "strive"; grey without a line on top is "about". Hatching is a bare count: the total is not printed, so that no share can be computed.`,
    alternative: `${rows.map((row) => `${english(row.origin).shortTitle}: ${row.steps.map(step).map((s) => `${s.year} ${s.value}${s.mood === 'strive' ? ' (strive)' : ''}`).join(', ')}`).join('; ')}.`,
    twin: {
      caption: english(lineage).title, head: ['Document', 'Deadline', 'How many', 'Firmness'],
      rows: [
        ...rows.flatMap((row) => row.steps.map(step).map((s) => [english(row.origin).shortTitle, s.year, s.value + s.total, s.mood])),
        ...published.map((p) => [english(p.result.task.document).shortTitle, p.result.data.asOf ? t.date(p.result.data.asOf) : 'no date printed', `reported ${valued(p.result, t)}${p.result.data.stage ? `, ${t.stageLabel[p.result.data.stage]}` : ''}`, p.match.data.verdict === 'refused' ? 'does not count' : 'counts']),
      ],
    },
    notes: ['A count and a share cannot be turned into each other while the total is not printed. Acceptance by a province is not recognition by the state.'],
    labels: [...rows.flatMap((row) => row.steps.flatMap(inOneLine)), [/^(?:公布)?(\d+)[^\d，]*(?:，.+)?，不能算$/, 'reported: $1, does not count'], [/^后来公布$/, 'Published since'], [/^后移(\d+)年$/, '$1 years later'], [/^前移(\d+)年$/, '$1 years earlier'], [/^(\d{4})年，力争$/, '$1, strive'], [/^(\d{4})年$/, '$1'], [/^力争$/, 'strive'], [/^(?:全部|所有)$/, 'all'], [/^三分之一$/, 'one third'], [/^(\d+)%左右$/, '≈$1%'], [/^(\d+)个$/, '$1']],
  }
}

function moved(year: number, before: readonly number[]): string {
  const last = before.at(-1)
  if (last === undefined) return `${year}`
  if (year === last) return `still ${year}`
  return before.includes(year) ? `back to ${year}` : `${year > last ? 'put off' : 'brought forward'} to ${year}`
}

/** “All of them” in a longer wording takes several lines in a drawing, in English one. */
function inOneLine({ share, words }: Step): Label[] {
  if (share !== 100) return []
  return Object.values(CHARS).flatMap((max) => wrap(words, max).map((line, i): Label => [new RegExp(`^${RegExp.escape(line)}$`), i === 0 ? 'all' : '']))
}
