/** What of an edition can be found: one function a kind of record, and a list of them to which a new kind is added. */
import type { Catalog, DocumentNode, ResultNode, TargetNode, TaskNode } from '../model/catalog.ts'
import { progressOf } from '../model/progress.ts'
import { shownText } from '../model/redact.ts'
import type { Status } from '../model/status.ts'
import { yearOf } from '../text/partial-date.ts'
import type { SearchRecord } from './record.ts'

/** The words of readers for what records hold as codes. */
export type Wording = {
  kind: Record<Kind, string>
  status: Record<Status, string>
  deadline: (target: TargetNode['data']) => string
  asOf: (result: ResultNode['data']) => string
}
export const KINDS = ['task', 'target', 'result', 'paragraph', 'indicator', 'topic', 'document', 'place', 'term', 'people'] as const
export type Kind = (typeof KINDS)[number]
type Source = (catalog: Catalog, words: Wording) => SearchRecord[]

const record = (words: Wording, kind: Kind, found: Partial<SearchRecord> & Pick<SearchRecord, 'title' | 'address'>): SearchRecord =>
  ({ text: '', code: '', place: '', deadline: '', status: '', context: '', enTitle: '', enText: '', enLine: '', due: '', codes: [], values: [], ...found, kind: words.kind[kind], facets: { ...found.facets, kind: [kind] } })
const joined = (parts: readonly (string | undefined | false)[]) => parts.filter(Boolean).join('，').replaceAll('。，', '。')
const unique = <T>(values: readonly T[]) => [...new Set(values)]
const years = (dates: readonly (string | undefined)[]) => unique(dates.flatMap((d) => (d ? [String(yearOf(d))] : []))).sort()
const origin = ({ document, quotedFrom }: TaskNode) => [document, ...(quotedFrom ? [quotedFrom] : [])].map((d) => d.id)

/** Whose deadline a task is listed by: its own, or that of its first dated figure. */
export function datedBy({ data, targets }: TaskNode): TargetNode['data'] | undefined {
  const dated = targets.find((t) => !t.total && (t.data.deadline ?? t.data.cadence))
  return dated?.data ?? (data.deadline ? { deadline: data.deadline } as TargetNode['data'] : undefined)
}

const tasks: Source = (catalog, words) => catalog.tasks.map((task) => {
  const { data, document, topics, code, targets } = task
  const dated = datedBy(task)
  const due = data.deadline ?? dated?.deadline
  return record(words, 'task', {
    title: data.title, text: shown(document, joined([data.plain?.says, data.plain?.means, ...[data, ...(data.more ?? [])].map(({ quote }) => `“${quote}”`)])), address: task.address, code, codes: [code], place: document.jurisdiction.data.title,
    deadline: dated ? words.deadline(dated) : '', due: due ?? '',
    // What a text does not say is found by its words too, but behind what it says.
    context: shown(document, joined([data.plain?.silent, ...task.responsible.map((b) => b.data.title)])),
    facets: { place: [document.jurisdiction.id], document: origin(task), topic: topics.map((t) => t.id), modality: [data.modality], status: unique(targets.map((t) => progressOf(t, catalog.edition.asOf).status)), year: years([data.deadline, ...targets.map((t) => t.data.deadline)]) },
  })
})

const figure = (node: TargetNode | ResultNode) => {
  const { data, task, indicator, address, id } = node
  const { document } = task
  return {
    title: data.label, text: shown(document, data.quote), address, code: id.toUpperCase(), codes: [id], place: document.jurisdiction.data.title,
    values: [data.value, data.min, data.max].filter((v) => v !== undefined),
    context: joined([indicator.data.title, data.scope?.place, data.scope?.stage]),
    facets: { place: [document.jurisdiction.id], document: origin(task), topic: task.topics.map((t) => t.id) },
  } satisfies Partial<SearchRecord>
}

const targets: Source = (catalog, words) => catalog.targets.map((node) => {
  const common = figure(node)
  const { status } = progressOf(node, catalog.edition.asOf)
  return record(words, 'target', { ...common, deadline: words.deadline(node.data), due: node.data.deadline ?? '', status: words.status[status], facets: { ...common.facets, modality: [node.data.modality], status: [status], year: years([node.data.deadline]) } })
})

const results: Source = (catalog, words) => catalog.results.map((node) => {
  const common = figure(node)
  return record(words, 'result', { ...common, deadline: words.asOf(node.data), facets: { ...common.facets, modality: ['reported'] } })
})

// A text that may only be quoted is found by its tasks and figures, never by its paragraphs.
const paragraphs: Source = (catalog, words) => catalog.documents.filter((d) => d.data.display === 'full-text').flatMap((document) => document.paragraphs.map((p) => record(words, 'paragraph', {
  title: shown(document, p.section.heading), text: shown(document, p.text), address: p.address, place: document.jurisdiction.data.title, context: document.data.shortTitle,
  facets: { place: [document.jurisdiction.id], document: [document.id] },
})))

const indicators: Source = (catalog, words) => catalog.indicators.map(({ data, topics, address }) => record(words, 'indicator', {
  title: data.title, text: joined([data.definition, data.denominator]), address, facets: { topic: topics.map((t) => t.id) },
}))

const topics: Source = (catalog, words) => catalog.topics.map(({ id, data, asks, address }) => record(words, 'topic', { title: data.title, text: unique([data.question, ...asks]).join(''), address, facets: { topic: [id] } }))

const documents: Source = (catalog, words) => catalog.documents.map(({ id, data, jurisdiction, address }) => record(words, 'document', {
  title: data.title, text: joined([data.shortTitle, data.number, data.titleNote]), address, code: data.code, codes: [data.code], place: jurisdiction.data.title,
  context: joined([data.issuer, data.author, data.datedWords, data.authorityNote]), facets: { place: [jurisdiction.id], document: [id], year: years([data.end]) },
}))

const places: Source = (catalog, words) => catalog.jurisdictions.map(({ id, data, parent, address }) => record(words, 'place', {
  title: data.title, text: joined([data.note]), address, codes: data.code ? [data.code] : [], context: joined([parent?.data.title]), facets: { place: [id] },
}))

// A term belongs to the texts and topics in which it stands.
const terms: Source = (catalog, words) => catalog.terms.map(({ data, stands, address }) => record(words, 'term', {
  title: data.title, text: joined([data.definition, ...(data.aliases ?? [])]), address, context: data.matters,
  facets: {
    place: unique(stands.map((s) => s.document.jurisdiction.id)), document: unique(stands.map((s) => s.document.id)),
    topic: unique(stands.flatMap((s) => s.task?.topics ?? []).map((t) => t.id)),
  },
}))

const people: Source = (catalog, words) => catalog.people.map(({ data, answers, topics: own, address }) => record(words, 'people', {
  title: data.title, text: unique([data.question, ...answers.map((a) => a.question)]).join(''), address, context: data.description, facets: { topic: own.map((t) => t.id) },
}))

const shown = (document: DocumentNode, text: string) => shownText(document, text)

/** Every source in the order in which its records stand in the index. */
export const sources: readonly Source[] = [tasks, targets, results, paragraphs, indicators, topics, documents, places, terms, people]

/** The years by which finds can be narrowed. */
export const dueYears = ({ tasks: all, targets: dated, documents: held }: Catalog): string[] => years([...[...all, ...dated].map((n) => n.data.deadline), ...held.map((d) => d.data.end)])

/** Everything that can be found in an edition. */
export const searchRecords = (catalog: Catalog, words: Wording): SearchRecord[] => sources.flatMap((source) => source(catalog, words))
