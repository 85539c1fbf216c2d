/** How well one record answers a query, once its words are at hand. */
import { englishWords } from './english-words.ts'
import { fold, folded } from './fold.ts'
import type { Loaded } from './index-port.ts'
import { amountsIn } from './number.ts'
import type { Wanted } from './question.ts'
import type { Reading } from './readings.ts'

/** A part of a query with its meanings and with how much it tells: rare words tell more. */
export type Part = { readings: Reading[]; weight: number }

/** The sum over the parts of the best meaning each; `found` tells which meanings found this record, `whole` whether the one part is the query itself. */
export function score(record: Loaded, parts: readonly Part[], found: (reading: Reading) => boolean, wanted: Wanted, whole = false): number {
  const fields = { title: folded(record.title), text: folded(record.text), context: folded(record.context) }
  const total = parts.reduce((sum, { readings, weight }) => sum + weight * Math.max(0, ...readings.filter(found).map((r) => r.strength * fit(r, record, fields, whole))), 0)
  return total + near(fields, parts, found) + answers(record, wanted) + (record.code ? 0.3 : 0)
}

/** Whether a record is of the kind that was asked for: a date for when, a number for how many, an explanation for what. */
function answers({ deadline, text, title, code, address }: Loaded, wanted: Wanted): number {
  if (wanted === 'time') return Number(deadline !== '')
  if (wanted === 'meaning') return code ? 0 : Number(address.includes('#'))
  if (!wanted || !code) return 0
  const counted = [title, text].some((words) => amountsIn(words).some(({ value, end }) => (wanted === 'money' ? words[end] === '元' : !(words[end] === '年' && value.length === 4))))
  return counted ? 0.7 + 0.8 * Number(/-\d+-\d+$/.test(code)) : 0
}

/** What stood side by side in the query counts more where it does so in the record. */
function near({ title, text }: Fields, parts: readonly Part[], found: (reading: Reading) => boolean): number {
  const words = parts.map(({ readings }) => readings.filter((r) => found(r) && !r.address).map((r) => r.word))
  return parts.slice(1).reduce((sum, { weight }, i) => {
    const together = words[i]!.flatMap((before) => words[i + 1]!.map((after) => before + after))
    return sum + Math.min(weight, parts[i]!.weight) * (together.some((both) => title.includes(both)) ? 1 : together.some((both) => text.includes(both)) ? 0.5 : 0)
  }, 0)
}

type Fields = { title: string; text: string; context: string }

function fit({ by, word, unit, address, strength }: Reading, record: Loaded, { title, text, context }: Fields, whole: boolean): number {
  if (by === 'code') return 10
  if (address) return record.address === address ? 8 / strength : 1
  // The number of a document means the document before any text that prints it.
  if (by === 'number') return !text.includes(word) ? 2 : record.code ? 8 : 6
  if (by === 'year') return 2
  if (by === 'value') return value(record, word, unit ?? '')
  if (by === 'english') return inTitle(englishWords(record.enTitle).join(''), word)
  if (title === word) return whole ? 7 : 5
  if (stands(title, word)) return 3 + (title.startsWith(word) ? 1 : 0) + 1.5 * word.length / title.length
  if (stands(text, word)) return 2.4 + Math.min(0.6, 2 * word.length / text.length)
  if (stands(context, word)) return 1.2
  return title.includes(word) || text.includes(word) ? 0.6 : 0.5
}

/** An English title that is or begins with the words comes before one that holds them. */
const inTitle = (title: string, word: string) => (title === word ? 7 : title.startsWith(word) ? 3 + 2 * word.length / title.length : title.includes(word) ? 2.5 + word.length / title.length : 2)

/** Whether words stand in a text, a number not as a piece of a longer one. */
function stands(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const cut = (inside: string, outside: string | undefined) => /\d/.test(inside) && outside !== undefined && /[\d.]/.test(outside)
    if (!cut(word[0]!, text[at - 1]) && !cut(word[word.length - 1]!, text[at + word.length])) return true
  }
  return false
}

/** A value counts most where it is printed with the unit that was asked for, in a record of its own. */
function value({ text, title, code }: Loaded, wanted: string, unit: string): number {
  const own = /-\d+-\d+$/.test(code) ? 1 : 0
  const printed = amountsIn(text).filter((a) => a.value === wanted)
  const united = unit !== '' && printed.some((a) => folded(text.slice(a.end)).startsWith(folded(unit)))
  return (printed.length ? 3 : 2) + own + (united ? 2 : 0) + (printed.length && amountsIn(title).some((a) => a.value === wanted) ? 0.5 : 0)
}

/** What a further find on the same page counts less. */
const CROWD = 0.3

const pageOf = ({ address }: Loaded) => address.split('#')[0]!

/** The best first, whole answers before those that come near; a task goes before its figures, unless figures are asked for. */
export function inOrder<T extends { near: boolean; fine: number; record: Loaded }>(given: readonly T[], figures: boolean): T[] {
  const best = new Map<string, number>()
  for (const { record, fine } of given) best.set(pageOf(record), Math.max(fine, best.get(pageOf(record)) ?? fine))
  // A hair more than its best figure, so that the order of pages stays.
  const finds = figures ? given : given.map((find) => (find.record.code && find.record.address === pageOf(find.record) ? { ...find, fine: best.get(find.record.address)! + 0.01 } : find))
  const sorted = (all: T[]) => all.sort((a, b) => Number(a.near) - Number(b.near) || b.fine - a.fine || a.record.address.localeCompare(b.record.address, 'en', { numeric: true }))
  // Finds on one page, or pages that only explain, would crowd out all others.
  const before = new Map<string, number>()
  return sorted(sorted([...finds]).map((find) => {
    const page = find.record.code ? pageOf(find.record) : ''
    const count = before.get(page) ?? 0
    before.set(page, count + 1)
    return { ...find, fine: find.fine * (1 - CROWD * Math.min(2, count)) }
  }))
}

const LETTER = /[a-z]/i

/** Where a text is to be marked: whole phrases and values, with what stands between two that only marks and white space part. */
export function marks(text: string, words: readonly string[], values: readonly string[] = []): { start: number; end: number }[] {
  const { text: plain, at } = fold(text)
  const ends = at.map((start) => start + [...text.slice(start)][0]!.length)
  const places = words.filter(Boolean).flatMap((word) => {
    const found: { start: number; end: number }[] = []
    for (let i = plain.indexOf(word); i >= 0; i = plain.indexOf(word, i + word.length)) {
      const [start, end] = [at[i]!, ends[i + word.length - 1]!]
      // A word of letters is marked from its beginning to its end, or not at all.
      if (!LETTER.test(text[start]!) || !LETTER.test(text[start - 1] ?? '')) found.push({ start, end: LETTER.test(text[end - 1]!) ? end + /^[a-z]*/i.exec(text.slice(end))![0].length : end })
    }
    return found
  })
  const printed = amountsIn(text).filter((a) => values.includes(a.value))
  const merged: { start: number; end: number }[] = []
  for (const place of [...places, ...printed].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged[merged.length - 1]
    if (last && (place.start <= last.end || folded(text.slice(last.end, place.start)) === '')) last.end = Math.max(last.end, place.end)
    else merged.push({ start: place.start, end: place.end })
  }
  return merged
}
