/** Where nothing is found: the names that look or sound most like what was typed. */
import { folded } from './fold.ts'
import { sounding, type Knowledge } from './readings.ts'

/** Up to six names that lead somewhere, the nearest first. */
export function nearest(query: string, { lexicon, charset }: Pick<Knowledge, 'lexicon' | 'charset'>): { word: string; address: string }[] {
  const text = folded(query, charset)
  const heard = new Set(sounding(query, lexicon).map((s) => s.word))
  return lexicon.names.flatMap(([word, syllables, address]) => {
    const near = heard.has(word) ? 1 : Math.max(likeness(text, word), /^[a-z]{3,}$/.test(text) ? likeness(text, syllables.replace(/ /g, '')) - 0.2 : 0)
    return address && near > 0.15 ? [{ word, address, near }] : []
  }).sort((a, b) => b.near - a.near || (a.address < b.address ? -1 : 1)).slice(0, 6).map(({ word, address }) => ({ word, address }))
}

/** The share of pairs of neighbouring characters, and of characters, that two words have in common. */
function likeness(a: string, b: string): number {
  const common = (x: readonly string[], y: readonly string[]) => (x.length && y.length ? 2 * x.filter((p) => y.includes(p)).length / (x.length + y.length) : 0)
  const pairs = (word: string) => Array.from({ length: Math.max(0, word.length - 1) }, (_, i) => word.slice(i, i + 2))
  return 0.7 * common(pairs(a), pairs(b)) + 0.3 * common([...new Set(a)], [...new Set(b)])
}
