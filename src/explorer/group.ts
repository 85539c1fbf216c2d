/** Grouping: one flat list of heads, rows and the opened row's details, as the table shows them. */
import type { Names } from './columns.ts'
import type { Entry, Facet, Labels } from './entry.ts'

export const GROUPINGS = ['section', 'topic', 'status', 'year', 'modality', 'indicator', 'place', 'none'] as const
export type Grouping = (typeof GROUPINGS)[number]

export type Head = { kind: 'head'; key: string; level: 1 | 2; label: string; count: number; folded: boolean; anchor: string | null }
export type Item = Head | { kind: 'row' | 'detail'; key: string; entry: Entry }

/** Which heads are folded, and which entry is open. */
export type Folds = { folded: (key: string) => boolean; open: string | null }

/** The list. An entry that belongs to several groups stands in each of them; a folded head keeps its count. */
export function itemsOf(entries: readonly Entry[], grouping: Grouping, labels: Labels, names: Names, folds: Folds): Item[] {
  const rows = (group: string, members: readonly Entry[]): Item[] => members.flatMap((entry): Item[] => {
    const row = { kind: 'row' as const, key: `${group} ${entry.id}`, entry }
    return entry.id === folds.open ? [row, { kind: 'detail', key: `${group} ${entry.id} detail`, entry }] : [row]
  })
  const head = (key: string, level: 1 | 2, label: string, count: number, anchor: string | null): Head => ({ kind: 'head', key, level, label, count, folded: folds.folded(key), anchor })
  if (grouping === 'none') return rows('', entries)
  if (grouping !== 'section') {
    return gathered(entries, labels[grouping], (e) => e.facets[grouping as Facet]).flatMap(([id, members]) => {
      const top = head(`${grouping} ${id}`, 2, names(grouping, id), members.length, null)
      return top.folded ? [top] : [top, ...rows(top.key, members)]
    })
  }
  return gathered(entries, labels.document, (e) => [documentOf(e)]).flatMap(([document, members]) => {
    const top = head(`document ${document}`, 1, names('document', document), members.length, `targets-${document}`)
    if (top.folded) return [top]
    return [top, ...gathered(members, labels.section, (e) => [e.section]).flatMap(([section, own]) => {
      const inner = head(`section ${section}`, 2, names('section', section), own.length, `targets-${section.replace(' ', '-')}`)
      return inner.folded ? [inner] : [inner, ...rows(inner.key, own)]
    })]
  })
}

/** The document in whose text an entry stands; another that it quotes comes after it. */
const documentOf = (entry: Entry) => entry.facets.document[0]!

/** Entries by the values they carry, in the order of the labels. */
function gathered(entries: readonly Entry[], labels: readonly (readonly [string, string])[], valuesOf: (entry: Entry) => readonly string[]): [string, Entry[]][] {
  const groups = new Map<string, Entry[]>(labels.map(([id]) => [id, []]))
  for (const entry of entries) for (const value of valuesOf(entry)) groups.get(value)?.push(entry)
  return [...groups].filter(([, members]) => members.length > 0)
}
