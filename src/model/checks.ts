/** The self-checks of a text: does it agree with itself? Published with their arithmetic whether they hold or not. */
import { Decimal } from 'decimal.js'
import { inPrint } from '../text/quantity.ts'
import type { Catalog, Check, DocumentNode } from './catalog.ts'
import { compute, type Outcome } from './check-arithmetic.ts'
import { type FigureRecord, namedBy } from './checked-records.ts'
import { type Problem, reporter } from './problem.ts'
import { planSums } from './sums.ts'
import { waiver } from './waiver.ts'

/** The outcome of one check, with its arithmetic written out. */
export type CheckOutcome = Outcome & { id: string; title: string; document: DocumentNode; kind: 'plan' | 'plausible' | Check['kind']; note: string }

/** Runs every check: yearly plans and plausible ranges by themselves, the rest as declared. */
export function runChecks(catalog: Catalog, problems: Problem[] = []): CheckOutcome[] {
  return [...plans(catalog), ...plausible(catalog), ...catalog.checks.flatMap((entry) => declared(catalog, entry, problems) ?? [])]
}

function plans(catalog: Catalog): CheckOutcome[] {
  return planSums(catalog.targets).map(({ total, steps, sum, holds }) => ({
    id: `plan-${total.id}`, kind: 'plan', title: `${total.data.label}：逐年之和与总数`, document: total.task.document, holds,
    arithmetic: `${steps.map((s) => inPrint(s.data)).join('＋')}＝${sum ? inPrint({ value: sum.toString(), unit: total.data.unit }) : '无法相加'}；总数 ${inPrint(total.data)}`,
    note: waiver(total.data, 'sum')?.reason ?? (holds ? '逐项相加，与原文的总数相符。' : '逐项相加，与原文的总数不符。'), records: [total, ...steps],
  }))
}

/** Values outside the plausible range of their indicator; one outcome an indicator, so that those that hold are shown too. */
function plausible(catalog: Catalog): CheckOutcome[] {
  return catalog.indicators.flatMap((indicator) => {
    const range = indicator.data.plausible
    if (!range) return []
    return catalog.documents.flatMap((document): CheckOutcome[] => {
      const nodes: FigureRecord[] = [...indicator.targets, ...indicator.results].filter((n) => n.task.document === document && n.data.value !== undefined)
      if (nodes.length === 0) return []
      const outside = nodes.filter((n) => new Decimal(n.data.value!).lt(range.min) || new Decimal(n.data.value!).gt(range.max))
      return [{
        id: `plausible-${document.id}-${indicator.id}`, kind: 'plausible', title: `${indicator.data.title}：数值是否在合理范围`, document, holds: outside.length === 0,
        arithmetic: `${nodes.map((n) => inPrint(n.data)).join('、')}；合理范围 ${range.min}—${range.max}${indicator.data.unit ?? ''}`, note: range.reason, records: nodes,
      }]
    })
  })
}

function declared(catalog: Catalog, { id, data }: Catalog['checks'][number], problems: Problem[]): CheckOutcome | null {
  const report = reporter(problems, 'checks', id)
  const document = catalog.documents.find((d) => d.id === data.document)
  if (!document) return report(['document'], `data/documents/ 里没有“${data.document}”`, '写已有的文件编号'), null
  const outcome = compute(data, namedBy(catalog, document, report))
  return outcome && { id, title: data.title, kind: data.kind, document, note: data.note, ...outcome }
}
