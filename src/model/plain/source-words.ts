/** The words that a plain text cites: what its numbers and quotations must be found in. */
import type { Catalog, DocumentNode, ResultNode, TargetNode, TaskNode, TermNode } from '../catalog.ts'
import type { LineageNode, MemberNode, StandardNode } from '../evidence.ts'
import { unitsOf } from '../build-document.ts'

/** Printed words, and values that records give in their own form. */
export type SourceWords = { words: readonly string[]; values: readonly string[] }

/** What a text cites that rests on no record. */
export const NOTHING: SourceWords = { words: [], values: [] }

/** Several citations as one. */
export const together = (cited: readonly SourceWords[]): SourceWords => ({ words: cited.flatMap((c) => c.words), values: cited.flatMap((c) => c.values) })

/** A task: its words, those of its figures, and their dates. */
export const wordsOfTask = (task: TaskNode): SourceWords => together([
  { words: [task.data.quote, ...(task.data.more ?? []).map((m) => m.quote)], values: [years(task.data.deadline)].flat() },
  ...task.targets.map(wordsOfFigure), ...task.results.map(wordsOfFigure),
])

/** A target or a reported figure. */
function wordsOfFigure({ data }: TargetNode | ResultNode): SourceWords {
  const percent = data.unit === '%' ? '%' : ''
  const dates = 'says' in data ? [data.asOf] : [data.start, data.deadline]
  const words = 'says' in data ? [data.quote, data.asOfWords] : [data.quote, data.dateWords]
  return { words: words.filter((w) => w !== undefined), values: [...[data.value, data.min, data.max].filter((v) => v !== undefined).map((v) => v + percent), ...dates.flatMap(years)] }
}

/** A document: what it prints of itself, not what it promises. */
export function wordsOfDocument({ data }: DocumentNode): SourceWords {
  return {
    words: [data.title, data.shortTitle, data.number, data.datedWords, data.validity, ...(data.facts ?? []).map((f) => f.value)].filter((w) => w !== undefined),
    values: [data.dated, data.published, data.start, data.end].flatMap(years),
  }
}

/** A term: its defining words, the words of the places where it stands, and what an outside norm says. */
export function wordsOfTerm({ data, stands }: TermNode, norms: readonly StandardNode[]): SourceWords {
  const words = [data.title, ...(data.aliases ?? []), ...(data.quote ? [data.quote] : []), ...stands.map((s) => s.text)]
  return together([{ words, values: [] }, ...stands.flatMap(({ task }) => (task ? [wordsOfTask(task)] : [])), ...norms.map(wordsOfStandard)])
}

const wordsOfStandard = ({ data, indicator }: StandardNode): SourceWords => {
  const percent = data.unit === '%' ? '%' : ''
  return { words: [data.title, data.provenance, data.note ?? '', indicator?.data.title ?? ''], values: [data.primary, data.junior].filter((v) => v !== undefined).map((v) => v + percent) }
}
const wordsOfMember = ({ task, target }: MemberNode) => (target ? wordsOfFigure(target) : wordsOfTask(task))
const wordsOfLineage = ({ members, changes }: LineageNode): SourceWords => together([...members.map(wordsOfMember), { words: changes.flatMap((c) => [c.data.before, c.data.after ?? '']), values: [] }])
// A date as its numbers: 2025-06-26 is 2025, 6 and 26.
const years = (date: string | undefined): string[] => date?.split('-').map((n) => String(Number(n))) ?? []

/** What is cited by a link to each address of the ledger. */
export function wordsAt(catalog: Catalog): Map<string, { cited: SourceWords; task?: TaskNode }> {
  const tasks = catalog.tasks.map((task) => [task.address, { cited: wordsOfTask(task), task }] as const)
  const figures = [...catalog.targets, ...catalog.results].map((node) => [node.address, { cited: wordsOfFigure(node), task: node.task }] as const)
  const units = catalog.documents.flatMap((d) => unitsOf(d).map(({ id, text }) => [`${d.address}#${id}`, { cited: { words: [text], values: [] } }] as const))
  const sections = catalog.documents.flatMap((d) => d.sections.map((s) => [s.address, { cited: { words: [s.heading, ...s.paragraphs.map((p) => p.text)], values: [] } }] as const))
  return new Map<string, { cited: SourceWords; task?: TaskNode }>([
    ...catalog.documents.map((d) => [d.address, { cited: wordsOfDocument(d) }] as const), ...units, ...sections, ...tasks, ...figures,
    ...catalog.lineages.map((l) => [l.address, { cited: wordsOfLineage(l) }] as const),
    ...catalog.standards.map((s) => [s.address, { cited: wordsOfStandard(s) }] as const),
    ...catalog.terms.map((t) => [t.address, { cited: wordsOfTerm(t, []) }] as const),
    ...catalog.indicators.map((i) => [i.address, { cited: together([{ words: [i.data.title, i.data.definition], values: [] }, ...i.targets.map(wordsOfFigure), ...i.results.map(wordsOfFigure)]) }] as const),
    ...[...catalog.topics, ...catalog.people, ...catalog.jurisdictions].map((n) => [n.address, { cited: NOTHING }] as const),
  ])
}
