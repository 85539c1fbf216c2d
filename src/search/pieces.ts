/** Cuts words that stand nowhere together into words that are known; where none is, into what stands somewhere in the index. */
import { folded } from './fold.ts'
import type { Knowledge } from './readings.ts'

/** Characters that carry no meaning of their own in a question. */
export const IDLE = /[的了是在要会能有都也就还把被给让吗呢和与及去到]/
// A year, a number with its unit, Latin letters: each is one piece.
const RUN = /^(?:到|至)?(?:19|20)\d\d年?(?:底|末|之?前|以前)?|^\d[\d,]*(?:\.\d+)?(?:百万|千万|[百千万亿])?\p{Script=Han}?|^[a-z]+/u
/** What it costs to leave a character out, and to begin another piece: few long words are the likeliest reading. */
const LEFT_OUT = 2
const ANOTHER = 1
/** A word of one character is likelier a part of another. */
const SINGLE = 1.5

/** The pieces of a part, in order; what stands nowhere is left out. */
export async function pieces(part: string, { index, charset, dictionary }: Knowledge): Promise<string[]> {
  const text = folded(part, charset)
  const cut = (await Promise.all(split(text, dictionary).map(async (piece) => (dictionary.has(piece) || RUN.exec(piece)?.[0] === piece ? [piece] : standing(piece))))).flat()
  return [...new Set(cut.filter((piece) => (piece.length > 1 || dictionary.has(piece)) && piece.length < text.length))]

  /** The longest pieces of unknown words that the index holds. */
  async function standing(rest: string): Promise<string[]> {
    const found: string[] = []
    for (let at = 0; at < rest.length;) {
      let end = at + 1
      if (!IDLE.test(rest[at]!)) while (end < rest.length && (await index.phrase(rest.slice(at, end + 1))).size > 0) end++
      found.push(rest.slice(at, end))
      at = end
    }
    return found
  }
}

/** The cheapest way to lay known words side by side; what lies between two of them is a piece of its own. */
function split(text: string, dictionary: ReadonlySet<string>): string[] {
  type Way = { cost: number; from: number; known: boolean }
  const ways: Way[] = [{ cost: 0, from: 0, known: true }]
  for (let end = 1; end <= text.length; end++) ways.push({ cost: Infinity, from: 0, known: false })
  const step = (from: number, end: number, known: boolean) => {
    const cost = ways[from]!.cost + (!known ? LEFT_OUT : end - from === 1 ? SINGLE : ANOTHER)
    if (cost <= ways[end]!.cost) ways[end] = { cost, from, known }
  }
  for (let at = 0; at < text.length; at++) {
    step(at, at + 1, dictionary.has(text[at]!))
    const run = RUN.exec(text.slice(at))?.[0]
    if (run && !/\d/.test(text[at - 1] ?? '')) step(at, at + run.length, true)
    for (let length = 2; length <= text.length - at; length++) if (dictionary.has(text.slice(at, at + length))) step(at, at + length, true)
  }
  const out: { piece: string; known: boolean }[] = []
  for (let end = text.length; end > 0; end = ways[end]!.from) {
    const { from, known } = ways[end]!
    if (!known && out[0] && !out[0].known) out[0].piece = text.slice(from, end) + out[0].piece
    else out.unshift({ piece: text.slice(from, end), known })
  }
  return out.map(({ piece }) => piece)
}
