/** How far two independent readings of a source agree, computed from what each wrote down before differences were settled. */
import { Decimal } from 'decimal.js'
import type { Reading } from '../schema/reading.ts'
import type { Catalog, DocumentNode } from './catalog.ts'
import { locate, type Place, type Sought } from '../text/locate.ts'
import { unitsOf } from './build-document.ts'
import { unitText } from './units.ts'

/** The agreement on one document: what each reading found, what both found, and on how many of those a field is the same. */
export type AgreementRow = {
  document: DocumentNode
  tasksA: number; tasksB: number; tasksBoth: number; tasksSettled: number
  figuresA: number; figuresB: number; figuresBoth: number; figuresSettled: number
  sameValue: number; sameUnit: number; sameComparator: number; sameDeadline: number
}

type Figure = Reading['targets'][number]

/** One row for each document that was read twice. */
export function agreement(catalog: Catalog): AgreementRow[] {
  return catalog.documents.flatMap((document) => {
    const [a, b] = (['a', 'b'] as const).map((reader) => catalog.records.readings.find((r) => r.data.document === document.id && r.data.reader === reader)?.data)
    return a && b ? [row(document, a, b)] : []
  })
}

function row(document: DocumentNode, a: Reading, b: Reading): AgreementRow {
  const units = unitsOf(document)
  const at = (sought: Sought) => locate(units, sought)[0] ?? null
  const atRaw = (f: Figure) => narrowed(at(f), f)
  const figuresA = [...a.targets, ...a.results]
  const figuresB = [...b.targets, ...b.results]
  const pairs = paired(figuresA, figuresB, atRaw)
  const count = (same: (x: Figure, y: Figure) => boolean) => pairs.filter(([x, y]) => same(x, y)).length
  return {
    document,
    tasksA: a.tasks.length, tasksB: b.tasks.length, tasksBoth: paired(a.tasks, b.tasks, at).length, tasksSettled: document.tasks.length,
    figuresA: figuresA.length, figuresB: figuresB.length, figuresBoth: pairs.length,
    figuresSettled: document.tasks.reduce((n, t) => n + t.targets.length + t.results.length, 0),
    sameValue: count((x, y) => sameNumber(x.value, y.value) && sameNumber(x.min, y.min) && sameNumber(x.max, y.max)),
    sameUnit: count((x, y) => unitText(x.unit ?? '') === unitText(y.unit ?? '')),
    sameComparator: count((x, y) => x.comparator === y.comparator),
    sameDeadline: count((x, y) => x.deadline === y.deadline),
  }
}

/** Pairs what stands at overlapping words, the longest overlap first, each item at most once. */
function paired<T>(as: readonly T[], bs: readonly T[], at: (item: T) => Place | null): [T, T][] {
  const placed = (items: readonly T[]) => items.map((item) => ({ item, place: at(item) }))
  const right = placed(bs)
  const candidates = placed(as).flatMap((x) => right.map((y) => ({ x, y, shared: overlap(x.place, y.place) }))).filter((c) => c.shared > 0)
  const used = new Set<unknown>()
  return candidates.sort((p, q) => q.shared - p.shared).flatMap(({ x, y }): [T, T][] => {
    if (used.has(x) || used.has(y)) return []
    used.add(x).add(y)
    return [[x.item, y.item]]
  })
}

const overlap = (a: Place | null, b: Place | null) => (a && b && a.unit === b.unit ? Math.min(a.end, b.end) - Math.max(a.start, b.start) : 0)
const narrowed = (place: Place | null, { quote, raw }: Figure): Place | null =>
  place && { unit: place.unit, start: place.start + quote.indexOf(raw), end: place.start + quote.indexOf(raw) + raw.length }
const sameNumber = (a: string | undefined, b: string | undefined) => a === b || (a !== undefined && b !== undefined && new Decimal(a).equals(b))
