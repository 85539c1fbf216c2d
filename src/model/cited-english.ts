/** Pages in English as others point to them: the same records, and so the same checksums, under addresses and names of their own. */
import { englishAddress } from './address.ts'
import type { DocumentNode, IndicatorNode, TaskNode, TopicNode } from './catalog.ts'
import { type Cited, citedChart, citedDocument, citedIndicator, citedLineage, citedPeople, citedTask, citedTopic } from './cited.ts'
import { english } from './english.ts'
import type { LineageNode } from './evidence.ts'
import type { PeopleNode } from './people.ts'

const inEnglish = (cited: Cited, said: Pick<Cited, 'column' | 'title' | 'source'> & Partial<Cited>): Cited =>
  ({ ...cited, ...said, key: `${cited.key}-en`, address: englishAddress(cited.address), language: 'en' })
const titles = (tasks: readonly TaskNode[]) => [...new Set(tasks.map((task) => english(task.document).title))].join('; ')

/** A task; `gloss` puts a heading into English. */
export function englishTask(task: TaskNode, gloss: (heading: string) => string): Cited {
  const { code, document, section, place } = task
  const paragraph = document.paragraphs.find((p) => p.id === place.unit)
  const heading = gloss(section.heading)
  return inEnglish(citedTask(task), { column: 'Task', title: `${code} ${english(task).title}`, source: english(document).title, from: english(document).title, place: paragraph ? `${heading}, paragraph ${paragraph.number}` : heading })
}

export const englishDocument = (document: DocumentNode, gloss: (issuer: string) => string): Cited =>
  inEnglish(citedDocument(document), { column: 'Document', title: english(document).title, subtitle: 'item by item', source: gloss(document.data.issuer) })

export const englishIndicator = (indicator: IndicatorNode): Cited =>
  inEnglish(citedIndicator(indicator), { column: 'Indicator', title: `Indicator: ${english(indicator).title}`, source: titles([...indicator.targets, ...indicator.results].map((f) => f.task)) })

export const englishTopic = (topic: TopicNode): Cited =>
  inEnglish(citedTopic(topic), { column: 'Topic', title: `${english(topic).title}: ${english(topic).question}`, source: titles(topic.tasks) })

export const englishLineage = (lineage: LineageNode): Cited =>
  inEnglish(citedLineage(lineage), { column: 'Change of wording', title: `Changes of wording: ${english(lineage).title}`, source: titles(lineage.members.map((m) => m.task)) })

export const englishPeople = (people: PeopleNode): Cited =>
  inEnglish(citedPeople(people), { column: 'People', title: `${english(people).title}: questions`, source: titles([...people.answers.flatMap((a) => a.tasks), ...people.tasks]) })

/** A chart, from the Chinese one whose numbers it stands for and its own words. */
export const englishChart = (chart: Parameters<typeof citedChart>[0], { title, sources }: { title: string; sources: readonly { label: string }[] }): Cited =>
  inEnglish(citedChart(chart), { column: 'Chart', title, source: sources.map((s) => s.label).join('; ') })
