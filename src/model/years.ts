/** The ruler of years: which years it shows and which of them one page covers. */
import type { Catalog, DocumentNode, ResultNode, TargetNode, TaskNode } from './catalog.ts'
import type { YearRange } from './span.ts'
import { yearOf } from '../text/partial-date.ts'

type Dated = Pick<Catalog, 'edition' | 'documents' | 'tasks' | 'targets' | 'results'>
const ranges = new WeakMap<Dated, YearRange>()

/** First and last year of the ruler, the same on every page: every deadline, every period and the as-of date stand on it. */
export function yearRange(catalog: Dated): YearRange {
  const known = ranges.get(catalog) ?? range(catalog)
  ranges.set(catalog, known)
  return known
}

function range({ edition, documents, tasks, targets, results }: Dated): YearRange {
  const years = yearsOf([
    edition.asOf, ...documents.flatMap(documentDates), ...tasks.map((t) => t.data.deadline), ...targets.flatMap(targetDates), ...results.map((r) => r.data.asOf),
  ])
  return [Math.min(...years), Math.max(...years)]
}

/** The years one document speaks for: its period, or its own date where it has none. */
export const documentSpan = ({ data }: DocumentNode) => spanOf(data.start || data.end ? [data.start, data.end] : [data.dated ?? data.published])

/** The years one task speaks for: its figures, its deadline, or else nothing. */
export const taskSpan = (task: Pick<TaskNode, 'data' | 'targets' | 'results'>) =>
  spanOf([task.data.deadline, ...task.targets.flatMap(targetDates), ...task.results.map((r: ResultNode) => r.data.asOf)])

const targetDates = ({ data }: TargetNode) => [data.start, data.deadline]
const documentDates = ({ data }: DocumentNode) => [data.start, data.end, data.dated, data.published]
const yearsOf = (dates: readonly (string | undefined)[]) => dates.flatMap((date) => (date ? [yearOf(date)] : []))

function spanOf(dates: readonly (string | undefined)[]): { from: number; to: number } | undefined {
  const years = yearsOf(dates)
  return years.length ? { from: Math.min(...years), to: Math.max(...years) } : undefined
}
