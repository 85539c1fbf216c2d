/** What is known of a whole task: its main promise first, the others counted, and the evidence that was looked at. */
import type { ResultNode, TargetNode, TaskNode } from './catalog.ts'
import type { MatchNode } from './evidence.ts'
import { type Progress, progressOf } from './progress.ts'
import { isDue, RULE, type Status } from './status.ts'
import { mainFigure } from './task-page.ts'

/** How many targets have a status. */
export type StatusCount = { status: Status; count: number }
/** A target with what is known of it. */
export type Known = { target: TargetNode; progress: Progress }

/** How many targets have which status, in the order of the rule; statuses that do not occur are left out. */
export function statusCounts(targets: readonly TargetNode[], asOf: string): StatusCount[] {
  const found = targets.map((t) => progressOf(t, asOf).status)
  return RULE.flatMap(({ status }) => {
    const count = found.filter((s) => s === status).length
    return count ? [{ status, count }] : []
  })
}

/** How many targets print a deadline, of how many it is over, what is known of those, and how many of the others a later document changed. */
export function dueStatuses(targets: readonly TargetNode[], asOf: string): { dated: number; past: number; counts: StatusCount[]; changedAhead: number } {
  const past = targets.filter((t) => isDue(t.data, asOf))
  const dated = targets.filter((t) => t.data.deadline)
  const ahead = dated.filter((t) => !past.includes(t))
  return { dated: dated.length, past: past.length, counts: statusCounts(past, asOf), changedAhead: ahead.filter((t) => progressOf(t, asOf).status === 'changed').length }
}

/** The promise that stands for the task with what is known of it, and the statuses of all the others; null for a task without targets. */
export function knownOf(task: Pick<TaskNode, 'targets' | 'results'>, asOf: string): (Known & { others: StatusCount[] }) | null {
  const main = mainFigure(task)
  const target = task.targets.find((t) => t === main)
  return target ? { target, progress: progressOf(target, asOf), others: statusCounts(task.targets.filter((t) => t !== target), asOf) } : null
}

/** Targets of the task on which some reported figure counts. */
export const counted = (task: Pick<TaskNode, 'targets'>, asOf: string): Known[] =>
  task.targets.map((target) => ({ target, progress: progressOf(target, asOf) })).filter(({ progress }) => progress.interval !== null)

/** Pairs that were looked at and refused: those whose numbers are equal tempt most and come first, then totals, then steps. */
export function refused({ targets }: Pick<TaskNode, 'targets'>): MatchNode[] {
  const pairs = [...targets.filter((t) => !t.total), ...targets.filter((t) => t.total)].flatMap((t) => t.matches).filter((m) => m.data.verdict === 'refused')
  return [...pairs.filter(sameNumber), ...pairs.filter((m) => !sameNumber(m))]
}

const sameNumber = ({ target, result }: MatchNode) => target.data.value !== undefined && target.data.value === result.data.value

/** What a reported figure was held against: pairs that count first, then those that were refused. */
export function heldAgainst(results: readonly ResultNode[]): MatchNode[] {
  const pairs = results.flatMap((r) => r.matches)
  return [...pairs.filter((m) => m.data.verdict !== 'refused'), ...pairs.filter((m) => m.data.verdict === 'refused')]
}
