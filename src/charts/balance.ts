/** Text cut into lines of about the same length and between words, so that no single character is left on the last. */
import { phrases, width, words } from '../text/phrases.ts'

/** As few lines as `max` allows, each as short as that number of lines allows. */
export function balanced(text: string, max: number): string[] {
  const pieces = phrases(text).flatMap((phrase) => (width(phrase) > max ? words(phrase) : [phrase]))
  let best = filled(pieces, max)
  for (let narrower = max - 0.5; narrower > 0; narrower -= 0.5) {
    const lines = filled(pieces, narrower)
    if (lines.length > best.length) break
    best = lines
  }
  return best
}

/** Lines filled one after the other; a piece wider than a line stands alone. */
function filled(pieces: readonly string[], max: number): string[] {
  const lines: string[] = []
  for (const piece of pieces) {
    const last = lines.at(-1)
    if (last !== undefined && width(last + piece) <= max) lines[lines.length - 1] = last + piece
    else lines.push(piece)
  }
  return lines
}
