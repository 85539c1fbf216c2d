/** How many promises fall due in which year, and which of those years are over on the day the ledger speaks for. */
import type { TargetNode } from './catalog.ts'
import type { YearRange } from './span.ts'
import { lastDay, yearOf } from '../text/partial-date.ts'

export type YearTally = { year: number; due: number; open: number }
export type Deadlines = { years: YearTally[]; due: number; open: number; undated: number }

/** Targets and steps tallied under the year they print; one without a year is only counted. */
export function tallyDeadlines(targets: readonly Pick<TargetNode, 'data'>[], [first, last]: YearRange, asOf: string): Deadlines {
  const years = Array.from({ length: last - first + 1 }, (_, i): YearTally => ({ year: first + i, due: 0, open: 0 }))
  let undated = 0
  for (const { data } of targets) {
    const tally = data.deadline && years.find((y) => y.year === yearOf(data.deadline!))
    if (!tally) undated++
    else if (isDue(data, asOf)) tally.due++
    else tally.open++
  }
  const sum = (key: 'due' | 'open') => years.reduce((n, y) => n + y[key], 0)
  return { years, due: sum('due'), open: sum('open'), undated }
}

/** Whether the last day of a deadline is over; “before 2025” is over when 2025 begins. */
export function isDue({ deadline, due }: Pick<TargetNode['data'], 'deadline' | 'due'>, asOf: string): boolean {
  if (!deadline) return false
  return due === 'before' ? `${deadline}-01-01`.slice(0, 10) <= asOf : lastDay(deadline) < asOf
}

/** How many records one stroke of the tally stands for, so that no year needs more than 150 strokes. */
export function strokeWorth(most: number): number {
  let worth = 1
  while (most / worth > 150) worth *= 10
  return worth
}

/** A count in strokes of 正: whole characters, then the strokes begun; 13 is [5, 5, 3]. */
export const strokes = (count: number) => [...Array<number>(Math.floor(count / 5)).fill(5), ...(count % 5 ? [count % 5] : [])]
