/** Of every target of a plan, whether a later document that reports on it answers, and how. */
import type { Catalog, TaskNode } from '../../model/catalog.ts'
import { type Answer, type Answered, type SilenceReport, silenceReports } from '../../model/silence.ts'
import { progressOf } from '../../model/progress.ts'
import { writtenOn } from '../../model/reports.ts'
import { dueDay } from '../../model/status.ts'
import { lastDay } from '../../text/partial-date.ts'
import type { Fill } from '../cell.ts'

/** A promise that a report does not mention, on its day: due, not yet due, or without a date; null where it is mentioned, or the report prints no day. */
export type Then = 'due' | 'open' | 'undated' | null
export type Unit = Answered & { reasons: string[]; then: Then }
/** The targets of one task stand together under its code. */
export type UnitTask = { task: TaskNode; units: Unit[] }
export type UnitSection = { id: string; heading: string; address: string; tasks: UnitTask[]; units: Unit[]; counts: Record<Answer, number> }
/** `dueSilent` is how many of the same targets no document of the edition speaks of though their day is over. */
export type Series = { report: SilenceReport; sections: UnitSection[]; total: number; others: SilenceReport[]; dueSilent: number }

export const answers: readonly Answer[] = ['answered', 'in-part', 'looked-like', 'silent']
export const fillOfAnswer: Record<Answer, Fill> = { answered: 'solid', 'in-part': 'half', 'looked-like': 'hatch', silent: 'empty' }

/** The report on the plan with the most targets; null where no document reports on another. */
export function seriesOf({ documents, edition: { asOf } }: Pick<Catalog, 'documents' | 'edition'>): Series | null {
  const size = (r: SilenceReport) => r.sections.reduce((n, s) => n + s.targets.length, 0)
  const [report, ...others] = silenceReports(documents).filter((r) => size(r) > 0).sort((a, b) => size(b) - size(a))
  if (!report) return null
  const sections = report.sections.map(({ section, targets }): UnitSection => {
    const units = targets.map((t): Unit => ({ ...t, reasons: reasonsOf(t, report), then: thenOf(t, report) }))
    const tasks = [...new Set(units.map((u) => u.target.task))].map((task) => ({ task, units: units.filter((u) => u.target.task === task) }))
    return { id: section.id, heading: section.heading, address: section.address, tasks, units, counts: tally(units) }
  })
  const dueSilent = sections.flatMap((s) => s.units).filter((u) => progressOf(u.target, asOf).status === 'due-silent').length
  return { report, sections, total: size(report), others, dueSilent }
}

/** How many units have each answer. */
export function tally(units: readonly Pick<Unit, 'answer'>[]): Record<Answer, number> {
  const counts = { answered: 0, 'in-part': 0, 'looked-like': 0, silent: 0 }
  for (const { answer } of units) counts[answer] += 1
  return counts
}

const reasonsOf = ({ target }: Answered, { report }: SilenceReport) => [...new Set(target.matches.filter((m) => m.result.task.document === report).map((m) => m.data.reason))]

function thenOf({ target: { data }, answer }: Answered, { report }: SilenceReport): Then {
  const day = writtenOn(report)
  if (answer !== 'silent' || day === undefined) return null
  return data.deadline === undefined ? 'undated' : dueDay(data.deadline, data.due) >= lastDay(day) ? 'open' : 'due'
}

/** Of the promises that the report does not mention, how many were what on its day. Null where the report prints no day. */
export function silentThen({ sections }: Pick<Series, 'sections'>): Record<NonNullable<Then>, number> | null {
  const all = sections.flatMap((s) => s.units).flatMap((u) => u.then ?? [])
  const count = (then: Then) => all.filter((t) => t === then).length
  return all.length ? { due: count('due'), open: count('open'), undated: count('undated') } : null
}
