/** Jurisdictions as a tree: those above come first, and a place is under its own city only. */
import type { JurisdictionNode } from './catalog.ts'

/** The places that have none above them. */
export const roots = (jurisdictions: readonly JurisdictionNode[]) => jurisdictions.filter((j) => j.parent === null)

/** Whether a document of this place, or of a place inside it, is in the ledger. */
export const hasDocuments = (place: JurisdictionNode): boolean => place.documents.length > 0 || place.children.some(hasDocuments)

/** The places inside one, those with documents first, otherwise in their given order. */
export function childrenInOrder(place: JurisdictionNode): { withDocuments: JurisdictionNode[]; others: JurisdictionNode[] } {
  return { withDocuments: place.children.filter(hasDocuments), others: place.children.filter((c) => !hasDocuments(c)) }
}
