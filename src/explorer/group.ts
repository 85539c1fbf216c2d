/** Grouping: one flat list of heads, rows, the opened row's details and what is left of a group, as the table shows them. */
import type { Names } from './columns.ts'
import type { Entry, Facet, Labels } from './entry.ts'
import { type Extent, FEW } from './folds.ts'

/** That by which entries can be grouped. */
export const GROUPINGS = ['section', 'topic', 'status', 'year', 'modality', 'indicator', 'place', 'none'] as const
/** One of these. */
export type Grouping = (typeof GROUPINGS)[number]

/** The head of a group; a document is of level 1, what stands in it of level 2. */
export type Head = { kind: 'head'; key: string; id: string; level: 1 | 2; label: string; count: number; folded: boolean; anchor: string | null }
/** What a group holds beyond its first rows. */
export type More = { kind: 'more'; key: string; id: string; label: string; count: number }
/** A line of the table. */
export type Item = Head | More | { kind: 'row' | 'detail'; key: string; entry: Entry }

/** How much of each group is shown, and which entry is open. */
export type Folds = { extent: (id: string, level: 1 | 2) => Extent; open: string | null }

/** The list. An entry that belongs to several groups stands in each of them; a folded head keeps its count; the open entry is never left out. */
export function itemsOf(entries: readonly Entry[], grouping: Grouping, labels: Labels, names: Names, folds: Folds): Item[] {
  const rows = (group: string, members: readonly Entry[]): Item[] => members.flatMap((entry): Item[] => {
    const row = { kind: 'row' as const, key: `${group} ${entry.id}`, entry }
    return entry.id === folds.open ? [row, { kind: 'detail', key: `${group} ${entry.id} detail`, entry }] : [row]
  })
  const head = (of: string, id: string, level: 1 | 2, count: number, anchor: string | null): Head =>
    ({ kind: 'head', key: `${of} ${id}`, id, level, label: names(of as Facet | 'section', id), count, folded: folds.extent(id, level) === 'head', anchor })
  const group = (top: Head, members: readonly Entry[]): Item[] => {
    if (top.folded) return [top]
    const cut = folds.extent(top.id, top.level) === 'few' && members.length > FEW && !members.slice(FEW).some((e) => e.id === folds.open)
    return cut ? [top, ...rows(top.key, members.slice(0, FEW)), { kind: 'more', key: `${top.key} more`, id: top.id, label: top.label, count: members.length - FEW }] : [top, ...rows(top.key, members)]
  }
  if (grouping === 'none') return rows('', entries)
  if (grouping !== 'section') {
    return gathered(entries, labels[grouping], (e) => e.facets[grouping as Facet]).flatMap(([id, members]) => group(head(grouping, id, 2, members.length, null), members))
  }
  return gathered(entries, labels.document, (e) => [documentOf(e)]).flatMap(([document, members]) => {
    const top = head('document', document, 1, members.length, `targets-${document}`)
    if (top.folded) return [top]
    return [top, ...gathered(members, labels.section, (e) => [e.section]).flatMap(([section, own]) => group(head('section', section, 2, own.length, `targets-${section.replace(' ', '-')}`), own))]
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
