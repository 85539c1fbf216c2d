/** The chart of a plan by year: the first task whose totals are broken down by year, and later figures of another scope. */
import { Decimal } from 'decimal.js'
import type { Catalog, TargetNode, TaskNode } from '../../model/catalog.ts'
import type { ChangeNode } from '../../model/evidence.ts'
import { progressOf } from '../../model/progress.ts'
import { yearOf } from '../../text/partial-date.ts'

/** What one year adds: one part, or several such as newly built and extended. */
export type Year = { year: number; parts: { target: TargetNode; kind: string; value: number }[]; value: number; running: number }
/** A figure of a later document for a year of the plan, with another scope: it is set beside the plan, never into it. */
export type Later = { target: TargetNode; step: TargetNode; year: number; value: number; changes: ChangeNode[] }
/** One total with its years. `holds` says whether the years add up to the printed total; `known` whether anything that counts was published. */
export type Plan = { total: TargetNode; years: Year[]; later: Later[]; holds: boolean; known: boolean }
export type Series = { task: TaskNode; plans: Plan[] }

/** The plan with the most dated steps in the first task that has one of at least three years; null where no task has. */
export function seriesOf(catalog: Pick<Catalog, 'tasks' | 'edition'>): Series | null {
  for (const task of catalog.tasks) {
    const plans = task.targets.flatMap((t) => planOf(t, catalog.edition.asOf) ?? []).filter((p) => p.years.length > 2)
    // What every year has one figure of is the main lane; what is counted in parts stands under it.
    if (plans.length) return { task, plans: plans.sort((a, b) => partsOf(a) - partsOf(b)) }
  }
  return null
}

const partsOf = ({ years }: Plan) => Math.max(...years.map((y) => y.parts.length))

/** A total with dated steps that carry numbers; null otherwise. */
export function planOf(total: TargetNode, asOf: string): Plan | null {
  const dated = total.steps.filter((s) => s.data.deadline !== undefined && s.data.value !== undefined)
  if (dated.length === 0) return null
  const years: Year[] = []
  let running = new Decimal(0)
  for (const year of [...new Set(dated.map((s) => yearOf(s.data.deadline!)))].sort((a, b) => a - b)) {
    const parts = dated.filter((s) => yearOf(s.data.deadline!) === year).map((target) => ({ target, kind: kindOf(target), value: Number(target.data.value) }))
    const value = Decimal.sum(...parts.map((p) => p.value))
    running = running.plus(value)
    years.push({ year, parts, value: value.toNumber(), running: running.toNumber() })
  }
  const holds = dated.length === total.steps.length && total.data.value !== undefined && running.equals(total.data.value)
  return { total, years, later: dated.flatMap(laterOf), holds, known: [total, ...dated].some((t) => progressOf(t, asOf).counted.length > 0) }
}

/** What the step counts, in its own words without the year and the number. */
export const kindOf = ({ data }: Pick<TargetNode, 'data'>) => data.quote.replace(data.raw, '').replace(data.dateWords ?? '', '')

function laterOf(step: TargetNode): Later[] {
  const to = [...new Set(step.changes.filter((c) => c.data.kind === 'scope' && c.from.id === step.id).flatMap((c) => c.to.target ?? []))]
  return to.filter((t) => t.data.value !== undefined).map((target) => ({
    target, step, year: yearOf(step.data.deadline!), value: Number(target.data.value), changes: step.changes.filter((c) => c.from.id === step.id && c.to.id === target.id),
  }))
}

/** The fewest first years that hold at least three quarters of the sum, and their share in percent; null where the last year is among them. */
export function front({ years }: Pick<Plan, 'years'>): { years: number; share: number } | null {
  const sum = years.at(-1)!.running
  const count = years.findIndex((y) => y.running >= sum * 0.75) + 1
  return sum > 0 && count < years.length ? { years: count, share: Math.round((years[count - 1]!.running / sum) * 1000) / 10 } : null
}
