/** The whole ledger as one table: figures under their document, then their section, steps after their total. */
import type { Catalog, DocumentNode, ResultNode, SectionNode, TargetNode, TaskNode } from './catalog.ts'

/** The rows of one section. */
export type LedgerSection<T> = { section: SectionNode; rows: T[] }
/** The rows of one document by section. */
export type LedgerDocument<T> = { document: DocumentNode; sections: LedgerSection<T>[]; count: number }

/** Every task, in reading order. */
export const taskLedger = (catalog: Catalog) => ledger(catalog, (task) => [task])

/** Every target, in reading order. */
export const targetLedger = (catalog: Catalog) => ledger(catalog, (task) => withSteps(task.targets))

/** Every reported figure, in reading order. */
export const resultLedger = (catalog: Catalog) => ledger(catalog, (task) => withParts(task.results))

/** A total comes directly before the steps that lead to it. */
export function withSteps(targets: readonly TargetNode[]): TargetNode[] {
  return targets.filter((t) => !t.total || !targets.includes(t.total)).flatMap((t) => [t, ...t.steps.filter((s) => targets.includes(s))])
}

/** A total comes directly before its parts. */
export function withParts(results: readonly ResultNode[]): ResultNode[] {
  return results.filter((r) => !r.total || !results.includes(r.total)).flatMap((r) => [r, ...r.parts.filter((p) => results.includes(p))])
}

function ledger<T>(catalog: Catalog, rowsOf: (task: TaskNode) => T[]): LedgerDocument<T>[] {
  return catalog.documents.flatMap((document) => {
    const bySection = new Map<SectionNode, T[]>()
    for (const task of document.tasks) {
      const rows = rowsOf(task)
      if (rows.length) bySection.set(task.section, [...(bySection.get(task.section) ?? []), ...rows])
    }
    const sections = [...bySection].map(([section, rows]) => ({ section, rows }))
    return sections.length ? [{ document, sections, count: sections.reduce((n, s) => n + s.rows.length, 0) }] : []
  })
}
