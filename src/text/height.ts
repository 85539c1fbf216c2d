/** How many lines texts take on a page, counted before there is a page: rather one too many. */
import { width } from './phrases.ts'

/** Lines of running text in a width and a size in px; none is filled to its end, because marks and numbers stay together. */
export const linesOf = (text: string, room: number, size: number): number => Math.ceil(width(text) / (room / size - 1.25))

/** Rows of things of these widths that stand side by side while there is room. */
export function rowsOf(widths: readonly number[], room: number, between: number): number {
  let count = widths.length ? 1 : 0
  let used = 0
  for (const own of widths) {
    if (used && used + between + own > room) {
      count += 1
      used = 0
    }
    used += (used ? between : 0) + own
  }
  return count
}
