/** Whose words a record gives, and when they were said. */
import type { DocumentNode, TaskNode } from './catalog.ts'
import { yearOf } from '../text/partial-date.ts'

/** The document whose words a task gives: the quoted one where it is known only from a quotation. */
export const originOf = (task: Pick<TaskNode, 'document' | 'quotedFrom'>): DocumentNode => task.quotedFrom ?? task.document

/** The year a document speaks from: its own date, or else the first year it covers; null where none is printed. */
export function originYear({ data }: Pick<DocumentNode, 'data'>): number | null {
  const date = data.dated ?? data.published ?? data.start
  return date === undefined ? null : yearOf(date)
}
