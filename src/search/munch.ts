/** Cuts words that stand nowhere together into the longest pieces that do stand somewhere: the index itself is the dictionary. */
import { folded } from './fold.ts'
import type { Knowledge } from './readings.ts'

const IDLE = /[的了是在要会能有都也就还把被给让吗呢和与及]/
const RUN = /^(?:到|至)?(?:19|20)\d\d年?(?:底|末|之?前|以前)?|^\d[\d,]*(?:\.\d+)?(?:百万|千万|[百千万亿])?\p{Script=Han}?|^[a-z]+/u

/** The pieces of a part, in order; what stands nowhere is left out. */
export async function munch(part: string, { index, lexicon, charset }: Knowledge): Promise<string[]> {
  const text = folded(part, charset)
  const known = [...lexicon.synonyms, ...lexicon.names].map(([word]) => word)
  const pieces: string[] = []
  for (let at = 0; at < text.length;) {
    const rest = text.slice(at)
    const run = RUN.exec(rest)?.[0]
    const piece = run ?? (IDLE.test(rest[0]!) ? '' : await longest(rest))
    if (piece.length > 1 && piece.length < text.length) pieces.push(piece)
    at += Math.max(1, piece.length)
  }
  return [...new Set(pieces)]

  async function longest(rest: string): Promise<string> {
    const word = known.reduce((best, w) => (w.length > best.length && w.length > 1 && rest.startsWith(w) ? w : best), '')
    let end = 1
    while (end < rest.length && (await index.phrase(rest.slice(0, end + 1))).size > 0) end++
    return end >= word.length ? rest.slice(0, end) : word
  }
}
