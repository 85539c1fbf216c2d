/** The arithmetic of the declared checks, kind by kind; null where a record that one needs is not to be had. */
import { Decimal } from 'decimal.js'
import { spoken, yearOf } from '../text/partial-date.ts'
import { inPrint } from '../text/quantity.ts'
import type { Check, TargetNode } from './catalog.ts'
import { type FigureRecord, type Named, valueOf } from './checked-records.ts'

/** Whether a check holds, with its sum written out, and the records it rests on. */
export type Outcome = { holds: boolean; arithmetic: string; records: FigureRecord[] }
type Of<Kind extends Check['kind']> = Extract<Check, { kind: Kind }>

/** Does the sum of one declared check. */
export function compute(check: Check, named: Named): Outcome | null {
  switch (check.kind) {
    case 'share': return share(check, named)
    case 'quotient': return quotient(check, named)
    case 'parts': return parts(check, named)
    case 'rising': return rising(check, named)
    case 'phases': return phases(check, named)
    case 'sections': return sections(check, named)
    case 'product': return product(check, named)
    default: return check satisfies never
  }
}

/** Whether some whole number of which the count is a part gives back the printed share. */
function share(check: Of<'share'>, { find, divisor }: Named): Outcome | null {
  const [part, share] = [find(check.part, ['part']), divisor(check.share, ['share'])]
  if (!part || !share) return null
  const whole = valueOf(part).div(valueOf(share)).times(100)
  const nearest = whole.round()
  const back = valueOf(part).div(nearest).times(100).toDecimalPlaces(valueOf(share).decimalPlaces())
  return {
    holds: back.equals(valueOf(share)), records: [part, share],
    arithmetic: `${valueOf(part)}÷${valueOf(share)}%＝${whole.toFixed(2)}，取整${nearest}；反过来 ${valueOf(part)}÷${nearest}＝${back}%`,
  }
}

function quotient(check: Of<'quotient'>, { find, divisor }: Named): Outcome | null {
  const [top, bottom] = [find(check.numerator, ['numerator']), divisor(check.denominator, ['denominator'])]
  if (!top || !bottom) return null
  const found = valueOf(top).div(valueOf(bottom))
  return {
    holds: (check.min === undefined || found.gte(check.min)) && (check.max === undefined || found.lte(check.max)), records: [top, bottom],
    arithmetic: `${inPrint(top.data)}÷${inPrint(bottom.data)}＝${found.toDecimalPlaces(2)}${check.unit}；界限 ${check.min ?? '不限'}—${check.max ?? '不限'}（${check.bound}）`,
  }
}

function parts(check: Of<'parts'>, { all, find }: Named): Outcome | null {
  const [parts, whole] = [all(check.parts, 'parts'), find(check.whole, ['whole'])]
  if (parts.length < check.parts.length || !whole) return null
  const sum = Decimal.sum(...parts.map(valueOf))
  return {
    holds: check.relation === '=' ? sum.equals(valueOf(whole)) : sum.lte(valueOf(whole)), records: [...parts, whole],
    arithmetic: `${parts.map((p) => inPrint(p.data)).join('＋')}＝${sum}，应${check.relation === '=' ? '等于' : '不超过'}${inPrint(whole.data)}`,
  }
}

function rising(check: Of<'rising'>, { all }: Named): Outcome | null {
  const members = all(check.members, 'members')
  if (members.length < check.members.length) return null
  const day = ({ data }: FigureRecord) => ('deadline' in data && data.deadline ? `（${spoken(data.deadline)}）` : '')
  return {
    holds: members.every((m, i) => i === 0 || valueOf(m).gte(valueOf(members[i - 1]!))), records: members,
    arithmetic: members.map((m) => `${m.data.raw}${day(m)}`).join(' → '),
  }
}

/** Whether the phases follow each other without a year between them, and the last ends no later than the goal. */
function phases(check: Of<'phases'>, { dated }: Named): Outcome | null {
  const [members, goal] = [check.members.map((id, i) => dated(id, ['members', i])), dated(check.goal, ['goal'])]
  if (members.includes(null) || !goal) return null
  const phases = members as TargetNode[]
  const gap = (m: TargetNode, i: number) => i > 0 && yearOf(m.data.start ?? m.data.deadline!) - yearOf(phases[i - 1]!.data.deadline!) > 1
  const late = yearOf(phases.at(-1)!.data.deadline!) > yearOf(goal.data.deadline!)
  return {
    holds: !phases.some(gap) && !late, records: [...phases, goal],
    arithmetic: `${phases.map((m) => m.data.dateWords).join(' → ')}；目标 ${goal.data.dateWords}`,
  }
}

/** Whether as many sections stand directly below a heading as the text announces. */
function sections(check: Of<'sections'>, { document, report }: Named): Outcome | null {
  const at = document.sections.findIndex((s) => s.id === check.section)
  if (at < 0) return report(['section'], `提纲里没有“${check.section}”`, '写已有的章节编号'), null
  const parent = document.sections[at]!
  const after = document.sections.slice(at + 1)
  const end = after.findIndex((s) => s.level <= parent.level)
  const children = (end < 0 ? after : after.slice(0, end)).filter((s) => s.level === parent.level + 1 && s.kind === 'section')
  return { holds: children.length === check.count, records: [], arithmetic: `原文“${check.quote}”；“${parent.heading}”之下数到 ${children.length} 项` }
}

function product(check: Of<'product'>, { all, find }: Named): Outcome | null {
  const [factors, against] = [all(check.factors, 'factors'), find(check.against, ['against'])]
  if (factors.length < check.factors.length || !against) return null
  const found = factors.reduce((p, f) => p.times(valueOf(f)), new Decimal(1)).div(check.divisor ?? 1)
  return {
    holds: check.relation === '≤' ? valueOf(against).lte(found) : valueOf(against).gte(found), records: [...factors, against],
    arithmetic: `${factors.map((f) => inPrint(f.data)).join('×')}${check.divisor ? `÷${check.divisor}` : ''}＝${found.toDecimalPlaces(2)}${check.unit}；${inPrint(against.data)}`,
  }
}
