/** How many promises fall due in which year, what is known of each on the day the ledger speaks for, and which days lie nearest to it. */
import type { TargetNode } from './catalog.ts'
import { progressOf } from './progress.ts'
import type { YearRange } from './span.ts'
import { dueDay, isDue } from './status.ts'
import { yearOf } from '../text/partial-date.ts'

/** Of a dated promise: figures reach it, figures count in part; it is due, and its figures do not fit or it was changed; it is due and silent; it is not due and nothing counts. */
export type Outcome = 'reached' | 'part' | 'apart' | 'silent' | 'open'
/** The outcomes of the promises that print one year. */
export type YearTally = { year: number } & Record<Outcome, number>
/** `past` counts every promise whose day is over, whatever is known of it. */
export type Deadlines = { years: YearTally[]; past: number; dated: number; undated: number } & Record<Outcome, number>

/** All outcomes in the order they are drawn. */
export const OUTCOMES = ['reached', 'part', 'apart', 'silent', 'open'] as const
const nothing = () => ({ reached: 0, part: 0, apart: 0, silent: 0, open: 0 })

/** Targets and steps tallied under the year they print; one without a year is only counted. */
export function tallyDeadlines(targets: readonly TargetNode[], [first, last]: YearRange, asOf: string): Deadlines {
  const years = Array.from({ length: last - first + 1 }, (_, i): YearTally => ({ year: first + i, ...nothing() }))
  const sums = { ...nothing(), past: 0, dated: 0, undated: 0 }
  for (const target of targets) {
    const tally = target.data.deadline && years.find((y) => y.year === yearOf(target.data.deadline!))
    if (!tally) {
      sums.undated++
      continue
    }
    const outcome = outcomeOf(target, asOf)
    tally[outcome]++
    sums[outcome]++
    sums.dated++
    sums.past += Number(isDue(target.data, asOf))
  }
  return { years, ...sums }
}

function outcomeOf(target: TargetNode, asOf: string): Outcome {
  const { status, due } = progressOf(target, asOf)
  if (status === 'reached' || status === 'part') return status
  return !due ? 'open' : status === 'due-silent' ? 'silent' : 'apart'
}

/** The strokes of one year in the order they are drawn, and their sum. */
export const strokesOf = (tally: YearTally) => OUTCOMES.map((outcome) => ({ outcome, count: tally[outcome] })).filter(({ count }) => count > 0)
/** How many promises a year has. */
export const tallied = (tally: YearTally) => OUTCOMES.reduce((sum, outcome) => sum + tally[outcome], 0)

/** A last day, as YYYY-MM-DD, with the targets that are due when it is over. */
export type DueDate = { day: string; targets: TargetNode[] }

/** The last day before the as-of date on which promises fell due, and the first one after it. */
export function nearestDeadlines(targets: readonly TargetNode[], asOf: string): { passed: DueDate | null; next: DueDate | null } {
  const days = new Map<string, TargetNode[]>()
  for (const target of targets) {
    const { deadline, due } = target.data
    if (deadline) days.set(dueDay(deadline, due), [...(days.get(dueDay(deadline, due)) ?? []), target])
  }
  const dates = [...days].sort(([a], [b]) => (a < b ? -1 : 1)).map(([day, due]) => ({ day, targets: due, over: isDue(due[0]!.data, asOf) }))
  return { passed: dates.findLast((d) => d.over) ?? null, next: dates.find((d) => !d.over) ?? null }
}

/** Promises that print the year of a day but fall due on another one, as “2025年前” does, grouped by that day. */
export function elsewhere(targets: readonly TargetNode[], { day }: DueDate): DueDate[] {
  const days = new Map<string, TargetNode[]>()
  for (const target of targets) {
    const { deadline, due } = target.data
    if (!deadline || yearOf(deadline) !== yearOf(day) || dueDay(deadline, due) === day) continue
    days.set(dueDay(deadline, due), [...(days.get(dueDay(deadline, due)) ?? []), target])
  }
  return [...days].sort(([a], [b]) => (a < b ? -1 : 1)).map(([on, own]) => ({ day: on, targets: own }))
}

/** How many records one stroke of the tally stands for, so that no year needs more than 150 strokes. */
export function strokeWorth(most: number): number {
  let worth = 1
  while (most / worth > 150) worth *= 10
  return worth
}

/** A count in strokes of 正: whole characters, then the strokes begun; 13 is [5, 5, 3]. */
export const strokes = (count: number) => [...Array<number>(Math.floor(count / 5)).fill(5), ...(count % 5 ? [count % 5] : [])]
