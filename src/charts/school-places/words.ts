/** What the chart of a plan by year says in words: title, alternative, table, details. */
import { inPrint } from '../../text/quantity.ts'
import type { Datum, Twin } from '../scene.ts'
import { originOf } from '../sources.ts'
import { front, type Later, type Plan, type Series } from './series.ts'

/** A number in the unit of its lane: 40200 in a lane of 万个 is 4.02. */
export type Lane = { unit: string; size: number; digits: number }

/** The unit in which a plan is written on its lane. */
export function laneOf({ total, years }: Plan): Lane {
  const base = total.data.unit ?? ''
  return Math.max(...years.map((y) => y.value)) >= 10_000 ? { unit: `万${base}`, size: 10_000, digits: 2 } : { unit: base, size: 1, digits: 0 }
}
export const inLane = (value: number, { size, digits }: Lane) => (value / size).toFixed(digits)
export const spelled = (value: number, { total }: Pick<Plan, 'total'>) => inPrint({ value: `${value}`, unit: total.data.unit })

/** The answer: how much, and how much of it early; then that another figure exists. */
export function titleOf({ plans: [main] }: Series): string {
  const early = front(main!)
  const later = main!.later[0]
  return [
    `${main!.total.data.label}${main!.total.data.raw}`,
    early && `，前${early.years}年占${early.share}%`,
    later && `；${later.year}年另有一个数，范围不同`,
  ].filter(Boolean).join('')
}

export function subtitleOf({ plans }: Series): string {
  const published = plans.some((p) => p.known) ? '公布了的见各条。' : '每年实际做到多少，本站所收文件中未见公布。'
  const parts = [...new Set(plans.flatMap((p) => p.years.flatMap((y) => (y.parts.length > 1 ? y.parts.map((x) => x.kind) : []))))]
  return `框是计划每年要做的数${parts.length > 1 ? `，灰底是${parts[0]}，空框是${parts.slice(1).join('、')}` : ''}；虚框是后来的文件按另一个范围写的数，不相加也不相减。${published}`
}

/** Parts of a year in words: 新建33，改扩建10. */
export const partWords = (parts: Plan['years'][number]['parts']) => parts.map((p) => `${p.kind}${p.value}`).join('，')
export const laterWords = ({ year, value }: Later, plan: Plan) => `${year}年另一个数：${spelled(value, plan)}`
/** The two scopes, as the records type them. */
export function scopeWords({ step, target }: Later): string {
  const [a, b] = [step, target].map((t) => t.data.scope?.place)
  return a && b && a !== b ? `范围是${b}，不是${a}` : '范围不同'
}
/** Whether the years add up to the printed total. */
export const sumWords = ({ total, years, holds }: Plan) => (holds ? `与原文合计${total.data.raw}相符` : `原文合计${total.data.raw}，各年相加${years.at(-1)!.running}，对不上`)

export const alternativeOf = ({ plans }: Series) =>
  `${plans.map((plan) => `${plan.total.data.label}：${plan.years.map((y) => `${y.year}年${spelled(y.value, plan)}`).join('，')}，${sumWords(plan)}`).join('；')}。${plans.flatMap((plan) => plan.later.map((l) => `${laterWords(l, plan)}，${scopeWords(l)}。`)).join('')}`

export function dataOf({ plans }: Series): Datum[] {
  return plans.flatMap((plan) => [
    ...plan.years.flatMap((y) => y.parts.map(({ target, value }): Datum => ({
      id: target.id, label: `${y.year}年，${target.data.label}${spelled(value, plan)}`, detail: [`“${target.data.quote}”，累计到这一年${spelled(y.running, plan)}`, target.data.note].filter(Boolean).join('。'),
      address: target.address, facets: { year: `${y.year}`, document: originOf(target.task).data.shortTitle },
    }))),
    ...plan.later.map((later): Datum => ({
      id: later.target.id, label: laterWords(later, plan), detail: [`${originOf(later.target.task).data.shortTitle}：“${later.target.data.quote}”`, ...later.changes.map((c) => c.data.note)].join('。').replaceAll('。。', '。'),
      address: later.target.address, facets: { year: `${later.year}`, document: originOf(later.target.task).data.shortTitle },
    })),
  ])
}

/** One row a year, one column for every part and every running total; a figure of another scope has a row of its own. */
export function twinOf({ task, plans }: Series): Twin {
  const apart = plans.flatMap((p) => p.later)
  const columns = plans.flatMap((plan) => {
    const kinds = [...new Set(plan.years.flatMap((y) => y.parts.map((p) => p.kind)))]
    const unit = plan.total.data.unit ?? ''
    const part = (year: number, kind: string) => plan.years.find((y) => y.year === year)?.parts.find((p) => p.kind === kind)?.value
    const sum = (kind: string) => plan.years.flatMap((y) => y.parts).filter((p) => p.kind === kind).reduce((n, p) => n + p.value, 0)
    return [
      ...kinds.map((kind, i) => ({ head: `${kind}（${unit}）`, cell: (year: number) => `${part(year, kind) ?? '未列'}`, foot: `${sum(kind)}`, later: (year: number) => (i ? '' : laterCell(plan, year, kinds)) })),
      { head: `累计${kinds.length > 1 ? '' : kinds[0]}（${unit}）`, later: () => '不累计', cell: (year: number) => `${plan.years.find((y) => y.year === year)?.running ?? '未列'}`, foot: `${plan.total.data.value ?? plan.years.at(-1)!.running}` },
    ]
  })
  const years = [...new Set(plans.flatMap((p) => p.years.map((y) => y.year)))].sort((a, b) => a - b)
  return {
    caption: `${task.data.title}，分年度`, head: ['年份', ...columns.map((c) => c.head)],
    rows: [
      ...years.map((year) => [`${year}年`, ...columns.map((c) => c.cell(year))]),
      ...[...new Map(apart.map((l) => [l.year, l])).values()].map((l) => [`${l.year}年另一个数，${scopeWords(l)}`, ...columns.map((c) => c.later(l.year))]),
    ],
    foot: ['合计', ...columns.map((c) => c.foot)],
  }
}

function laterCell({ later }: Plan, year: number, kinds: readonly string[]): string {
  const found = later.find((l) => l.year === year)
  if (!found) return ''
  return kinds.length > 1 ? `${found.value}（不分${kinds.join('、')}）` : `${found.value}`
}
