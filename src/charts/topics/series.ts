/** How many tasks each document has on each topic: promised, and reported as done. */
import type { Catalog, DocumentNode, TopicNode } from '../../model/catalog.ts'
import { fullName } from '../../model/related.ts'

export type Count = { promised: number; reported: number }
export type Column = { document: DocumentNode; place: string }
export type Row = { topic: TopicNode; counts: Count[] }
export type Topics = { columns: Column[]; rows: Row[] }

/** A column for every document with tasks, a row for every topic, in the order readers know. */
export function topics({ documents, topics }: Pick<Catalog, 'documents' | 'topics'>): Topics {
  const speaking = documents.filter((d) => d.tasks.length > 0)
  return {
    columns: speaking.map((document) => ({ document, place: fullName(document.jurisdiction) })),
    rows: topics.map((topic) => ({ topic, counts: speaking.map((d) => countOf(topic, d)) })),
  }
}

function countOf(topic: TopicNode, document: DocumentNode): Count {
  const tasks = topic.tasks.filter((t) => t.document === document)
  const reported = tasks.filter((t) => t.data.modality === 'reported').length
  return { promised: tasks.length - reported, reported }
}

export const sum = ({ promised, reported }: Count) => promised + reported

/** What one document leaves out. */
export const leftOut = (rows: readonly Row[], column: number): TopicNode[] => rows.filter((r) => sum(r.counts[column]!) === 0).map((r) => r.topic)
