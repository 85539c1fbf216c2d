/** The self-checks of a text: does it agree with itself? Published with their arithmetic whether they hold or not. */
import { Decimal } from 'decimal.js'
import type { Catalog, Check, DocumentNode, ResultNode, TargetNode } from './catalog.ts'
import { type Problem, reporter } from './problem.ts'
import { planSums } from './sums.ts'
import { spoken, yearOf } from '../text/partial-date.ts'
import { inPrint } from '../text/quantity.ts'

type FigureRecord = TargetNode | ResultNode
/** The outcome of one check, with its arithmetic written out. */
export type CheckOutcome = {
  id: string; title: string; document: DocumentNode; kind: 'plan' | 'plausible' | Check['kind']; holds: boolean; arithmetic: string; note: string; records: FigureRecord[]
}

/** Runs every check: yearly plans and plausible ranges by themselves, the rest as declared. */
export function runChecks(catalog: Catalog, problems: Problem[] = []): CheckOutcome[] {
  return [...plans(catalog), ...plausible(catalog), ...catalog.checks.flatMap((entry) => declared(catalog, entry, problems) ?? [])]
}

function plans(catalog: Catalog): CheckOutcome[] {
  return planSums(catalog.targets).map(({ total, steps, sum, holds }) => ({
    id: `plan-${total.id}`, kind: 'plan', title: `${total.data.label}：逐年之和与总数`, document: total.task.document, holds,
    arithmetic: `${steps.map((s) => inPrint(s.data)).join('＋')}＝${sum ? inPrint({ value: sum.toString(), unit: total.data.unit }) : '无法相加'}；总数 ${inPrint(total.data)}`,
    note: total.data.waivers?.find((w) => w.check === 'sum')?.reason ?? (holds ? '逐项相加，与原文的总数相符。' : '逐项相加，与原文的总数不符。'), records: [total, ...steps],
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
  const nodes = new Map<string, FigureRecord>([...catalog.targets, ...catalog.results].map((n) => [n.id, n]))
  const present = new Set([...catalog.records.targets, ...catalog.records.results].map((r) => r.id))
  const find = (recordId: string, path: PropertyKey[]) => {
    const node = nodes.get(recordId)
    if (!node && present.has(recordId)) return null
    if (!node) report(path, `没有编号为“${recordId}”的目标或公布数字`, '写已有的编号')
    else if (node.data.value === undefined) report(path, `“${recordId}”没有单一数值，不能运算`, '换成有数值的记录')
    else return node
    return null
  }
  const document = catalog.documents.find((d) => d.id === data.document)
  if (!document) return report(['document'], `data/documents/ 里没有“${data.document}”`, '写已有的文件编号'), null
  const outcome = compute(data, find, document, report)
  return outcome && { id, title: data.title, kind: data.kind, document, note: data.note, ...outcome }
}

type Outcome = Pick<CheckOutcome, 'holds' | 'arithmetic' | 'records'>
type Find = (id: string, path: PropertyKey[]) => FigureRecord | null
type Report = ReturnType<typeof reporter>

function compute(data: Check, find: Find, document: DocumentNode, report: Report): Outcome | null {
  const value = (n: FigureRecord) => new Decimal(n.data.value!)
  const all = (ids: string[], path: string) => ids.flatMap((id, i) => find(id, [path, i]) ?? [])
  const dated = (id: string, path: PropertyKey[]): TargetNode | null => {
    const target = document.tasks.flatMap((t) => t.targets).find((t) => t.id === id)
    if (!target?.data.deadline) report(path, `“${id}”不是这份文件里有期限的目标`, '写有期限的目标的编号')
    return target?.data.deadline ? target : null
  }
  const divisor = (id: string, path: PropertyKey[]): FigureRecord | null => {
    const node = find(id, path)
    if (!node || !value(node).isZero()) return node
    return report(path, `“${id}”是 0，不能作除数`, '换成不是 0 的记录'), null
  }
  switch (data.kind) {
    case 'share': {
      const [part, share] = [find(data.part, ['part']), divisor(data.share, ['share'])]
      if (!part || !share) return null
      const whole = value(part).div(value(share)).times(100)
      const nearest = whole.round()
      const back = value(part).div(nearest).times(100).toDecimalPlaces(value(share).decimalPlaces())
      return { holds: back.equals(value(share)), records: [part, share], arithmetic: `${value(part)}÷${value(share)}%＝${whole.toFixed(2)}，取整${nearest}；反过来 ${value(part)}÷${nearest}＝${back}%` }
    }
    case 'quotient': {
      const [top, bottom] = [find(data.numerator, ['numerator']), divisor(data.denominator, ['denominator'])]
      if (!top || !bottom) return null
      const quotient = value(top).div(value(bottom))
      const holds = (data.min === undefined || quotient.gte(data.min)) && (data.max === undefined || quotient.lte(data.max))
      return { holds, records: [top, bottom], arithmetic: `${inPrint(top.data)}÷${inPrint(bottom.data)}＝${quotient.toDecimalPlaces(2)}${data.unit}；界限 ${data.min ?? '不限'}—${data.max ?? '不限'}（${data.bound}）` }
    }
    case 'parts': {
      const [parts, whole] = [all(data.parts, 'parts'), find(data.whole, ['whole'])]
      if (parts.length < data.parts.length || !whole) return null
      const sum = Decimal.sum(...parts.map(value))
      return { holds: data.relation === '=' ? sum.equals(value(whole)) : sum.lte(value(whole)), records: [...parts, whole], arithmetic: `${parts.map((p) => inPrint(p.data)).join('＋')}＝${sum}，应${data.relation === '=' ? '等于' : '不超过'}${inPrint(whole.data)}` }
    }
    case 'rising': {
      const members = all(data.members, 'members')
      if (members.length < data.members.length) return null
      return { holds: members.every((m, i) => i === 0 || value(m).gte(value(members[i - 1]!))), records: members, arithmetic: members.map((m) => `${m.data.raw}${'deadline' in m.data && m.data.deadline ? `（${spoken(m.data.deadline)}）` : ''}`).join(' → ') }
    }
    case 'phases': {
      const [members, goal] = [data.members.map((id, i) => dated(id, ['members', i])), dated(data.goal, ['goal'])]
      if (members.includes(null) || !goal) return null
      const phases = members as TargetNode[]
      const gap = (m: TargetNode, i: number) => i > 0 && yearOf(m.data.start ?? m.data.deadline!) - yearOf(phases[i - 1]!.data.deadline!) > 1
      const late = yearOf(phases.at(-1)!.data.deadline!) > yearOf(goal.data.deadline!)
      return { holds: !phases.some(gap) && !late, records: [...phases, goal], arithmetic: `${phases.map((m) => m.data.dateWords).join(' → ')}；目标 ${goal.data.dateWords}` }
    }
    case 'sections': {
      const at = document.sections.findIndex((s) => s.id === data.section)
      if (at < 0) return report(['section'], `提纲里没有“${data.section}”`, '写已有的章节编号'), null
      const parent = document.sections[at]!
      const after = document.sections.slice(at + 1)
      const end = after.findIndex((s) => s.level <= parent.level)
      const children = (end < 0 ? after : after.slice(0, end)).filter((s) => s.level === parent.level + 1 && s.kind === 'section')
      return { holds: children.length === data.count, records: [], arithmetic: `原文“${data.quote}”；“${parent.heading}”之下数到 ${children.length} 项` }
    }
    case 'product': {
      const [factors, against] = [all(data.factors, 'factors'), find(data.against, ['against'])]
      if (factors.length < data.factors.length || !against) return null
      const product = factors.reduce((p, f) => p.times(value(f)), new Decimal(1)).div(data.divisor ?? 1)
      return { holds: data.relation === '≤' ? value(against).lte(product) : value(against).gte(product), records: [...factors, against], arithmetic: `${factors.map((f) => inPrint(f.data)).join('×')}${data.divisor ? `÷${data.divisor}` : ''}＝${product.toDecimalPlaces(2)}${data.unit}；${inPrint(against.data)}` }
    }
    default:
      return data satisfies never
  }
}
