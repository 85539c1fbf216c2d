/** Numbers in running text, which a line must not part from their unit. */

// A number or a range, its scale, and the first character of its unit.
const NUMBER = /\d+(?:[.,]\d+)*(?:[—~-]\d+(?:[.,]\d+)*)?[%万亿余多]*\p{Script=Han}?/gu

/** The text in pieces; those that are whole stay on one line. Together they are the text. */
export function wholeNumbers(text: string): { text: string; whole: boolean }[] {
  const pieces: { text: string; whole: boolean }[] = []
  let end = 0
  for (const { 0: number, index } of text.matchAll(NUMBER)) {
    if (index > end) pieces.push({ text: text.slice(end, index), whole: false })
    pieces.push({ text: number, whole: true })
    end = index + number.length
  }
  if (end < text.length) pieces.push({ text: text.slice(end), whole: false })
  return pieces
}
