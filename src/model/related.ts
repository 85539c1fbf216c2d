/** What other documents say about the same indicators, and how places stand to each other. */
import type { DocumentNode, IndicatorNode, JurisdictionNode, TaskNode } from './catalog.ts'

export type RelatedTask = { task: TaskNode; indicators: IndicatorNode[] }
export type Kinship = 'same' | 'above' | 'below' | 'apart'

/** Tasks of other documents that speak of an indicator of this task, in the order of the documents. */
export function relatedTasks(task: TaskNode, documents: readonly DocumentNode[]): RelatedTask[] {
  const found = new Map<TaskNode, Set<IndicatorNode>>()
  for (const indicator of indicatorsOf(task)) {
    for (const { task: other } of [...indicator.targets, ...indicator.results]) {
      if (other.document !== task.document) found.set(other, (found.get(other) ?? new Set()).add(indicator))
    }
  }
  const rank = (t: TaskNode) => documents.indexOf(t.document)
  return [...found].map(([other, indicators]) => ({ task: other, indicators: [...indicators] })).sort((a, b) => rank(a.task) - rank(b.task))
}

/** The indicators of a task's figures, once each. */
export const indicatorsOf = (task: TaskNode) => [...new Set([...task.targets, ...task.results].map((f) => f.indicator))]

/** How another place stands to this one: above it, below it, the same, or neither. */
export function kinship(own: JurisdictionNode, other: JurisdictionNode): Kinship {
  if (own === other) return 'same'
  if (above(own).includes(other)) return 'above'
  return above(other).includes(own) ? 'below' : 'apart'
}

/** The name of a place with the one directly above it, where that is no province: 开封市龙亭区. */
export function fullName({ data, parent }: JurisdictionNode): string {
  return parent && parent.data.kind !== 'province' ? parent.data.title + data.title : data.title
}

const above = (place: JurisdictionNode): JurisdictionNode[] => (place.parent ? [place.parent, ...above(place.parent)] : [])
