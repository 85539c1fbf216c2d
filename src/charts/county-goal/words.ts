/** What the chart of a moved goal says in words: title, alternative, table, details. */
import { authorityLabel, modalityLabel } from '../../i18n/zh.ts'
import type { Datum, Twin } from '../scene.ts'
import type { Published, Row, Series, Step } from './series.ts'

/** The dates of “all of them” in the order of the documents. */
export const wholeYears = ({ rows }: Pick<Series, 'rows'>): number[] => rows.filter((r) => !r.above).flatMap((r) => r.steps.filter((s) => s.share === 100).map((s) => s.year))

/** The answer: how the date moved. */
export function titleOf(series: Series): string {
  const years = wholeYears(series)
  return `“${series.whole}”的期限：${years.map((year, i) => moved(year, years.slice(0, i))).join('，')}`
}

function moved(year: number, before: readonly number[]): string {
  const last = before.at(-1)
  if (last === undefined) return `${year}年`
  if (year === last) return `仍是${year}年`
  if (before.includes(year)) return `又回到${year}年`
  return `${year > last ? '后移' : '前移'}到${year}年`
}

/** So many characters stand beside or under a vessel: there is no more room between two of neighbouring steps. */
export const CHARS = { wide: 5, narrow: 4.5 }

/** How far “all of them” moved between two documents. */
export const shiftWords = (years: number) => `${years > 0 ? '后移' : '前移'}${Math.abs(years)}年`

/** What a step says beside its vessel: the year, and the modal word where it softens the promise. */
export const stepNote = ({ year, soft, mood }: Step) => (soft ? `${year}年，${mood}` : `${year}年`)

/** Who says it, and how near that is to the words of the document. */
export const rowNote = ({ origin, test, above }: Row) => [above && '上一级，放在一起看', authorityLabel[origin.data.authority], test].filter(Boolean).join('，')

export const publishedWords = ({ result, stage }: Published) => `${result.data.value}${result.data.unit ?? ''}${stage ? `，${stage}` : ''}`

/** One sentence for those who do not see the drawing. */
export const alternativeOf = ({ rows }: Series) =>
  `${rows.map((row) => `${row.origin.data.shortTitle}：${row.steps.map((s) => `${s.year}年${s.soft ? s.mood : ''}${s.words}`).join('，')}`).join('；')}。`

export function dataOf({ rows, published }: Series): Datum[] {
  const steps = rows.flatMap((row) => row.steps.map(({ target, year, words, mood }): Datum => ({
    id: target.id, label: `${year}年，${words}`, detail: [`${row.origin.data.shortTitle}，${mood}：“${target.data.quote}”`, target.data.note].filter(Boolean).join('。'),
    address: target.address, facets: { document: row.origin.data.shortTitle },
  })))
  return [...steps, ...published.map((p): Datum => ({
    id: p.result.id, label: publishedWords(p), detail: `${p.result.task.document.data.shortTitle}：“${p.result.data.quote}”。${p.match.data.reason}`,
    address: p.result.address, facets: { document: p.result.task.document.data.shortTitle },
  }))]
}

export function twinOf({ rows, published }: Series, caption: string): Twin {
  const steps = rows.flatMap((row) => row.steps.map((step) => ({
    key: step.target.id,
    cells: [row.origin.data.shortTitle, `${step.year}年`, `${step.words}${step.share === null ? '，总数未印' : ''}`, step.target.data.modalWord ?? modalityLabel[step.target.data.modality], row.test],
  })))
  const reports = published.map((p) => ({
    key: p.result.id,
    cells: [p.result.task.document.data.shortTitle, p.result.data.asOf ?? '未印时间', `公布${publishedWords(p)}`, modalityLabel.reported, p.match.data.verdict === 'refused' ? '不能算' : '算'],
  }))
  const all = [...steps, ...reports]
  return { caption, head: ['文件', '期限', '多少', '语气', '怎样才算'], rows: all.map((r) => r.cells), keys: all.map((r) => r.key) }
}
