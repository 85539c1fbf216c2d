/** Which documents report on progress, and which silences they could not have broken. */
import type { Catalog, DocumentNode, TargetNode } from './catalog.ts'
import { progressOf } from './progress.ts'
import { dueDay, isDue } from './status.ts'
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

/** When a document was written, as precisely as it says. */
export const writtenOn = ({ data }: DocumentNode): string | undefined => data.dated ?? data.published

/** Whether a document was written while a promise had time left; false where either day is unknown. */
export function writtenEarly(document: DocumentNode, { data: { deadline, due } }: Pick<TargetNode, 'data'>): boolean {
  const day = writtenOn(document)
  return deadline !== undefined && day !== undefined && lastDay(day) <= dueDay(deadline, due)
}

/** Of a promise that is due: the last text that could tell of it, where even that one was written too early to tell the end. */
export function lastWord(target: TargetNode, asOf: string): DocumentNode | null {
  if (!isDue(target.data, asOf)) return null
  const reports = [...target.task.document.relations.filter((r) => r.incoming && r.kind === 'reports-on').map((r) => r.document), ...target.matches.map((m) => m.result.task.document)]
  const last = reports.filter(writtenOn).toSorted((a, b) => (lastDay(writtenOn(a)!) < lastDay(writtenOn(b)!) ? 1 : -1))[0]
  return last && writtenEarly(last, target) ? last : null
}
