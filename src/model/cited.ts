/** A page as others point to it: its name, where its words come from, and all that its checksum covers. */
import { chartAddress } from './address.ts'
import type { DocumentNode, IndicatorNode, ResultNode, TargetNode, TaskNode, TopicNode } from './catalog.ts'
import type { LineageNode, MemberNode } from './evidence.ts'
import type { PeopleNode } from './people.ts'
import { shownText } from './redact.ts'

/** All that a citation, a share card and a checksum need of a page. */
export type Cited = {
  address: string
  /** What kind of record it is, in one word. */
  column: string
  title: string
  /** Set behind the title where that alone would name somebody else's work. */
  subtitle?: string
  /** What a reference manager files it under. */
  key: string
  /** A page to read, or a set of figures. */
  medium: 'text' | 'data'
  /** Whose words it rests on, and where they stand. */
  source: string
  place?: string
  /** The title of the text whose words it gives, to be named in a reference. */
  from?: string
  /** When that was published, null where its source prints no day; the ledger's own day where absent. */
  published?: string | null
  /** The record with everything that hangs on it; a change of any of it changes the checksum. */
  held: unknown
  /** The language of the page and of these words; Chinese where absent. */
  language?: 'en'
}

/** The title as a reference gives it. */
export const fullTitle = ({ title, subtitle, language }: Pick<Cited, 'title' | 'subtitle' | 'language'>): string => (subtitle ? `${title}${language === 'en' ? ': ' : '：'}${subtitle}` : title)

export function citedTask(task: TaskNode): Cited {
  const { address, code, data, document, section, place } = task
  const paragraph = document.paragraphs.find((p) => p.id === place.unit)
  const heading = shownText(document, section.heading)
  return { address, column: '任务', title: `${code} ${data.title}`, key: code, medium: 'text', source: document.data.title, from: document.data.title, place: paragraph ? `${heading}，第${paragraph.number}段` : heading, held: heldTask(task) }
}

export const citedDocument = ({ id, address, data, tasks }: DocumentNode): Cited =>
  ({ address, column: '文件', title: data.title, subtitle: '逐条记账', key: data.code, medium: 'text', source: data.issuer, published: data.published ?? null, held: { id, data, tasks: tasks.map(heldTask) } })

export const citedIndicator = ({ id, address, data, targets, results }: IndicatorNode): Cited =>
  ({ address, column: '指标', title: `指标：${data.title}`, key: `indicator-${id}`, medium: 'data', source: titles([...targets, ...results].map((f) => f.task)), held: { id, data, ...heldFigures(targets, results) } })

export const citedLineage = ({ id, address, data, members }: LineageNode): Cited =>
  ({ address, column: '沿革', title: `说法怎么变：${data.title}`, key: `change-${id}`, medium: 'text', source: titles(members.map((m) => m.task)), held: { id, data, members: members.map(heldMember) } })

export const citedTopic = ({ id, address, data, tasks }: TopicNode): Cited =>
  ({ address, column: '主题', title: `${data.title}：${data.question}`, key: `topic-${id}`, medium: 'text', source: titles(tasks), held: { id, data, tasks: tasks.map(heldTask) } })

export const citedPeople = ({ id, address, data, answers, unwritten, tasks }: PeopleNode): Cited => {
  const rests = [...new Set([...answers.flatMap((a) => a.tasks), ...tasks])]
  return { address, column: '人群', title: `${data.title}：${data.question}`, key: `people-${id}`, medium: 'text', source: titles(rests), held: { id, data, answers: answers.map(({ question, blocks }) => ({ question, blocks })), unwritten, tasks: rests.map(heldTask) } }
}

/** A chart stands for the numbers of its table. */
export const citedChart = ({ id, title, twin, sources }: { id: string; title: string; twin: unknown; sources: readonly { label: string }[] }): Cited =>
  ({ address: chartAddress(id), column: '图表', title, key: `chart-${id}`, medium: 'data', source: sources.map((s) => s.label).join('、'), held: { id, title, twin } })

const titles = (tasks: readonly TaskNode[]) => [...new Set(tasks.map((t) => t.document.data.title))].join('、')

/** A task with its figures, what counts for them and what is refused, what stands beside them, and how its goal changed. */
function heldTask({ id, data, targets, results, contexts, lineages }: TaskNode) {
  return { id, data, ...heldFigures(targets, results), contexts: contexts.map((c) => c.data), lineages: lineages.map((l) => l.data) }
}

const heldFigures = (targets: readonly TargetNode[], results: readonly ResultNode[]) => ({
  targets: targets.map(({ id, data, matches }) => ({ id, data, matches: matches.map((m) => m.data) })),
  results: results.map(({ id, data, matches }) => ({ id, data, matches: matches.map((m) => m.data) })),
})

const heldMember = ({ id, task, target }: MemberNode) => ({ id, data: target ? target.data : task.data })
