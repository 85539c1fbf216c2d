/** What was published since, and what is not known. */
import { statusLabel } from '../i18n/zh.ts'
import type { DocumentNode, TargetNode, TaskNode } from '../model/catalog.ts'
import { reports } from '../model/task-page.ts'
import { statusCounts } from '../model/task-status.ts'
import type { Status } from '../model/status.ts'
import { published } from './numbers.ts'
import type { Part, SheetSection } from './sheet.ts'

/** How many promises have which status on the day, and the intervals of what counts. */
export function publishedSection(targets: readonly TargetNode[], asOf: string): SheetSection[] {
  if (targets.length === 0) return []
  const statuses = statusCounts(targets, asOf).map(({ status, count }) => ({ status, label: statusLabel[status], count: `${count}项` }))
  return [{ label: '公布', title: '后来公布了什么', parts: [{ kind: 'words', look: 'note', text: `可以核对的目标共${targets.length}项，截至${asOf}。` }, { kind: 'statuses', statuses }, ...published(targets, asOf)] }]
}

/** What the text does not say and what nobody published, counted. */
export function unknownSection(document: DocumentNode, tasks: readonly TaskNode[], asOf: string): SheetSection {
  const { data } = document
  const targets = tasks.flatMap((t) => t.targets)
  const counts = new Map<Status, number>(statusCounts(targets, asOf).map(({ status, count }) => [status, count]))
  const of = (status: Status, words: string) => (counts.has(status) ? [`${counts.get(status)}项${words}`] : [])
  const bare = tasks.filter((t) => !reports(t) && t.responsible.length === 0).length
  const lines = [
    ...(tasks.length ? [] : ['它说了哪些事，本站没有见到。']),
    ...(tasks.length && !targets.length ? ['没有见到可以核对的目标。'] : []),
    ...(data.dated || data.published ? [] : [data.datedWords ? `日期只印了“${data.datedWords}”。` : '没有印日期。']),
    ...of('due-silent', '期限已过，本站所收文件中未见公布。'),
    ...of('undated-silent', '写了数，没有写期限，也未见公布。'),
    ...of('incomparable', '有看起来像的数，逐项比过，不能算。'),
    ...(bare ? [`${bare}条的原话没有点名由谁来做。`] : []),
    `有效性：${data.validity}。`,
  ]
  return { label: '不知道', title: '还有什么不知道', parts: lines.map((text): Part => ({ kind: 'words', look: 'plain', text })) }
}
