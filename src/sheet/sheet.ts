/** What a long picture says, before anything is placed; the page beside it prints the same words. */
import type { Tone } from '../cards/card.ts'
import type { YearTally } from '../model/deadlines.ts'
import type { Status } from '../model/status.ts'
import type { Authority } from '../schema/vocabulary.ts'

/** One number: what it is, how the source words it, and in small how firmly, by when and where it stands. */
export type Row = { label: string; value: string; tone: Tone; note: string; code: string; address: string }
/** One count in strokes of 正: its word, what the word means, and how many. */
export type Count = { word: string; meaning: string; count: number; unit: string }

export type Part =
  | { kind: 'words'; text: string; look: 'large' | 'plain' | 'note' }
  | { kind: 'rows'; title: string; rule: string; rows: Row[]; rest: string | null }
  | { kind: 'years'; years: YearTally[]; worth: number; keys: { outcome: keyof Omit<YearTally, 'year'>; label: string; count: string }[] }
  | { kind: 'counts'; counts: Count[]; worth: number }
  | { kind: 'statuses'; statuses: { status: Status; label: string; count: string }[] }

/** A part of the picture: the label beside the spine, a heading, and what stands below it. */
export type SheetSection = { label: string; title: string; parts: Part[] }

export type Sheet = {
  id: string
  /** The address of the document, which the code leads to. */
  address: string
  code: string
  place: string
  /** Whose words these are: said before anything else. */
  authority: { rung: Authority; label: string; meaning: string }
  title: string
  /** Who issued it, its number and its date. */
  about: string[]
  sections: SheetSection[]
  /** What the site is not. */
  closing: string[]
}
