/** The wide drawing: one lane a plan on the ruler's years, the running totals under them, the later figure set apart. */
import { scaleLinear } from 'd3'
import { endOf, type YearRange } from '../../model/span.ts'
import { AXIS_HEIGHT, columnOf, hundredth, yearAxis } from '../axis.ts'
import type { Mark, Scene } from '../scene.ts'
import type { Later, Plan, Series, Year } from './series.ts'
import { inLane, type Lane, laneOf, laterWords, scopeWords, sumWords } from './words.ts'

const HEAD = 4
const BAR = 9

export function wide({ plans }: Series, years: YearRange, asOf: string): Scene {
  const marks: Mark[] = []
  let y = 0
  for (const plan of plans) {
    marks.push(...lane(plan, y, years, asOf))
    y += HEAD + BAR + 2.75
  }
  const axis = hundredth(y)
  return { height: hundredth(axis + AXIS_HEIGHT + 0.25), marks: [...marks, ...yearAxis({ years, asOf, y: axis, nowFrom: axis - 0.75 })] }
}

function lane(plan: Plan, top: number, years: YearRange, asOf: string): Mark[] {
  const unit = laneOf(plan)
  const base = top + HEAD + BAR
  const max = Math.max(...plan.years.map((y) => y.value), ...plan.later.map((l) => l.value))
  const height = scaleLinear([0, max], [0, BAR])
  const last = columnOf(plan.years.at(-1)!.year, years)
  const now = endOf(asOf, years)
  const right = { x: Math.max(now, hundredth(last.x + last.width)), dx: 0.75 }
  return [
    { shape: 'text', x: 0, y: top + 1.25, text: `${plan.total.data.label}（${unit.unit}）`, look: 'value' },
    { shape: 'line', x1: 0, x2: 100, y1: base, y2: base, role: 'axis' },
    { shape: 'line', x1: now, x2: now, y1: base - 3.5, y2: base, role: 'now' },
    ...plan.years.flatMap((y) => bar(y, plan, unit, base, (v) => hundredth(height(v)), years)),
    ...plan.later.flatMap((later) => beside(later, plan, base, (v) => hundredth(height(v)), years, right)),
    { shape: 'text', x: columnOf(plan.years[0]!.year, years).x, dx: -0.375, y: base + 1.375, text: '累计', anchor: 'end', look: 'note' },
    ...plan.years.map((y): Mark => ({ shape: 'text', x: columnOf(y.year, years).middle, y: base + 1.375, text: inLane(y.running, unit), anchor: 'middle', look: 'note' })),
    { shape: 'text', ...right, y: base + 1.375, text: sumWords(plan), look: 'note' },
  ]
}

/** One year: its parts one on the other, each with its number. */
function bar({ year, parts, value }: Year, plan: Plan, unit: Lane, base: number, height: (v: number) => number, years: YearRange): Mark[] {
  const column = columnOf(year, years)
  const beside = plan.later.some((l) => l.year === year)
  const x = hundredth(column.x + column.width * 0.12)
  const width = hundredth(column.width * (beside ? 0.46 : 0.76))
  const middle = hundredth(x + width / 2)
  const marks: Mark[] = []
  let y = base
  for (const [i, part] of parts.entries()) {
    const size = height(part.value)
    y = hundredth(y - size)
    const box = { x, y, width, height: size, datum: part.target.id }
    if (i === 0 && parts.length + plan.years.filter((o) => o.parts.length > 1).length > 1) marks.push({ shape: 'rect', ...box, role: 'level' })
    marks.push({ shape: 'rect', ...box, role: 'promised' })
  }
  const label = parts.length > 1 ? parts.map((p) => p.value).join('+') : inLane(value, unit)
  return [...marks, { shape: 'text', x: middle, y: hundredth(y - 0.5), text: label, anchor: 'middle', look: 'label', ...(parts[0] && { datum: parts[0].target.id }) }]
}

/** The figure of another scope: a dashed frame next to the year, its words apart on the right. */
function beside(later: Later, plan: Plan, base: number, height: (v: number) => number, years: YearRange, right: { x: number; dx: number }): Mark[] {
  const column = columnOf(later.year, years)
  const x = hundredth(column.x + column.width * 0.66)
  const width = hundredth(column.width * 0.3)
  const size = height(later.value)
  const datum = later.target.id
  const y = hundredth(base - 2.25)
  return [
    { shape: 'rect', x, y: hundredth(base - size), width, height: size, role: 'soft', datum },
    { shape: 'line', x1: hundredth(x + width), x2: right.x, y1: hundredth(base - size / 2), y2: hundredth(base - size / 2), role: 'guide', datum },
    { shape: 'text', ...right, y, text: laterWords(later, plan), look: 'label', datum },
    { shape: 'text', ...right, y: y + 1.375, text: `${scopeWords(later)}，不相减`, look: 'note', datum },
  ]
}
