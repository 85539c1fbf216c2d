/** What an edition holds, counted: for the method page and the data page. */
import type { Catalog, DocumentNode } from './catalog.ts'
import { Disposition, Modality } from '../schema/vocabulary.ts'

/** What one document gave: records by kind, and the numbers it prints. */
export type DocumentCount = { document: DocumentNode; tasks: number; targets: number; results: number; figures: number }

/** Records by document; a document that is only quoted has none of its own, its words stand in the document that quotes it. */
export function documentCounts(catalog: Catalog): DocumentCount[] {
  return catalog.documents.map((document) => ({
    document,
    tasks: document.tasks.length,
    targets: document.tasks.reduce((n, t) => n + t.targets.length, 0),
    results: document.tasks.reduce((n, t) => n + t.results.length, 0),
    figures: document.figures.length,
  }))
}

/** How many printed numbers came to one end, in all and by document. */
export type DispositionCount = { disposition: Disposition; total: number; byDocument: number[] }

/** What became of every printed number, by kind and document; kinds that do not occur are left out. */
export function dispositionCounts(documents: readonly DocumentNode[]): DispositionCount[] {
  return Disposition.options.flatMap((disposition) => {
    const byDocument = documents.map((d) => d.figures.filter((f) => f.disposition === disposition).length)
    const total = byDocument.reduce((a, b) => a + b, 0)
    return total ? [{ disposition, total, byDocument }] : []
  })
}

/** How often one rung of firmness occurs, and the words that stand for it. */
export type ModalityCount = { modality: Modality; tasks: number; targets: number; words: string[] }

/** The scale of firmness from strong to soft, with how often each rung occurs and the words that put a record there. */
export function modalityCounts(catalog: Pick<Catalog, 'tasks' | 'targets'>): ModalityCount[] {
  return Modality.options.flatMap((modality) => {
    const tasks = catalog.tasks.filter((t) => t.data.modality === modality)
    const targets = catalog.targets.filter((t) => t.data.modality === modality)
    const words = tally([...tasks, ...targets].flatMap((r) => (r.data.modalWord ? [r.data.modalWord] : [])))
    return tasks.length + targets.length ? [{ modality, tasks: tasks.length, targets: targets.length, words }] : []
  })
}

// Distinct words, most frequent first, ties in order of appearance.
function tally(words: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1]).map(([word]) => word)
}
