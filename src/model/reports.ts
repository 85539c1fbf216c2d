/** Which documents report on progress, and which silences they could not have broken. */
import type { Catalog, DocumentNode } from './catalog.ts'
import { progressOf } from './progress.ts'
import { dueDay } from './status.ts'
import { lastDay } from '../text/partial-date.ts'

/** The last report, and of the promises that are due and silent: how many fell due after it was written, and which texts no report speaks of. */
export type Reporting = { last: DocumentNode; silent: number; after: number; unreported: { document: DocumentNode; silent: number }[] }

/** Null where an edition holds no report with a date. */
export function reportingOf(catalog: Catalog): Reporting | null {
  const reports = catalog.documents.filter((d) => d.data.dated && d.relations.some((r) => !r.incoming && r.kind === 'reports-on'))
  const last = reports.toSorted((a, b) => (lastDay(a.data.dated!) < lastDay(b.data.dated!) ? 1 : -1))[0]
  if (!last) return null
  const silent = catalog.targets.filter((t) => progressOf(t, catalog.edition.asOf).status === 'due-silent')
  const reported = (d: DocumentNode) => d === last || d.relations.some((r) => r.incoming && r.kind === 'reports-on')
  const unreported = catalog.documents.filter((d) => !reported(d)).map((document) => ({ document, silent: silent.filter((t) => t.task.document === document).length })).filter((u) => u.silent > 0)
  const after = silent.filter((t) => reported(t.task.document) && dueDay(t.data.deadline!, t.data.due) > lastDay(last.data.dated!)).length
  return { last, silent: silent.length, after, unreported }
}
