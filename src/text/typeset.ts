/** Text set in lines where nothing wraps by itself: breaks between words, lines of even length, the largest size that fits. */
import { phrases, words } from './phrases.ts'

/** How wide a text runs, in em. */
export type Measure = (text: string) => number
/** What a text is set in: a width in px, and sizes with the lines each may take, largest first. */
export type Box = { width: number; steps: readonly { size: number; lines: number }[] }
/** A text in lines, and the size in px that they are set in. */
export type Setting = { lines: string[]; size: number }

const NEVER_FIRST = /^[，。；：、！？）)〕】》”’」』%％—…~～–-]/
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

/** Lines, and how many of them end inside a phrase. */
type Broken = { lines: string[]; inside: number }

/** As few lines as the width allows, broken after words, best after phrases, and as even as can be; in em. */
export const evenLines = (text: string, max: number, measure: Measure): string[] => broken(text, max, measure).lines

function broken(text: string, max: number, measure: Measure): Broken {
  const parts = partsOf(text, max, measure)
  const line = (from: number, to: number) => parts.slice(from, to).map((p) => p.part).join('').trim()
  // best[i]: the best way to set the first i parts.
  const best: { lines: number; cost: number; from: number }[] = [{ lines: 0, cost: 0, from: 0 }]
  for (let end = 1; end <= parts.length; end++) {
    for (let from = end - 1; from >= 0; from--) {
      const slack = max - runOf(line(from, end), measure)
      if (slack < 0 && from < end - 1) break
      const cost = best[from]!.cost + slack ** 2 + breakCost(parts[end - 1]!, parts[end])
      const lines = best[from]!.lines + 1
      const known = best[end]
      if (!known || lines < known.lines || (lines === known.lines && cost < known.cost)) best[end] = { lines, cost, from }
    }
  }
  const out: Broken = { lines: [], inside: 0 }
  for (let end = parts.length; end > 0; end = best[end]!.from) {
    out.lines.unshift(line(best[end]!.from, end))
    if (!parts[end - 1]!.phraseEnds) out.inside++
  }
  return out
}

/** What a break between two parts costs, as the square of so many em of raggedness. */
function breakCost(before: Part, after: Part | undefined): number {
  if (before.phraseEnds || !after) return 0
  // Characters that stand alone one after the other are most often a word that the segmenter does not know.
  return ALONE.test(before.part) && ALONE.test(after.part) ? 6 ** 2 : 4 ** 2
}
const ALONE = /^\p{sc=Han}$/u

type Part = { part: string; phraseEnds: boolean }

/** Words, or smaller parts where a word is wider than a line. */
function partsOf(text: string, max: number, measure: Measure): Part[] {
  const small = (word: string) => (measure(word) > max ? unbroken(word).flatMap((p) => (measure(p) > max ? [...p] : [p])) : [word])
  return phrases(text).flatMap((phrase) => words(phrase).flatMap(small).map((part, i, all) => ({ part, phraseEnds: i === all.length - 1 })))
}

/** How wide a line runs to the eye: a mark at its edge may hang out by the empty half of its square. */
function runOf(line: string, measure: Measure): number {
  return measure(line) - (HANGS_BEFORE.test(line) ? 0.5 : 0) - (HANGS_AFTER.test(line) ? 0.5 : 0)
}
const HANGS_BEFORE = /^[“‘《（「『]/
const HANGS_AFTER = /[，。；：、！？”’》）」』]$/

/** How far a line is set out to the left, in em, so that its words stand in line with those below. */
export const hanging = (line: string): number => (HANGS_BEFORE.test(line) ? 0.5 : 0)

/** The text at the largest size at which it fits, or one not much smaller that breaks fewer phrases; null where it fits at none. */
export function fitting(text: string, { width, steps }: Box, measure: Measure): Setting | null {
  const found = steps.flatMap(({ size, lines: most }) => {
    const { lines, inside } = broken(text, width / size, measure)
    return lines.length <= most && lines.every((line) => runOf(line, measure) * size <= width) ? [{ lines, size, inside }] : []
  })
  const near = found.filter(({ size }) => size >= found[0]!.size * NEAR)
  const best = near.find(({ inside }) => inside === Math.min(...near.map((n) => n.inside)))
  return best ? { lines: best.lines, size: best.size } : null
}
/** Down to this share of the largest size, whole phrases are worth more than size. */
const NEAR = 0.8

/** What must stay where a text is too long, and what is put round what is left of it, such as quotation marks. */
export type Cut = { core?: string | undefined; round?: (run: string) => string }

/** The text in the box, at its largest; what is too long even for the smallest size is cut after a phrase, around the words that must stay. */
export function fit(text: string, box: Box, measure: Measure, { core = '', round = (run) => run }: Cut = {}): Setting {
  const whole = fitting(round(text), box, measure)
  if (whole) return whole
  for (const parts of [phrases(text), phrases(text).flatMap(words), [...text]]) {
    for (const run of runs(parts, text.indexOf(core), core.length)) {
      const set = fitting(round(run), box, measure)
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
    // Words in brackets belong to what stands before them.
    if (from > 0 && /^[（(）)]/.test(parts[from]!)) continue
    for (let to = parts.length - (from === 0 ? 1 : 0); to > first; to--) {
      const end = starts[to] ?? text.length
      if (end < at + length) break
      const left = to < parts.length
      yield `${from ? '……' : ''}${left ? text.slice(starts[from], end).replace(/[，；：、。\s]+$/, '') : text.slice(starts[from])}${left ? '……' : ''}`
    }
  }
}
