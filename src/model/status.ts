/** The status of a target, by one published rule from its deadline, the as-of date and the matches; nobody types a status in. */
import { Decimal } from 'decimal.js'
import type { Due, TargetKind } from '../schema/vocabulary.ts'
import { lastDay } from '../text/partial-date.ts'

/** 已公布达到 · 部分公布 · 已被后来文件改动 · 不可比 · 未到期 · 到期未见公布 · 无期限未见公布 · 没有数和期限 */
export type Status = 'reached' | 'part' | 'changed' | 'incomparable' | 'not-due' | 'due-silent' | 'undated-silent' | 'unquantified'

/** What the rule looks at, and nothing else. */
export type Facts = {
  kind: TargetKind
  comparator?: string | undefined
  value?: string | undefined
  min?: string | undefined
  deadline?: string | undefined
  due?: Due | undefined
  /** Whether the indicator is promised to fall: then “= 3” is reached by 3 or less. */
  falling?: boolean | undefined
  /** The sum of what counts, at least and at most; null where nothing counts. */
  counted: { min: Decimal; max: Decimal } | null
  /** Whether a reported figure of this indicator, or one that cannot be told from it, was looked at and refused. */
  refused: boolean
  /** Whether a later document restates this goal otherwise, with the same scope. */
  changed: boolean
}

/** The last day by which a promise falls due: “2025年前” ends the day before 2025 begins. */
export function dueDay(deadline: string, due: Due | undefined): string {
  if (due !== 'before') return lastDay(deadline)
  const [year, month = '01', day = '01'] = deadline.split('-')
  return new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)) - 86_400_000).toISOString().slice(0, 10)
}

/** Whether a promise is due on the as-of date; null where no date is printed. */
export const isDue = ({ deadline, due }: Pick<Facts, 'deadline' | 'due'>, asOf: string): boolean | null =>
  deadline === undefined ? null : dueDay(deadline, due) < lastDay(asOf)

type Case = { status: Status; fits: (facts: Facts, due: boolean | null) => boolean }

/** The rule: the first case that fits decides. What counts before change, change before a day still to come, and that before what was refused or is silent. */
export const RULE: readonly Case[] = [
  { status: 'reached', fits: (facts) => facts.counted !== null && reaches(facts, facts.counted) },
  { status: 'part', fits: ({ counted }) => counted !== null },
  { status: 'changed', fits: ({ changed }) => changed },
  { status: 'not-due', fits: (_, due) => due === false },
  { status: 'incomparable', fits: ({ refused }) => refused },
  { status: 'unquantified', fits: ({ kind }, due) => due === null && kind === 'milestone' },
  { status: 'undated-silent', fits: (_, due) => due === null },
  { status: 'due-silent', fits: (_, due) => due === true },
]

/** The status of a target on the as-of date. */
export function statusOf(facts: Facts, asOf: string): Status {
  const due = isDue(facts, asOf)
  return RULE.find(({ fits }) => fits(facts, due))!.status
}

/** Whether even the least favourable end of what counts satisfies the printed bound. */
function reaches({ comparator, value, min, falling }: Facts, counted: { min: Decimal; max: Decimal }): boolean {
  // “0” and whatever is promised to fall is reached from above: more than the printed number is not more than was promised.
  const fromAbove = falling || (value !== undefined && new Decimal(value).isZero())
  switch (comparator === '=' && fromAbove ? '≤' : comparator) {
    case '=': case '≥': return value !== undefined && counted.min.gte(value)
    case '>': return value !== undefined && counted.min.gt(value)
    case '≤': return value !== undefined && counted.max.lte(value)
    case '<': return value !== undefined && counted.max.lt(value)
    case 'range': return min !== undefined && counted.min.gte(min)
    // “左右” prints no tolerance, so that reaching it cannot be decided by a rule.
    case '≈': return false
    default: return counted.min.gte(1)
  }
}
