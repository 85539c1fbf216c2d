/** Text cut into lines for drawings, where nothing wraps by itself. */
import { width } from '../text/phrases.ts'
import { unbroken } from '../text/typeset.ts'

/** Lines at most `max` Han characters wide; no line begins with a closing mark, ends with an opening one, or cuts a number. */
export function wrap(text: string, max: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of unbroken(text)) {
    if (line && width(line + piece) > max) {
      lines.push(line)
      line = ''
    }
    line += piece
  }
  return line ? [...lines, line] : lines
}
