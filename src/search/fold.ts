/** Text as it is compared: width, case, brackets and marks make no difference, and every character knows where it stood. */

/** A character table such as traditional to simplified; an absent character stands for itself. */
export type Charset = ReadonlyMap<string, string>

/** Folded text: `at[i]` is the offset in the original of the character that `text[i]` came from. */
export type Folded = { text: string; at: number[] }

const NONE: Charset = new Map()
const KEPT = /[\p{L}\p{N}%.]/u

/** Letters, numbers, %, and the point inside a decimal; everything else, brackets and white space too, is left out. */
export function fold(original: string, simplified: Charset = NONE): Folded {
  let text = ''
  const at: number[] = []
  let offset = 0
  for (const char of original) {
    for (const plain of char.normalize('NFKC').toLowerCase()) {
      if (!KEPT.test(plain) || (plain === '.' && !isPoint(original, offset, char.length))) continue
      const kept = simplified.get(plain) ?? plain
      text += kept
      for (let i = 0; i < kept.length; i++) at.push(offset)
    }
    offset += char.length
  }
  return { text, at }
}

/** The folded text alone. */
export const folded = (original: string, simplified?: Charset) => fold(original, simplified).text

/** The characters of folded text, parted by spaces: how it is written into the index and asked for. */
export const parted = (text: string) => [...text].join(' ')

// A point is kept between two digits: 0.45 is not 045, and the end of a sentence is no point.
function isPoint(text: string, at: number, length: number): boolean {
  return [text[at - 1], text[at + length]].every((c) => c !== undefined && /\d/.test(c.normalize('NFKC')))
}
