import { Decimal } from 'decimal.js'
import type { Catalog, TargetNode } from './catalog.ts'
import { type Problem, reporter } from './problem.ts'
import { waiver } from './waiver.ts'

/** A plan of steps held against its total; `sum` is null where a step has no single value. */
export type PlanSum = { total: TargetNode; steps: TargetNode[]; sum: Decimal | null; holds: boolean }

/** Every total with steps and whether the steps add up to it. */
export function planSums(targets: readonly TargetNode[]): PlanSum[] {
  return targets.filter((t) => t.steps.length > 0).map((total) => {
    const values = total.steps.map((s) => s.data.value)
    const sum = values.every((v) => v !== undefined) ? Decimal.sum(...values.map((v) => new Decimal(v!))) : null
    return { total, steps: total.steps, sum, holds: sum !== null && total.data.value !== undefined && sum.equals(total.data.value) }
  })
}

/** Reports plans that do not add up and do not say why. */
export function reportSums(catalog: Catalog, problems: Problem[]): void {
  for (const { total, sum, holds } of planSums(catalog.targets)) {
    if (holds || waiver(total.data, 'sum')) continue
    reporter(problems, 'targets', total.id)(['value'], `分步之和是 ${sum ?? '（有一步没有数）'}，总数是 ${total.data.value ?? '（没有写）'}`, '核对每一步；原文本来就对不上时，在 waivers 里写 check: sum 和理由')
  }
}
