/** What province, city and district say of the same thing and year, from the records of levels. */
import type { Catalog, JurisdictionNode } from '../../model/catalog.ts'
import type { LevelNode, MemberNode } from '../../model/evidence.ts'
import { fullName, kinship } from '../../model/related.ts'
import { authorityLabel, modalityLabel, stageLabel } from '../../i18n/zh.ts'
import { withoutPlace } from '../names.ts'
import { originOf } from '../sources.ts'

/** A share fills its vessel; a count beside shares has no printed denominator; anything else is only said. */
export type Kind = 'share' | 'count' | 'said'
export type Said = {
  member: MemberNode; kind: Kind; share: number | null; about: boolean; soft: boolean
  /** The value as printed, or that it is said at all; how firmly and on whose recognition; which document. */
  value: string; modality: string; stage: string | null; terms: string; origin: string; authority: string; address: string
}
export type Column = { place: JurisdictionNode; name: string; apartFrom: string[] }
export type Row = { level: LevelNode; cells: Said[][] }
export type Levels = { columns: Column[]; rows: Row[] }

const RANK = ['province', 'city', 'district'] as const

/** A column for every place that speaks, the higher level first; a row for every record. */
export function levels(catalog: Pick<Catalog, 'levels'>): Levels {
  const places = placesOf(catalog.levels)
  const rows = catalog.levels.map((level) => ({ level, cells: places.map((place) => saidBy(level, place)) }))
  const columns = places.map((place, i) => ({
    place, name: fullName(place),
    apartFrom: places.slice(0, i).filter((other) => kinship(place, other) === 'apart').map(fullName),
  }))
  return { columns, rows }
}

function placesOf(records: readonly LevelNode[]): JurisdictionNode[] {
  const found = RANK.flatMap((rank) => records.flatMap((r) => r.cells.filter((c) => c.level === rank)).flatMap((c) => c.members.map((m) => m.task.document.jurisdiction)))
  return [...new Set(found)]
}

function saidBy({ cells }: LevelNode, place: JurisdictionNode): Said[] {
  const members = cells.flatMap((c) => c.members)
  const shares = members.some((m) => m.target?.data.unit === '%')
  return members.filter((m) => m.task.document.jurisdiction === place).map((m) => said(m, shares, place))
}

function said(member: MemberNode, shares: boolean, place: JurisdictionNode): Said {
  const { task, target } = member
  const data = target?.data
  const document = originOf(task)
  const kind: Kind = data?.value === undefined ? 'said' : data.unit === '%' ? 'share' : shares ? 'count' : 'said'
  const modality = data?.modality ?? task.data.modality
  return {
    member, kind, share: kind === 'share' ? Number(data!.value) : null, about: data?.comparator === '≈', soft: SOFT.has(modality),
    value: data?.value === undefined ? '写了' : data.raw,
    modality: modalityLabel[modality], stage: data?.stage ? stageLabel[data.stage] : null,
    terms: [modality !== 'plain' && ((data ?? task.data).modalWord ?? modalityLabel[modality]), data?.stage && stageLabel[data.stage]].filter(Boolean).join('，'),
    origin: withoutPlace(document.data.shortTitle, place.data.title), authority: authorityLabel[document.data.authority], address: (target ?? task).address,
  }
}

const SOFT = new Set(['strive', 'principle', 'encourage', 'explore'])
