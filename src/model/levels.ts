/** How documents stand to each other, each pair told once. */
import type { DocumentNode } from './catalog.ts'

type Kind = DocumentNode['relations'][number]['kind']
export type Pair = { from: DocumentNode; to: DocumentNode; note: string | undefined }

// What is printed comes first, what only stands side by side last.
const ORDER: readonly Kind[] = ['implements', 'cites', 'quotes', 'reports-on', 'precedes', 'parallel', 'no-relation']

/** Every relation under its kind, as the document that carries it tells it. */
export function relationGroups(documents: readonly DocumentNode[]): { kind: Kind; pairs: Pair[] }[] {
  const all = documents.flatMap((from) => from.relations.filter((r) => !r.incoming).map((r) => ({ kind: r.kind, pair: { from, to: r.document, note: r.note } })))
  return ORDER.map((kind) => ({ kind, pairs: all.filter((r) => r.kind === kind).map((r) => r.pair) })).filter((g) => g.pairs.length > 0)
}
