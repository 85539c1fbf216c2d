/** Whose words a record gives, and when they were said. */
import type { DocumentNode, TaskNode } from './catalog.ts'
import { yearOf } from '../text/partial-date.ts'

/** The document whose words a task gives: the quoted one where it is known only from a quotation. */
export const originOf = (task: Pick<TaskNode, 'document' | 'quotedFrom'>): DocumentNode => task.quotedFrom ?? task.document

/** The year a document speaks from by its own date; null where it prints none, for the years it covers do not tell. */
export function originYear({ data }: Pick<DocumentNode, 'data'>): number | null {
  const date = data.dated ?? data.published
  return date === undefined ? null : yearOf(date)
}
