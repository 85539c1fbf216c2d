/** An index in memory that answers as the built one does: for testing what the search makes of its answers. */
import { folded } from '../../src/search/fold.ts'
import type { Hits, Index } from '../../src/search/index-port.ts'
import { content, type SearchRecord } from '../../src/search/record.ts'

export function heldIndex(records: readonly SearchRecord[]): Index {
  const held = records.map((record, i) => ({ id: String(i), record, words: content(record).split(' ') }))
  const find = (sought: readonly string[]): Hits => new Map(held.flatMap(({ id, words }) => {
    const at = words.findIndex((_, i) => sought.every((word, j) => words[i + j] === word))
    return at < 0 || sought.length === 0 ? [] : [[id, at] as const]
  }))
  return {
    phrase: async (text) => find([...folded(text)]),
    word: async (word) => find([word]),
    chosen: async (facet, value) => new Map(held.flatMap(({ id, record }) => (record.facets[facet]?.includes(value) ? [[id, 0] as const] : []))),
    load: async (id) => held[Number(id)]!.record,
    size: async () => held.length,
  }
}
