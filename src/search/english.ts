/** What records of the search are called in English, so that they are found by English words and shown in them. */
import type { Catalog, ResultNode, TargetNode } from '../model/catalog.ts'
import { english } from '../model/english.ts'
import { progressOf } from '../model/progress.ts'
import type { SearchRecord } from './record.ts'
import { datedBy, type Kind, type Wording } from './sources.ts'

/** The words of readers of English; `value` is what a figure says. */
export type EnglishWording = Wording & { value: (figure: TargetNode | ResultNode) => string }
type Said = Pick<SearchRecord, 'enTitle' | 'enText' | 'enLine'>

/** The same records, with their English where there is a page in English that shows them. */
export function inEnglish(records: readonly SearchRecord[], catalog: Catalog, words: EnglishWording): SearchRecord[] {
  const said = new Map(sayings(catalog, words))
  return records.map((record) => ({ ...record, ...said.get(record.address) }))
}

const line = (...parts: readonly (string | undefined)[]) => parts.filter(Boolean).join(', ')

function sayings(catalog: Catalog, words: EnglishWording): [address: string, Said][] {
  const { edition: { asOf }, tasks, targets, results, indicators, topics, documents, terms, jurisdictions, people } = catalog
  const said = ({ address }: { address: string }, kind: Kind, enTitle: string, enText: string, ...more: readonly (string | undefined)[]): [string, Said] => [address, { enTitle, enText, enLine: line(words.kind[kind], ...more) }]
  const figure = (node: TargetNode | ResultNode, kind: Kind, ...more: readonly string[]) => said(node, kind, [english(node.indicator).title, words.value(node)].filter(Boolean).join(': '), english(node.task).title, english(node.task.document.jurisdiction).title, ...more)
  return [
    ...tasks.map((task) => { const by = datedBy(task); return said(task, 'task', english(task).title, english(task).says, english(task.document.jurisdiction).title, by && words.deadline(by)) }),
    ...targets.map((node) => figure(node, 'target', words.deadline(node.data), words.status[progressOf(node, asOf).status])),
    ...results.map((node) => figure(node, 'result', words.asOf(node.data))),
    ...indicators.map((node) => said(node, 'indicator', english(node).title, english(node).definition)),
    ...topics.map((node) => said(node, 'topic', english(node).title, english(node).question)),
    ...documents.map((node) => said(node, 'document', english(node).title, english(node).says, english(node.jurisdiction).title)),
    ...terms.map((node) => said(node, 'term', english(node).title, english(node).definition)),
    ...jurisdictions.map((node) => said(node, 'place', english(node).title, '', node.parent ? english(node.parent).title : undefined)),
    ...people.map((node) => said(node, 'people', english(node).title, [english(node).description, ...english(node).questions].join(' '))),
  ]
}
