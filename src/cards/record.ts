/** The cards of documents, indicators, topics, lineages, charts and of the home page. */
import { bracketed } from '../charts/names.ts'
import type { Chart } from '../charts/scene.ts'
import { authorityLabel, homeTitle, statusLabel } from '../i18n/zh.ts'
import { chartAddress } from '../model/address.ts'
import type { Catalog, DocumentNode, IndicatorNode, TargetNode, TopicNode } from '../model/catalog.ts'
import { documentsOf, yearsNamed } from '../model/compare.ts'
import { quotedTasks } from '../model/document-page.ts'
import type { LineageNode } from '../model/evidence.ts'
import { lineageYears } from '../model/lineages.ts'
import { originOf } from '../model/origin.ts'
import type { PeopleNode } from '../model/people.ts'
import { fullName } from '../model/related.ts'
import { statusCounts } from '../model/task-status.ts'
import { documentSpan } from '../model/years.ts'
import type { Card, CardCell } from './card.ts'
import { toneOf } from './tone.ts'

const count = (label: string, n: number, unit: string): CardCell => ({ label, text: `${n}${unit}`, tone: 'ink' })

/** The status that most of the promises have. */
function most(targets: readonly TargetNode[], asOf: string): CardCell[] {
  const [top, ...rest] = statusCounts(targets, asOf).sort((a, b) => b.count - a.count)
  if (!top) return []
  return [{ label: rest.length ? '最多的情形' : '对得上吗', text: statusLabel[top.status], status: top.status, tone: toneOf[top.status], note: rest.length ? `${targets.length}项里有${top.count}项` : targets.length > 1 ? `${top.count}项都是` : undefined }]
}

export function documentCard(document: DocumentNode, { tasks, edition: { asOf } }: Pick<Catalog, 'tasks' | 'edition'>): Card {
  const { data, jurisdiction, address } = document
  const quoted = quotedTasks(document, tasks)
  const own = document.tasks.length ? document.tasks : quoted
  const targets = own.flatMap((t) => t.targets)
  return {
    address, stamp: data.code, label: authorityLabel[data.authority], source: [fullName(jurisdiction), data.shortTitle],
    main: { text: data.title, quoted: false }, note: [data.issuer, data.number].filter(Boolean).join('，'),
    cells: own.length
      ? [count(document.tasks.length ? '任务' : '只见转引', own.length, '条'), count('目标', targets.length, '项'), ...most(targets, asOf)]
      : [{ label: '任务', text: '未见', tone: 'grey' }],
    span: documentSpan(document),
  }
}

export function indicatorCard(indicator: IndicatorNode, { documents, edition: { asOf } }: Pick<Catalog, 'documents' | 'edition'>): Card {
  const { data, targets, results, address, topics } = indicator
  return {
    address, stamp: '指标', label: topics.map((t) => t.data.title).join('、'), source: places(documentsOf(indicator, documents)),
    main: { text: data.title, quoted: false }, note: data.definition,
    cells: [
      targets.length ? count('答应的', targets.length, '项') : { label: '答应的', text: '未见', tone: 'grey' },
      results.length ? { ...count('公布的', results.length, '个数'), tone: 'jade' } : { label: '公布的', text: '未见', tone: 'grey' },
      ...most(targets, asOf),
    ],
    span: yearsNamed(targets, results) ?? undefined,
  }
}

export function topicCard({ data, tasks, indicators, address }: TopicNode): Card {
  const documents = [...new Set(tasks.map((t) => t.document))]
  return {
    address, stamp: '主题', label: data.title, source: places(documents), main: { text: data.question, quoted: false },
    cells: [count('文件', documents.length, '份'), count('任务', tasks.length, '条'), count('指标', indicators.length, '个')],
    span: yearsNamed(tasks.flatMap((t) => t.targets), tasks.flatMap((t) => t.results)) ?? undefined,
  }
}

export function peopleCard({ data, answers, address }: PeopleNode): Card {
  const cited = [...new Set(answers.flatMap((a) => a.tasks))]
  const documents = [...new Set(cited.map((t) => t.document))]
  return {
    address, stamp: '人群', label: data.title, source: places(documents), main: { text: data.question, quoted: false },
    cells: [count('回答', answers.length, '个问题'), count('依据', cited.length, '条任务'), count('出自', documents.length, '份文件')],
    span: yearsNamed(cited.flatMap((t) => t.targets), cited.flatMap((t) => t.results)) ?? undefined,
  }
}

export function lineageCard(lineage: LineageNode): Card {
  const { data, members, changes, address } = lineage
  const { of, years } = lineageYears(lineage)
  const documents = [...new Set(members.map((m) => originOf(m.task)))]
  return {
    address, stamp: '沿革', label: changes.length ? `变了${changes.length}处` : '说法没有变', source: places(documents),
    main: { text: data.title, quoted: false }, note: data.summary,
    cells: years.slice(-3).map((year, i, shown) => ({
      label: i === 0 ? (of === 'deadline' ? '期限' : '文件的年份') : '后来', text: year === null ? '未印' : `${year}`, tone: year === null ? 'grey' : 'ink',
      note: i === 0 && shown.length < years.length ? `之前还有${years.length - shown.length}个` : undefined,
    })),
    span: yearsNamed(members.flatMap((m) => m.target ?? []), []) ?? undefined,
  }
}

export const chartCard = (chart: Chart, number: number): Card => ({
  address: chartAddress(chart.id), stamp: `图${number}`, label: '', source: ['依据', ...namesOf(chart)], main: { text: chart.title, quoted: false }, cells: [], drawing: chart.wide,
})

export const homeCard = ({ edition, tasks, targets, results }: Pick<Catalog, 'edition' | 'tasks' | 'targets' | 'results'>): Card => ({
  address: '/', stamp: edition.volume, label: edition.subject, source: [], main: { text: homeTitle, quoted: false }, note: edition.scope,
  cells: [count('任务', tasks.length, '条'), count('目标', targets.length, '项'), count('公布的数', results.length, '个')],
})

/** The first sources of a chart by name, and how many there are. */
function namesOf({ sources }: Chart): string[] {
  const names = sources.map(({ label }) => bracketed(label.split('：')[0]!).name)
  return names.length > 3 ? [...names.slice(0, 2), `等${names.length}处`] : names
}

/** The places of documents, or the document itself where there is only one. */
function places(documents: readonly DocumentNode[]): string[] {
  const names = [...new Set(documents.map((d) => fullName(d.jurisdiction)))]
  return documents.length === 1 ? [names[0]!, documents[0]!.data.shortTitle] : [names.join('、'), `${documents.length}份文件`]
}
