/** A plan of yearly steps as bars: the frame is the plan, jade what counts, hatch what the collected documents do not report. */
import type { TargetNode } from '../../model/catalog.ts'
import { progressOf } from '../../model/progress.ts'
import type { Mark, Scene } from '../scene.ts'
import { yearOf } from '../../text/partial-date.ts'

/** One year of a plan in the base unit; `sure` is what certainly counts. */
export type Step = { year: number; planned: number; sure: number }

const TOP = 1.75
const TALL = 8
const BAR = 0.66

/** The steps of a total by year, those of one year added; null where a step has no single value or year, or there are fewer than two years. */
export function stepsByYear(total: Pick<TargetNode, 'steps'>, asOf: string): Step[] | null {
  if (total.steps.some((s) => s.data.value === undefined || !s.data.deadline)) return null
  const years = new Map<number, Step>()
  for (const step of total.steps) {
    const year = yearOf(step.data.deadline!)
    const { planned, sure } = years.get(year) ?? { planned: 0, sure: 0 }
    years.set(year, { year, planned: planned + Number(step.data.value), sure: sure + Number(progressOf(step, asOf).interval?.min ?? 0) })
  }
  return years.size < 2 ? null : [...years.values()].sort((a, b) => a.year - b.year)
}

/** One bar a year from the first year of the plan to the last; a year without a step stays empty. */
export function placeYears(steps: readonly Step[], written: (planned: number) => string): Scene {
  const [first, last] = [steps[0]!.year, steps.at(-1)!.year]
  const column = 100 / (last - first + 1)
  const most = Math.max(1, ...steps.map((s) => s.planned), ...steps.map((s) => s.sure))
  const floor = TOP + TALL
  const tall = (value: number) => round((value / most) * TALL)
  const marks = steps.flatMap(({ year, planned, sure }): Mark[] => {
    const middle = round((year - first + 0.5) * column)
    const bar = { x: round(middle - (column * BAR) / 2), width: round(column * BAR) }
    return [
      ...(sure < planned ? [{ shape: 'rect', ...bar, y: round(floor - tall(planned)), height: round(tall(planned) - tall(sure)), role: 'unclear' } as const] : []),
      ...(sure > 0 ? [{ shape: 'rect', ...bar, y: round(floor - tall(sure)), height: tall(sure), role: 'reported' } as const] : []),
      { shape: 'rect', ...bar, y: round(floor - tall(planned)), height: tall(planned), role: 'promised' },
      { shape: 'text', x: middle, y: round(floor - tall(Math.max(planned, sure)) - 0.5), text: written(planned), anchor: 'middle', look: 'value' },
      { shape: 'text', x: middle, y: floor + 1.5, text: `${year}`, anchor: 'middle', look: 'year' },
    ]
  })
  return { height: floor + 2, marks: [...marks, { shape: 'line', x1: 0, x2: 100, y1: floor, y2: floor, role: 'axis' }] }
}

const round = (n: number) => Math.round(n * 100) / 100
