/** Stretches of a text that are not its own words: quotations and names, which checks pass over. */

/** A stretch of a text, end exclusive. */
export type Span = { start: number; end: number }

/** What stands between “ and ”, with the place of the words inside the marks. */
export const quotations = (text: string): (Span & { words: string })[] =>
  [...text.matchAll(/“([^“”]*)”/g)].map((m) => ({ words: m[1]!, start: m.index + 1, end: m.index + 1 + m[1]!.length }))

/** The text with those stretches blanked, so that every other character keeps its place. */
export const blank = (text: string, spans: readonly Span[]) =>
  spans.reduce((out, { start, end }) => out.slice(0, start) + ' '.repeat(end - start) + out.slice(end), text)

/** Where any of the words stand, the longest first, none within another. */
export function spansOf(text: string, words: readonly string[]): (Span & { words: string })[] {
  const found: (Span & { words: string })[] = []
  let rest = text
  for (const word of [...words].sort((a, b) => b.length - a.length)) {
    for (let i = rest.indexOf(word); i >= 0; i = rest.indexOf(word, i + word.length)) {
      const span = { words: word, start: i, end: i + word.length }
      found.push(span)
      rest = blank(rest, [span])
    }
  }
  return found.sort((a, b) => a.start - b.start)
}
