/** What the rule would have said of a target earlier, with the texts that there were then. */
import type { TargetNode } from './catalog.ts'
import { originOf } from './origin.ts'
import { progressOf } from './progress.ts'
import { writtenOn } from './reports.ts'
import { dueDay, type Status } from './status.ts'
import { lastDay } from '../text/partial-date.ts'

/** A status that held until a text was written, or until the deadline was over; `until` is as precise as the text's own date. */
export type Earlier = { status: Status; until: string }

/** The statuses before the present one, the oldest first; none where a text that bears on the target bears no date. */
export function earlier(target: TargetNode, asOf: string): Earlier[] {
  const reports = target.matches.map((match) => ({ match, day: writtenOn(match.result.task.document) }))
  const restated = target.changes.filter((c) => c.from.id === target.id).map((change) => ({ change, day: writtenOn(originOf(change.to.task)) }))
  const { deadline, due } = target.data
  const days = [...reports, ...restated].map(({ day }) => day).concat(deadline === undefined ? [] : [after(dueDay(deadline, due))])
  if (days.some((day) => day === undefined)) return []

  const past = [...new Set(days as string[])].filter((day) => lastDay(day) <= lastDay(asOf)).sort((a, b) => lastDay(a).localeCompare(lastDay(b)))
  const held = (by: string) => (at: { day: string | undefined }) => lastDay(at.day!) <= by
  const statusOn = (by: string): Status =>
    progressOf({ ...target, matches: reports.filter(held(by)).map((r) => r.match), changes: restated.filter(held(by)).map((r) => r.change) }, by).status

  const before = past.map((until) => ({ until, status: statusOn(dayBefore(lastDay(until))) }))
  const then = [...before.slice(1).map((b) => b.status), progressOf(target, asOf).status]
  return before.filter(({ status }, i) => status !== then[i])
}

const shifted = (day: string, by: number) => new Date(Date.parse(`${day}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10)
const after = (day: string) => shifted(day, 1)
const dayBefore = (day: string) => shifted(day, -1)
