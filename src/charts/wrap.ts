/** Text cut into lines for drawings, where nothing wraps by itself. */
import { width } from '../text/phrases.ts'

const NEVER_FIRST = /^[，。；：、！？）)》”’」』%％—…~～]/
const NEVER_LAST = /[（(《“‘「『]$/
const TOGETHER = /[\dA-Za-z.]/

/** Lines at most `max` Han characters wide; no line begins with a closing mark, ends with an opening one, or cuts a number. */
export function wrap(text: string, max: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of pieces(text)) {
    if (line && width(line + piece) > max) {
      lines.push(line)
      line = ''
    }
    line += piece
  }
  return line ? [...lines, line] : lines
}

/** The smallest parts that stay whole. */
function pieces(text: string): string[] {
  const out: string[] = []
  for (const char of text) {
    const last = out.at(-1)
    const joined = last !== undefined && (NEVER_FIRST.test(char) || NEVER_LAST.test(last) || (TOGETHER.test(char) && TOGETHER.test(last.at(-1)!)))
    if (joined) out[out.length - 1] = last + char
    else out.push(char)
  }
  return out
}
