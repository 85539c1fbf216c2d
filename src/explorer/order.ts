/** Sorting: by any column, unknowns last whichever way, ties in reading order. */
import { cellText, type ColumnId, isExtra, type Names } from './columns.ts'
import type { Entry, Facet, Labels } from './entry.ts'

/** The column by which entries are sorted, and whether downward. */
export type Sort = { column: ColumnId; down: boolean }
type Key = number | string | null

/** Sorts a part of the entries; the order of all of them by a column is found once and kept. */
export function sorter(entries: readonly Entry[], labels: Labels, names: Names): (found: readonly Entry[], sort: Sort) => Entry[] {
  const kept = new Map<string, Map<string, number>>()
  const places = new Map(Object.entries(labels).map(([of, pairs]) => [of, new Map(pairs.map(([id], i) => [id, i]))]))
  const place = (facet: Facet) => (entry: Entry): Key => places.get(facet)?.get(entry.facets[facet][0] ?? '') ?? null
  const collator = new Intl.Collator('zh-CN', { numeric: true })
  const reading = new Map(entries.map((entry, i) => [entry.id, i]))

  /** The keys of a column, the first that differs decides. Values of different units do not compare, so units come first. */
  function keysOf(column: ColumnId): ((entry: Entry) => Key)[] {
    if (column === 'code') return [({ id }) => reading.get(id)!]
    if (column === 'value') return [({ unit, value }) => (value === null ? null : unit), ({ value }) => value]
    if (column === 'date') return [({ due }) => due]
    if (column === 'label') return [({ label }) => label]
    if (['modality', 'status', 'kind', 'topic', 'place'].includes(column)) return [place(column as Facet)]
    return isExtra(column) ? [(entry) => cellText(column, entry, names) || null] : []
  }

  /** Words as numbers, so that they are compared once each and not once a pair. */
  function ranked(key: (entry: Entry) => Key): (number | null)[] {
    const raw = entries.map(key)
    const words = [...new Set(raw.filter((k) => typeof k === 'string'))].sort(collator.compare)
    const rank = new Map(words.map((word, i) => [word, i]))
    return raw.map((k) => (typeof k === 'string' ? rank.get(k)! : k))
  }

  function order({ column, down }: Sort): Map<string, number> {
    const name = `${down ? '-' : ''}${column}`
    const known = kept.get(name)
    if (known) return known
    const keys = keysOf(column).map(ranked)
    const all = entries.map((_, i) => i).sort((a, b) => {
      for (const [level, key] of keys.entries()) {
        const [x, y] = [key[a]!, key[b]!]
        // Units keep their order: only the values in them turn round.
        if (x !== y) return x === null ? 1 : y === null ? -1 : (x - y) * (down && level === keys.length - 1 ? -1 : 1)
      }
      return a - b
    })
    const made = new Map(all.map((i, at) => [entries[i]!.id, at]))
    kept.set(name, made)
    return made
  }

  return (found, sort) => {
    const at = order(sort)
    return [...found].sort((a, b) => at.get(a.id)! - at.get(b.id)!)
  }
}
