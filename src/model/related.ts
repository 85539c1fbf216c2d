/** What other documents say about the same thing, and how places stand to each other. */
import type { Catalog, DocumentNode, IndicatorNode, JurisdictionNode, TaskNode } from './catalog.ts'
import { originOf } from './origin.ts'

/** Why another task stands beside this one: the indicators they share, the lineages they share, and whether a board of levels sets them side by side. */
export type RelatedTask = { task: TaskNode; indicators: IndicatorNode[]; lineage: boolean; level: boolean }
/** How a place stands to another: the same, above it, below it, or not belonging to it. */
export type Kinship = 'same' | 'above' | 'below' | 'apart'

/** Tasks of other documents that share an indicator, a lineage or a row of levels with this task, in the order of the documents. */
export function relatedTasks(task: TaskNode, { documents, levels }: Pick<Catalog, 'documents' | 'levels'>): RelatedTask[] {
  const found = new Map<TaskNode, RelatedTask>()
  const add = (other: TaskNode): RelatedTask | null => {
    if (originOf(other) === originOf(task)) return null
    const entry = found.get(other) ?? { task: other, indicators: [], lineage: false, level: false }
    found.set(other, entry)
    return entry
  }
  for (const indicator of indicatorsOf(task)) {
    for (const { task: other } of [...indicator.targets, ...indicator.results]) {
      const entry = add(other)
      if (entry && !entry.indicators.includes(indicator)) entry.indicators.push(indicator)
    }
  }
  for (const { members } of task.lineages) for (const { task: other } of members) Object.assign(add(other) ?? {}, { lineage: true })
  for (const { cells } of levels) {
    const members = cells.flatMap((cell) => cell.members)
    if (members.some((m) => m.task === task)) for (const { task: other } of members) Object.assign(add(other) ?? {}, { level: true })
  }
  const rank = (t: TaskNode) => documents.indexOf(t.document)
  return [...found.values()].sort((a, b) => rank(a.task) - rank(b.task) || (a.task.id < b.task.id ? -1 : 1))
}

/** The indicators of a task's figures, once each. */
export const indicatorsOf = (task: TaskNode) => [...new Set([...task.targets, ...task.results].map((f) => f.indicator))]

/** How another place stands to this one: above it, below it, the same, or neither. */
export function kinship(own: JurisdictionNode, other: JurisdictionNode): Kinship {
  if (own === other) return 'same'
  if (above(own).includes(other)) return 'above'
  return above(other).includes(own) ? 'below' : 'apart'
}

/** What a source prints about two documents, seen from the first; null where it prints nothing: standing side by side is our word, not theirs. */
export function printedRelation(own: TaskNode, other: TaskNode): DocumentNode['relations'][number] | null {
  return originOf(own).relations.find((r) => r.document === originOf(other) && !['no-relation', 'parallel'].includes(r.kind)) ?? null
}

/** The name of a place with the one directly above it, where that is no province: 开封市龙亭区. */
export function fullName({ data, parent }: JurisdictionNode): string {
  return parent && parent.data.kind !== 'province' ? parent.data.title + data.title : data.title
}

/** The places that one belongs to, the nearest first. */
export const above = (place: JurisdictionNode): JurisdictionNode[] => (place.parent ? [place.parent, ...above(place.parent)] : [])
