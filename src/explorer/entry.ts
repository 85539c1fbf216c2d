/** One target as the explorer holds it in the browser: what it is narrowed, sorted and grouped by, and what is told of it in place. */

/** By what targets can be narrowed, in the order readers see. */
export const FACETS = ['year', 'status', 'known', 'modality', 'topic', 'document', 'place', 'kind', 'indicator'] as const
/** That by which entries are narrowed and grouped. */
export type Facet = (typeof FACETS)[number]

/** Stands for “none” where a facet knows that there is nothing: no deadline, no published figure. */
export const NONE = 'none'

/** A reported figure that was held against the target. */
export type Evidence = { verdict: 'counts' | 'part' | 'refused'; label: string; raw: string; says: string; asOf: string; reason: string; address: string }

/** A target as the explorer asks it: ids of facets, numbers and words; what is not printed is null or empty. */
export type Entry = {
  id: string; code: string; label: string; raw: string; address: string; facets: Record<Facet, readonly string[]>
  /** The section it stands in: a key of the labels. */
  section: string
  value: number | null; unit: string; start: string | null; due: string | null; words: string; scope: string
  quote: string; note: string; source: string; total: string | null; counted: string; evidence: readonly Evidence[]
}

/** The names of what entries refer to by id, each list in its own order. */
export type Labels = Readonly<Record<Facet | 'section', readonly (readonly [id: string, label: string])[]>>

/** All that the explorer is given. */
export type Explored = { edition: { title: string; subject: string; url: string; asOf: string }; labels: Labels; entries: readonly Entry[] }
