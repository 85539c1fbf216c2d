/** One indicator across documents: what was promised and what was reported, in order of year. */
import type { DocumentNode, IndicatorNode, ResultNode, TargetNode } from './catalog.ts'
import type { LineageNode } from './evidence.ts'
import { yearOf } from '../text/partial-date.ts'

export type ComparedRow = { year: number | null } & (
  | { kind: 'target'; figure: TargetNode }
  | { kind: 'result'; figure: ResultNode })

/** Targets by year of deadline, results by year of the as-of date; what prints no date comes last, promises before reports. */
export function sideBySide({ targets, results }: Pick<IndicatorNode, 'targets' | 'results'>): ComparedRow[] {
  const rows: ComparedRow[] = [
    ...targets.map((figure) => ({ kind: 'target' as const, figure, year: yearOrNull(figure.data.deadline) })),
    ...results.map((figure) => ({ kind: 'result' as const, figure, year: yearOrNull(figure.data.asOf) })),
  ]
  return rows.toSorted((a, b) => (a.year ?? Infinity) === (b.year ?? Infinity) ? 0 : (a.year ?? Infinity) - (b.year ?? Infinity))
}

/** The documents that speak of an indicator, once each, in the order of the given list. */
export function documentsOf(indicator: IndicatorNode, documents: readonly DocumentNode[]): DocumentNode[] {
  const speaking = new Set([...indicator.targets, ...indicator.results].map((f) => f.task.document))
  return documents.filter((d) => speaking.has(d))
}

/** The lineages in which a promise on this indicator is a member, once each. */
export const lineagesOf = ({ targets }: Pick<IndicatorNode, 'targets'>): LineageNode[] =>
  [...new Set(targets.flatMap((t) => t.task.lineages.filter((l) => l.members.some((m) => m.target === t))))]

/** First and last year that promises and reports name; null where none is printed. */
export function yearsNamed(targets: readonly TargetNode[], results: readonly ResultNode[]): { from: number; to: number } | null {
  const dates = [...targets.flatMap((t) => [t.data.start, t.data.deadline]), ...results.map((r) => r.data.asOf)]
  const years = dates.flatMap((date) => (date ? [yearOf(date)] : []))
  return years.length ? { from: Math.min(...years), to: Math.max(...years) } : null
}

const yearOrNull = (date: string | undefined) => (date ? yearOf(date) : null)
