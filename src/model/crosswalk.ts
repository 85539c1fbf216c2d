/** The outside norm against each document, by group. */
import type { Catalog, DocumentNode } from './catalog.ts'
import type { ComplianceNode, StandardNode } from './evidence.ts'
import type { Compliance, Standard } from '../schema/evidence.ts'

/** An item of an outside norm, with a cell a document; null where the two were not compared. */
export type StandardRow = { standard: StandardNode; cells: (ComplianceNode | null)[] }
/** The items of one part of an outside norm. */
export type StandardGroup = { group: Standard['group']; rows: StandardRow[] }

const GROUPS: readonly Standard['group'][] = ['resource', 'government', 'quality']

/** The documents that any item speaks of, in their reading order. */
export const comparedDocuments = ({ standards, documents }: Pick<Catalog, 'standards' | 'documents'>): DocumentNode[] =>
  documents.filter((d) => standards.some((s) => s.documents.some((c) => c.document === d)))

/** Items by group, each with one cell a document; null where no comparison is recorded. */
export function standardGroups(standards: readonly StandardNode[], documents: readonly DocumentNode[]): StandardGroup[] {
  return GROUPS.map((group) => ({
    group,
    rows: standards.filter((s) => s.data.group === group).map((standard) => ({ standard, cells: documents.map((d) => standard.documents.find((c) => c.document === d) ?? null) })),
  })).filter((g) => g.rows.length > 0)
}

/** How often each relation occurs for each document. */
export function complianceCounts(standards: readonly StandardNode[], document: DocumentNode): Record<Compliance, number> {
  const counts: Record<Compliance, number> = { same: 0, stricter: 0, weaker: 0, narrowed: 0, reference: 0, silent: 0 }
  for (const { documents } of standards) for (const cell of documents) if (cell.document === document) counts[cell.relation] += 1
  return counts
}

/** Whether the norm itself was checked: the last words of its provenance, or all of it. */
export const provenanceMark = ({ data }: Pick<StandardNode, 'data'>) => data.provenance.split(/[；;]/).at(-1)!.trim()
