/** A topic's tasks under their documents, those with figures first. */
import type { DocumentNode, TaskNode, TopicNode } from './catalog.ts'

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
