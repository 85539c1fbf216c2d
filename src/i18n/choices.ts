/** By what finds can be narrowed, each choice with its word. */
import { finding } from './finding.ts'
import type { Words } from './words.ts'

type Choice = { value: string; label: string }
const labelled = (labels: Record<string, string>): Choice[] => Object.entries(labels).map(([value, label]) => ({ value, label }))

/** The facets of the search in their order; what belongs to an edition is given, the rest is the same in all. */
export const choices = (t: Words, { place, document, topic }: Record<'place' | 'document' | 'topic', Choice[]>, years: readonly string[]) => [
  { name: 'kind', options: labelled(t.searchKindLabel) }, { name: 'place', options: place }, { name: 'document', options: document }, { name: 'topic', options: topic },
  { name: 'modality', options: labelled(t.modalityLabel) }, { name: 'status', options: labelled(t.statusLabel) }, { name: 'year', options: years.map((year) => ({ value: year, label: finding[t.language].year(year) })) },
] as const
