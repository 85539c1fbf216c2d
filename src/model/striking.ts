/** The one thing of an edition that is told first, found by rule: the goal whose date moved most often, else how little was published of what is due. */
import type { Catalog } from './catalog.ts'
import type { LineageNode } from './evidence.ts'
import { lineageYears, type LineageYears } from './lineages.ts'
import { progressOf } from './progress.ts'

/** A goal whose date moved; else how many promises are due, and for how many of them something counts; else what the ledger holds. */
export type Striking =
  | { kind: 'moved'; lineage: LineageNode; line: LineageYears }
  | { kind: 'due'; due: number; counted: number }
  | { kind: 'held'; tasks: number; targets: number }

/** Ties go to the lineage that readers meet first. */
export function strikingOf({ lineages, targets, tasks, edition: { asOf } }: Pick<Catalog, 'lineages' | 'targets' | 'tasks' | 'edition'>): Striking {
  const moved = lineages.map((lineage) => ({ lineage, line: lineageYears(lineage) })).filter(({ line }) => line.of === 'deadline')
  const most = moved.reduce<(typeof moved)[number] | null>((best, next) => (best && best.line.years.length >= next.line.years.length ? best : next), null)
  if (most) return { kind: 'moved', ...most }
  const due = targets.map((t) => progressOf(t, asOf)).filter((p) => p.due)
  if (due.length) return { kind: 'due', due: due.length, counted: due.filter((p) => p.interval).length }
  return { kind: 'held', tasks: tasks.length, targets: targets.length }
}
