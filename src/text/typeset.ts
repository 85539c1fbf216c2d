/** Text set in lines where nothing wraps by itself: breaks between words, lines of even length, the largest size that fits. */
import { phrases, words } from './phrases.ts'

/** How wide a text runs, in em. */
export type Measure = (text: string) => number
/** What a text is set in: a width in px, and sizes with the lines each may take, largest first. */
export type Box = { width: number; steps: readonly { size: number; lines: number }[] }
export type Setting = { lines: string[]; size: number }

const NEVER_FIRST = /^[，。；：、！？）)〕】》”’」』%％—…~～]/
const NEVER_LAST = /[（(〔【《“‘「『]$/
const TOGETHER = /[\dA-Za-z.]/

/** The smallest parts of a text that stay whole: a closing mark begins no line, an opening one ends none, a number is not cut. */
export function unbroken(text: string): string[] {
  const out: string[] = []
  for (const char of text) {
    const last = out.at(-1)
    const joined = last !== undefined && (NEVER_FIRST.test(char) || NEVER_LAST.test(last) || (TOGETHER.test(char) && TOGETHER.test(last.at(-1)!)))
    if (joined) out[out.length - 1] = last + char
    else out.push(char)
  }
  return out
}

/** As few lines as the width allows, broken after words, best after phrases, and as even as can be; in em. */
export function evenLines(text: string, max: number, measure: Measure): string[] {
  const parts = phrases(text).flatMap((phrase) => words(phrase).flatMap((word, i, all) => {
    const pieces = measure(word) > max ? unbroken(word).flatMap((p) => (measure(p) > max ? [...p] : [p])) : [word]
    return pieces.map((part, j) => ({ part, phraseEnds: i === all.length - 1 && j === pieces.length - 1 }))
  }))
  // best[i]: the best way to set the first i parts.
  const best: { lines: number; cost: number; from: number }[] = [{ lines: 0, cost: 0, from: 0 }]
  for (let end = 1; end <= parts.length; end++) {
    for (let from = end - 1; from >= 0; from--) {
      const line = parts.slice(from, end).map((p) => p.part).join('')
      const slack = max - measure(line.trim())
      if (slack < 0 && from < end - 1) break
      const cost = best[from]!.cost + slack ** 2 + (parts[end - 1]!.phraseEnds ? 0 : INSIDE_A_PHRASE)
      const lines = best[from]!.lines + 1
      const known = best[end]
      if (!known || lines < known.lines || (lines === known.lines && cost < known.cost)) best[end] = { lines, cost, from }
    }
  }
  const out: string[] = []
  for (let end = parts.length; end > 0; end = best[end]!.from) out.unshift(parts.slice(best[end]!.from, end).map((p) => p.part).join('').trim())
  return out
}
/** What a break inside a phrase costs, as the square of so many em of raggedness. */
const INSIDE_A_PHRASE = 2 ** 2

/** The text at the largest size at which it fits; null where it fits at none. */
export function fitting(text: string, { width, steps }: Box, measure: Measure): Setting | null {
  for (const { size, lines: most } of steps) {
    const lines = evenLines(text, width / size, measure)
    if (lines.length <= most && lines.every((line) => measure(line) * size <= width)) return { lines, size }
  }
  return null
}

/** The text in the box, at its largest; what is too long even for the smallest size is cut after a phrase, around the words that must stay. */
export function fit(text: string, box: Box, measure: Measure, core = ''): Setting {
  const whole = fitting(text, box, measure)
  if (whole) return whole
  for (const parts of [phrases(text), phrases(text).flatMap(words), [...text]]) {
    for (const run of runs(parts, text.indexOf(core), core.length)) {
      const set = fitting(run, box, measure)
      if (set) return set
    }
  }
  return { lines: [], size: box.steps.at(-1)!.size }
}

/** Runs of whole parts that hold the words at `at`, those that begin earliest and are longest first, with …… where words are left out. */
function* runs(parts: readonly string[], at: number, length: number): Generator<string> {
  const starts = parts.map((_, i) => parts.slice(0, i).join('').length)
  const text = parts.join('')
  const first = Math.max(0, starts.findLastIndex((s) => s <= Math.max(0, at)))
  for (let from = 0; from <= first; from++) {
    for (let to = parts.length - (from === 0 ? 1 : 0); to > first; to--) {
      const end = starts[to] ?? text.length
      if (end < at + length) break
      const left = to < parts.length
      yield `${from ? '……' : ''}${left ? text.slice(starts[from], end).replace(/[，；：、。\s]+$/, '') : text.slice(starts[from])}${left ? '……' : ''}`
    }
  }
}
