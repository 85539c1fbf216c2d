/** What is known of a target: status, interval, rung of the evidence; all derived from matches. */
import { Decimal } from 'decimal.js'
import type { TargetNode, TaskNode, Catalog } from './catalog.ts'
import type { MatchNode } from './evidence.ts'
import { Dimensions } from '../schema/evidence.ts'
import { inPrint } from '../text/quantity.ts'
import { isDue, type Status, statusOf } from './status.ts'

/** 国家认定 · 省级验收 · 本级自报 · 媒体报道 · 无 */
export const RUNGS = ['national', 'provincial', 'own', 'press', 'none'] as const
/** On whose word what is known of a target stands. */
export type Rung = (typeof RUNGS)[number]
/** At least and at most, in the base unit, with the sums written out. */
export type Interval = { min: Decimal; max: Decimal; arithmetic: string }
/** What is known of one target; `due` is null where it prints no deadline, `interval` null where nothing counts. */
export type Progress = { status: Status; due: boolean | null; interval: Interval | null; rung: Rung; counted: MatchNode[]; refused: MatchNode[] }

// A later statement replaces an earlier one only when it changes the promise itself.
const REPLACING = new Set(['value', 'deadline', 'unit', 'stage', 'dropped'])

/** What is known of one target on the as-of date. */
export function progressOf(target: TargetNode, asOf: string): Progress {
  const counted = target.matches.filter((m) => m.data.verdict !== 'refused')
  const refused = target.matches.filter((m) => m.data.verdict === 'refused')
  const interval = intervalOf(counted)
  const { kind, comparator, value, min, deadline, due } = target.data
  const falling = target.indicator.data.direction === 'down'
  const status = statusOf({ kind, comparator, value, min, deadline, due, falling, counted: interval, refused: refused.some(nearly), changed: isReplaced(target) }, asOf)
  return { status, due: isDue(target.data, asOf), interval, rung: rungOf(counted), counted, refused }
}

// A figure of another indicator tells nothing of this one, however alike they look: what is promised here is as unseen as before.
const nearly = ({ data }: MatchNode) => data.dimensions.indicator !== 'no'

/** The sum of what counts: certain parts make the lower bound, possible parts the upper one; never a midpoint. */
export function intervalOf(matches: readonly MatchNode[]): Interval | null {
  if (matches.length === 0) return null
  const least = matches.map((m) => m.data.counted!.min)
  const most = matches.map((m) => m.data.counted!.max)
  const unit = matches[0]!.target.data.unit
  const sum = (parts: string[]) => Decimal.sum(...parts.map((p) => new Decimal(p)))
  const written = (name: string, parts: string[]) => `${name} ${parts.join('＋')}${parts.length > 1 ? `＝${sum(parts)}` : ''}${unit ?? ''}`
  return { min: sum(least), max: sum(most), arithmetic: `${written('至少', least)}；${written('至多', most)}` }
}

/** The dimensions on which the text leaves open whether what counts may count; each once. */
export const unsureOf = (counted: readonly MatchNode[]): (keyof Dimensions)[] =>
  (Object.keys(Dimensions.shape) as (keyof Dimensions)[]).filter((dimension) => counted.some((m) => m.data.dimensions[dimension] === 'unknown'))

/** A change from this target to a later document, with the same scope, that alters the promise. */
export function isReplaced(target: TargetNode): boolean {
  return target.changes.some((change) => {
    if (change.from.id !== target.id || change.from.task.document === change.to.task.document && change.from.task.quotedFrom === change.to.task.quotedFrom) return false
    const between = target.changes.filter((c) => c.from.id === target.id && c.to.task === change.to.task).map((c) => c.data.kind)
    return REPLACING.has(change.data.kind) && !between.includes('scope')
  })
}

/** The rung that all of the counted evidence stands on: its weakest, so that a sum claims no more than its weakest part. */
export function rungOf(counted: readonly MatchNode[]): Rung {
  const rungs = counted.map(({ result }): Rung =>
    result.data.stage === 'national' ? 'national' : result.data.stage === 'provincial' ? 'provincial' : result.task.document.data.authority === 'press' ? 'press' : 'own')
  return RUNGS.findLast((rung) => rungs.includes(rung)) ?? 'none'
}

/** What is known of a prohibition: a figure is printed that bears on it, nothing is reported, or no later report of that place is collected. */
export type GuardrailStatus = 'context' | 'no-report' | 'not-assessable'

export function guardrailStatus(task: TaskNode): GuardrailStatus {
  if (task.contexts.length) return 'context'
  return task.document.relations.some((r) => r.incoming && r.kind === 'reports-on') ? 'no-report' : 'not-assessable'
}

/** Targets that share a combined figure, with what is known of them together: the shared figure counts once. */
export type JointProgress = { targets: TargetNode[]; known: Decimal; promised: Decimal; shared: MatchNode['result'] }

export function jointProgress(catalog: Catalog): JointProgress[] {
  return catalog.results.flatMap((shared) => {
    const targets = catalog.targets.filter((t) => t.matches.some((m) => m.result === shared && m.data.verdict === 'part'))
    if (targets.length < 2 || shared.data.value === undefined || targets.some((t) => t.data.value === undefined)) return []
    const sure = targets.flatMap((t) => t.matches).filter((m) => m.data.verdict !== 'refused' && m.result !== shared).map((m) => new Decimal(m.data.counted!.min))
    return [{ targets, shared, known: Decimal.sum(shared.data.value, ...sure), promised: Decimal.sum(...targets.map((t) => t.data.value!)) }]
  })
}

/** The interval as readers see it: “5—76所”, or one number where both ends meet. */
export const intervalText = ({ min, max }: Interval, unit: string | undefined) =>
  min.equals(max) ? inPrint({ value: min.toString(), unit }) : inPrint({ min: min.toString(), max: max.toString(), unit })
