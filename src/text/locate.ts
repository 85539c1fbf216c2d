import { occurrences } from './marks.ts'

/** A piece of cleaned text that can be quoted: a paragraph or a heading. */
export type Unit = { id: string; text: string }
/** Where words stand: the unit's id and the character range inside it, end exclusive. */
export type Place = { unit: string; start: number; end: number }
/** Words to find, with the words that adjoin them where they alone are ambiguous. */
export type Sought = { quote: string; before?: string | undefined; after?: string | undefined }

/** Every place at which the sought words stand; exactly one is what a record needs. */
export function locate(units: readonly Unit[], { quote, before = '', after = '' }: Sought): Place[] {
  return units.flatMap((unit) =>
    occurrences(unit.text, before + quote + after).map((i) => ({ unit: unit.id, start: i + before.length, end: i + before.length + quote.length })))
}

/** The longest beginning of the words that does occur: what to show when a quote is not found. */
export function longestFound(units: readonly Unit[], words: string): string {
  for (let n = words.length; n > 0; n--) {
    const head = words.slice(0, n)
    if (units.some((u) => u.text.includes(head))) return head
  }
  return ''
}
