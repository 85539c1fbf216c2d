/** The narrow drawing: a row for each year, bars lying down, the parts and the running total written under each bar. */
import { scaleLinear } from 'd3'
import { hundredth } from '../axis.ts'
import type { Mark, Scene } from '../scene.ts'
import { wrap } from '../wrap.ts'
import type { Plan, Series, Year } from './series.ts'
import { laterWords, partWords, scopeWords, spelled, sumWords } from './words.ts'

const LEFT = 17
const WIDEST = 50

export function narrow({ plans }: Series): Scene {
  const marks: Mark[] = []
  let y = 0
  for (const plan of plans) {
    const drawn = block(plan, y)
    marks.push(...drawn.marks)
    y = drawn.foot + 1.5
  }
  return { height: hundredth(y - 1), marks }
}

function block(plan: Plan, top: number): { marks: Mark[]; foot: number } {
  const width = scaleLinear([0, Math.max(...plan.years.map((y) => y.value), ...plan.later.map((l) => l.value))], [0, WIDEST])
  const marks: Mark[] = wrap(plan.total.data.label, 16).map((text, i) => ({ shape: 'text', x: 0, y: top + 1.25 + i * 1.5, text, look: 'value' }))
  let y = top + 0.75 + marks.length * 1.5
  for (const year of plan.years) {
    marks.push(...row(year, plan, y, (v) => hundredth(width(v))))
    y = hundredth(y + 3.75)
    for (const later of plan.later.filter((l) => l.year === year.year)) {
      const datum = later.target.id
      const lines = [laterWords(later, plan), ...wrap(`${scopeWords(later)}，不相减`, 18)]
      marks.push(
        { shape: 'rect', x: LEFT, y, width: hundredth(width(later.value)), height: 1.25, role: 'soft', datum },
        ...lines.map((text, i): Mark => ({ shape: 'text', x: LEFT, y: hundredth(y + 2.5 + i * 1.375), text, look: 'note', datum })),
      )
      y = hundredth(y + 2.25 + lines.length * 1.375)
    }
  }
  const sums = wrap(sumWords(plan), 21)
  return { marks: [...marks, ...sums.map((text, i): Mark => ({ shape: 'text', x: 0, y: hundredth(y + 1 + i * 1.5), text, look: 'label' }))], foot: y + sums.length * 1.5 }
}

function row({ year, parts, value, running }: Year, plan: Plan, y: number, width: (v: number) => number): Mark[] {
  const marks: Mark[] = [{ shape: 'text', x: 0, y: y + 1, text: `${year}`, look: 'label' }]
  let x = LEFT
  for (const [i, part] of parts.entries()) {
    const box = { x, y, width: width(part.value), height: 1.25, datum: part.target.id }
    if (i === 0 && plan.years.some((o) => o.parts.length > 1)) marks.push({ shape: 'rect', ...box, role: 'level' })
    marks.push({ shape: 'rect', ...box, role: 'promised' })
    x = hundredth(x + box.width)
  }
  const datum = parts[0]!.target.id
  const split = parts.length > 1 || parts[0]!.kind !== plan.years[0]!.parts[0]!.kind
  return [
    ...marks,
    { shape: 'text', x, dx: 0.5, y: y + 1, text: spelled(value, plan), look: 'value', datum },
    { shape: 'text', x: LEFT, y: y + 2.375, text: `${split || plan.years[0]!.parts.length > 1 ? `${partWords(parts)}，` : ''}累计${spelled(running, plan)}`, look: 'note' },
  ]
}
