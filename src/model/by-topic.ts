/** A topic's tasks under their documents, those with figures first. */
import type { DocumentNode, JurisdictionNode, TaskNode, TopicNode } from './catalog.ts'
import { fullName, kinship } from './related.ts'

/** The tasks of one document on a topic: those with figures, and those without. */
export type TopicDocument = { document: DocumentNode; counted: TaskNode[]; plain: TaskNode[] }

/** Groups in the order of the documents; a document without a task on the topic is left out. */
export function topicDocuments(topic: TopicNode, documents: readonly DocumentNode[]): TopicDocument[] {
  return documentTasks(documents, (task) => task.topics.includes(topic))
}

/** The tasks of each document that fit, those with figures first; a document without any is left out. */
export function documentTasks(documents: readonly DocumentNode[], fits: (task: TaskNode) => boolean = () => true): TopicDocument[] {
  return documents.flatMap((document) => {
    const tasks = document.tasks.filter(fits)
    return tasks.length ? [{ document, counted: tasks.filter(hasFigure), plain: tasks.filter((t) => !hasFigure(t)) }] : []
  })
}

/** Whether a task prints a value or a state that can be checked. */
export const hasFigure = (task: TaskNode) => task.targets.length + task.results.length > 0

/** How many figures a set of tasks carries: promised and reported. */
export function figureCount(tasks: readonly TaskNode[]): { targets: number; results: number } {
  return { targets: tasks.reduce((n, t) => n + t.targets.length, 0), results: tasks.reduce((n, t) => n + t.results.length, 0) }
}

/** What a place says on a topic, document by document; nothing where it is silent. */
export type TopicPlace = { place: JurisdictionNode; name: string; apartFrom: string[]; groups: TopicDocument[] }

/** Every place of which the ledger holds tasks, the higher level first, with those on the topic. */
export function topicPlaces(topic: TopicNode, documents: readonly DocumentNode[]): TopicPlace[] {
  const places = [...new Set(documents.filter((d) => d.tasks.length > 0).map((d) => d.jurisdiction))].sort((a, b) => RANK.indexOf(a.data.kind) - RANK.indexOf(b.data.kind))
  return places.map((place, i) => ({
    place, name: fullName(place),
    apartFrom: places.slice(0, i).filter((other) => kinship(place, other) === 'apart').map(fullName),
    groups: topicDocuments(topic, documents.filter((d) => d.jurisdiction === place)),
  }))
}

const RANK: readonly JurisdictionNode['data']['kind'][] = ['province', 'city', 'district', 'county', 'zone']
