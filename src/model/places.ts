/** Jurisdictions as a tree: those above come first, and a place is under its own city only; and what the ledger holds on each. */
import type { DocumentNode, JurisdictionNode, TaskNode } from './catalog.ts'
import { above, fullName, kinship } from './related.ts'

/** The places that have none above them. */
export const roots = (jurisdictions: readonly JurisdictionNode[]) => jurisdictions.filter((j) => j.parent === null)

/** Whether a document of this place, or of a place inside it, is in the ledger. */
export const hasDocuments = (place: JurisdictionNode): boolean => place.documents.length > 0 || place.children.some(hasDocuments)

/** The places inside one, those with documents first, otherwise in their given order. */
export function childrenInOrder(place: JurisdictionNode): { withDocuments: JurisdictionNode[]; others: JurisdictionNode[] } {
  return { withDocuments: place.children.filter(hasDocuments), others: place.children.filter((c) => !hasDocuments(c)) }
}

/**
 * Tasks that name a place: a body of it is responsible, or a figure is limited to it, or the words of the task begin a phrase with its name.
 * A functional zone is known by no name of its own (“示范区” is also a kind of zone), so words alone do not name it.
 */
export const tasksNaming = (place: JurisdictionNode, tasks: readonly TaskNode[]): TaskNode[] => tasks.filter(({ data, responsible, targets, results }) =>
  responsible.some((body) => body.data.jurisdiction === place.id)
  || [...targets, ...results].some((f) => f.data.scope?.place?.split('、').includes(place.data.title))
  || (place.data.code !== undefined && data.quote.split(/\P{Script=Han}/u).some((phrase) => phrase.startsWith(place.data.title))))

/** Tasks of a place's own documents that are addressed to every county or district inside it. */
export const tasksForEach = (place: JurisdictionNode, tasks: readonly TaskNode[]): TaskNode[] =>
  tasks.filter((task) => task.document.jurisdiction === place && task.responsible.some((body) => body.data.each))

/** A place that stands beside others without belonging to any: the one it does belong to, and those others. */
export type Apart = { place: JurisdictionNode; parent: JurisdictionNode; from: string[] }

/** Of the places that speak, each that belongs to another one than a place above or beside it that speaks too. */
export function apart(documents: readonly DocumentNode[]): Apart[] {
  const places = [...new Set(documents.map((d) => d.jurisdiction))].sort((a, b) => above(a).length - above(b).length)
  return places.flatMap((place, i) => {
    const from = places.slice(0, i).filter((other) => kinship(place, other) === 'apart').map(fullName)
    return place.parent && from.length ? [{ place, parent: place.parent, from }] : []
  })
}
