/** What was published, set against what was promised: intervals where something counts, one number for all the rest. */
import type { Catalog, TargetNode } from '../../model/catalog.ts'
import { intervalText, jointProgress, progressOf, type Rung } from '../../model/progress.ts'
import type { Status } from '../../model/status.ts'

/** One bar: from nothing to the promise, with what is certain and what is possible; several targets where a figure is shared. */
export type Bar = {
  id: string; targets: TargetNode[]; unit: string; joint: boolean; rung: Rung | null
  promised: number; from: number | null; soft: boolean
  least: number; most: number; interval: string; arithmetic: string; reasons: string[]
}
export type Rest = { status: Status; count: number }
/** Bars of one unit stand on one scale: `max` is its end. */
export type Group = { unit: string; max: number; bars: Bar[] }
export type Series = { groups: Group[]; known: TargetNode[]; rest: Rest[]; total: number; asOf: string }

/** Null where an edition has no targets; with targets but nothing published there are no groups and all is rest. */
export function seriesOf(catalog: Catalog): Series | null {
  const { targets, edition: { asOf } } = catalog
  if (!targets.length) return null
  const progress = targets.map((target) => ({ target, ...progressOf(target, asOf) }))
  const bars = [...progress.flatMap(({ target }) => barOf(target, asOf) ?? []), ...jointBars(catalog)]
  const units = [...new Set(bars.map((b) => b.unit))]
  const groups = units.map((unit) => groupOf(unit, bars.filter((b) => b.unit === unit)))
  const left = progress.filter((p) => p.interval === null)
  const rest = [...new Set(left.map((p) => p.status))].map((status) => ({ status, count: left.filter((p) => p.status === status).length }))
  return { groups, known: progress.filter((p) => p.interval).map((p) => p.target), rest: rest.sort((a, b) => b.count - a.count), total: targets.length, asOf }
}

/** The bar of one target; null where nothing counts toward it. */
function barOf(target: TargetNode, asOf: string): Bar | null {
  const { interval, counted, rung } = progressOf(target, asOf)
  if (!interval) return null
  const { value, min, max, unit = '', modality } = target.data
  return {
    id: target.id, targets: [target], unit, joint: false, rung, promised: Number(value ?? max ?? 1), from: min === undefined ? null : Number(min), soft: modality === 'strive',
    least: interval.min.toNumber(), most: interval.max.toNumber(), interval: intervalText(interval, unit), arithmetic: interval.arithmetic, reasons: counted.map((m) => m.data.reason),
  }
}

/** What is known of several targets together, where a published figure does not tell them apart. */
function jointBars(catalog: Catalog): Bar[] {
  return jointProgress(catalog).filter(({ targets }) => new Set(targets.map((t) => t.data.unit)).size === 1).map(({ targets, known, promised, shared }) => {
    const unit = targets[0]!.data.unit ?? ''
    const sure = targets.flatMap((t) => t.matches).filter((m) => m.data.verdict !== 'refused' && m.result !== shared).map((m) => m.data.counted!.min)
    const least = known.toNumber()
    return {
      id: `${shared.id}-joint`, targets, unit, joint: true, rung: null, promised: promised.toNumber(), from: null, soft: false, least, most: least, interval: `${known}${unit}`,
      arithmetic: `已知 ${[...sure, shared.data.value!].join('＋')}＝${known}${unit}；答应 ${targets.map((t) => t.data.value).join('＋')}＝${promised}${unit}`, reasons: [],
    }
  })
}

const groupOf = (unit: string, bars: Bar[]): Group => ({ unit, bars, max: Math.max(...bars.flatMap((b) => [b.promised, b.most]), unit === '%' ? 100 : 0) })
