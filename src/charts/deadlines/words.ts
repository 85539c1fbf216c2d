/** What the chart of deadlines says in words. */
import { fullName } from '../../model/related.ts'
import { spoken } from '../../text/partial-date.ts'
import { deadlineWords } from '../../i18n/wording.ts'
import { modalityLabel, statusLabel } from '../../i18n/zh.ts'
import type { Fill, Frame } from '../cell.ts'
import type { Datum, Twin } from '../scene.ts'
import { originOf } from '../../model/origin.ts'
import type { Entry, Row, Series } from './series.ts'

const FILL_WORDS: Record<Fill, string> = { solid: '公布达到', half: '公布了一部分', hatch: '有数不能算', inner: '后来改了', empty: '未见公布' }

/** What the fills and frames of this very chart mean; those that do not occur are left out. */
export function keyOf({ entries }: Pick<Series, 'entries'>): { fill: Fill; frame?: Frame; text: string }[] {
  const fills = (Object.keys(FILL_WORDS) as Fill[]).filter((fill) => entries.some((e) => e.fill === fill))
  const soft = softLabels(entries)
  const open = entries.some((e) => e.status === 'not-due')
  return [...fills.map((fill) => ({ fill, text: fill === 'empty' && open ? '未见公布，或未到期' : FILL_WORDS[fill] })), ...(soft ? [{ fill: 'empty' as const, frame: 'soft' as const, text: `虚框：${soft}` }] : [])]
}
const softLabels = (entries: readonly Entry[]) => [...new Set(entries.filter((e) => e.soft).map((e) => modalityLabel[e.target.data.modality]))].join('、')

const count = (entries: readonly Entry[], keep: (e: Entry) => boolean) => entries.filter(keep).length

/** The answer: how many deadlines are over, and how many of those promises have a figure that counts. */
export function titleOf({ entries }: Pick<Series, 'entries'>): string {
  const due = entries.filter((e) => e.due)
  if (!due.length) return `写了期限的${entries.length}项目标，都还没有到期`
  const known = count(due, (e) => e.fill === 'solid' || e.fill === 'half')
  return `写了期限的${entries.length}项目标，${due.length}项已到期，其中${known ? `${known}项有算得上的公布` : '还没有一项有算得上的公布'}`
}

/** What stands beside the name of a document. */
export const rowWords = ({ entries, undated }: Row) => `${entries.length}项写了期限${undated ? `，${undated}项没写` : ''}`

export const subtitleOf = ({ undated, asOf }: Series) =>
  `一个框是一项目标，按原文写的年份排，红线是${spoken(asOf)}，红线以前的已到期。到期只说日子到了。${undated ? `另有${undated}项没写期限，不在图上。` : ''}`

export const alternativeOf = ({ rows, asOf }: Series) =>
  `截至${spoken(asOf)}，${rows.map(({ document, entries }) => {
    const years = [...new Set(entries.map((e) => e.year))]
    return `${document.data.shortTitle}：${years.map((year) => `${year}年${count(entries, (e) => e.year === year)}项`).join('，')}，已到期${count(entries, (e) => e.due)}项`
  }).join('；')}。`

export const dataOf = ({ entries }: Series): Datum[] => entries.map(({ target, year, status }) => ({
  id: target.id, label: `${target.data.label}：${target.data.raw}`,
  detail: `${deadlineWords(target.data)}，${modalityLabel[target.data.modality]}，${statusLabel[status]}。${originOf(target.task).data.shortTitle}，${target.task.code}`,
  address: target.address,
  facets: {
    place: fullName(originOf(target.task).jurisdiction), topic: target.task.topics.map((t) => t.data.title).join('、'), status: statusLabel[status],
    document: originOf(target.task).data.shortTitle, modality: modalityLabel[target.data.modality], year: `${year}`,
  },
}))

export const twinOf = ({ rows }: Series): Twin => {
  const entries = rows.flatMap((row) => row.entries)
  return {
    caption: '写了期限的目标，按文件和年份', head: ['编号', '目标', '答应', '期限', '语气', '状态', '文件'], keys: entries.map((e) => e.target.id),
    rows: entries.map(({ target, status }) => [
      target.task.code, target.data.label, target.data.raw, deadlineWords(target.data), modalityLabel[target.data.modality], statusLabel[status], originOf(target.task).data.shortTitle,
    ]),
  }
}
