/** What the chart of a plan by year says in English. */
import { english } from '../../model/english.ts'
import { Decimal } from 'decimal.js'
import { type Label, type Saying, valued } from '../said.ts'
import { front, type Plan, seriesOf } from './series.ts'

export const said: Saying = (catalog, t) => {
  const series = seriesOf(catalog)
  if (!series) return null
  const { plans, task } = series
  const [main] = plans
  const early = front(main!)
  const name = (plan: Plan) => english(plan.total.indicator).title
  const number = (value: number, plan: Plan) => t.quantity({ value: `${value}`, unit: plan.total.data.unit })
  const sum = (plan: Plan) => (plan.holds ? 'the years add up to the printed total' : 'the years do not add up to the printed total')
  const years = [...new Set(plans.flatMap((p) => p.years.map((y) => y.year)))].sort((a, b) => a - b)
  const apart = plans.flatMap((p) => p.later.map((later) => ({ plan: p, later })))
  return {
    title: `${name(main!)}: ${valued(main!.total, t)}${early ? `, ${early.share}% of it in the first ${early.years} years` : ''}${main!.later[0] ? `; for ${main!.later[0].year} there is another figure with another scope` : ''}`,
    subtitle: `Frames are what is planned for each year; where a year has parts, the first stands on grey. Dashed frames are what a later document states for another scope: neither added nor subtracted.${plans.some((p) => p.known) ? '' : ' What was really done each year was not found in the collected documents.'}`,
    alternative: `${plans.map((plan) => `${name(plan)}: ${plan.years.map((y) => `${y.year} ${number(y.value, plan)}`).join(', ')}; ${sum(plan)}`).join('. ')}.${apart.map(({ plan, later }) => ` Another figure for ${later.year}, of another scope: ${number(later.value, plan)}.`).join('')}`,
    twin: {
      caption: `${english(task).title}, year by year`, head: ['Year', ...plans.flatMap((plan) => [name(plan), `${name(plan)}, running total`])],
      rows: [
        ...years.map((year) => [`${year}`, ...plans.flatMap((plan) => { const found = plan.years.find((y) => y.year === year); return found ? [t.quantity({ value: `${found.value}` }), t.quantity({ value: `${found.running}` })] : ['not listed', 'not listed'] })]),
        ...[...new Set(apart.map(({ later }) => later.year))].map((year) => [`${year}, another scope`, ...plans.flatMap((plan) => { const found = plan.later.find((l) => l.year === year); return [found ? t.quantity({ value: `${found.value}` }) : '', ''] })]),
      ],
      foot: ['Total', ...plans.flatMap((plan) => ['', t.quantity({ value: plan.total.data.value })])],
    },
    notes: ['Scope comes first: figures of different scope cannot be subtracted from each other.'],
    labels: [
      ...plans.map((plan): Label => [new RegExp(`^${RegExp.escape(plan.total.data.label)}(（.*）)?$`), (_, unit) => `${name(plan)}${unit?.includes('万') ? ' (in 10,000)' : ''}`]),
      [/([\d.]+)万/g, (_, n) => t.quantity({ value: new Decimal(n!).times(10_000).toString() })], [/^与原文合计.*相符$/, 'adds up to the printed total'], [/^(\d{4})年另一个数：([\d,]+).$/, 'another figure for $1: $2'],
      [/^范围.*不相减$/, 'another scope, not subtracted'], [/^([\d,]+)[^\d,]$/, '$1'],
      [/^累计$/, 'sum'], [/^累计([\d,]+).?$/, 'sum $1'], [/^\D*(\d+)，\D*(\d+)，累计(\d+).$/, '$1 + $2, sum $3'], [/^\D*(\d+)，累计(\d+).$/, '$1, sum $2'],
    ],
  }
}
