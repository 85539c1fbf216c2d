/** Every promise that prints a deadline, under the document whose words it gives. */
import type { Catalog, DocumentNode, TargetNode } from '../../model/catalog.ts'
import { progressOf } from '../../model/progress.ts'
import type { Status } from '../../model/status.ts'
import type { Modality } from '../../schema/vocabulary.ts'
import { yearOf } from '../../text/partial-date.ts'
import { type Fill, fillOf, fills } from '../cell.ts'
import { originOf } from '../../model/origin.ts'

export type Entry = { target: TargetNode; year: number; due: boolean; soft: boolean; status: Status; fill: Fill }
/** One document: its dated promises by year, and how many of its promises print no date. */
export type Row = { document: DocumentNode; entries: Entry[]; undated: number }
export type Series = { rows: Row[]; entries: Entry[]; undated: number; asOf: string }

// From “strive” on a promise is not meant as certain.
const SOFT: readonly Modality[] = ['strive', 'principle', 'encourage', 'explore']

/** Null where no target of the edition prints a deadline. */
export function seriesOf({ targets, documents, edition: { asOf } }: Pick<Catalog, 'targets' | 'documents' | 'edition'>): Series | null {
  const rows = documents.flatMap((document): Row[] => {
    const own = targets.filter((t) => originOf(t.task) === document)
    const entries = own.flatMap((t) => entryOf(t, asOf) ?? []).sort(inOrder)
    return entries.length ? [{ document, entries, undated: own.length - entries.length }] : []
  })
  const entries = rows.flatMap((r) => r.entries)
  return entries.length ? { rows, entries, undated: targets.length - entries.length, asOf } : null
}

function entryOf(target: TargetNode, asOf: string): Entry | null {
  const { deadline, modality } = target.data
  if (deadline === undefined) return null
  const { status, due } = progressOf(target, asOf)
  return { target, year: yearOf(deadline), due: due === true, soft: SOFT.includes(modality), status, fill: fillOf[status] }
}

// By year, then what is known before what is not, then in the order of the text (the sort is stable).
const inOrder = (a: Entry, b: Entry) => a.year - b.year || Number(b.due) - Number(a.due) || fills.indexOf(a.fill) - fills.indexOf(b.fill)

/** The entries of a row by year; a year that the as-of date cuts in two stands twice, due before not due. */
export function byYear({ entries }: Pick<Row, 'entries'>): { year: number; due: boolean; entries: Entry[] }[] {
  const groups: { year: number; due: boolean; entries: Entry[] }[] = []
  for (const entry of entries) {
    const last = groups.at(-1)
    if (last && last.year === entry.year && last.due === entry.due) last.entries.push(entry)
    else groups.push({ year: entry.year, due: entry.due, entries: [entry] })
  }
  return groups
}
