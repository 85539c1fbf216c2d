/**
 * What every chart is placed as: marks with positions, classes and words, and nothing left to compute.
 * x and widths are percentages of the drawing, y and heights are rem, so that one drawing serves every width and text never scales.
 */

/** What a mark stands for: it decides its look and its place in the key. */
export type Role = 'promised' | 'soft' | 'reported' | 'unclear' | 'axis' | 'tick' | 'now' | 'guide' | 'level'

export type Rect = { shape: 'rect'; x: number; y: number; width: number; height: number; role: Role; datum?: string }
export type Line = { shape: 'line'; x1: number; y1: number; x2: number; y2: number; role: Role; arrow?: boolean; datum?: string }
export type Words = { shape: 'text'; x: number; y: number; text: string; anchor?: 'start' | 'middle' | 'end'; look: 'value' | 'label' | 'note' | 'year' | 'now' | 'reported'; dx?: number; datum?: string }
/** An outline in a box of its own: `d` is in px of a box of `size` by `size` px, set with its middle at x, y. */
export type Glyph = { shape: 'glyph'; x: number; y: number; d: string; size: number; role: Role; datum?: string }
export type Mark = Rect | Line | Words | Glyph

/** A drawing: `datum` on a mark names the row of `data` that it shows. */
export type Scene = { height: number; marks: Mark[] }

/**
 * One row behind the marks: what a tooltip says, what filters match, where it links.
 * A facet with several values at once, such as topics, joins them with “、”.
 */
export type Datum = { id: string; label: string; detail: string; address: string; facets: Record<string, string> }

/** The same numbers as a table; `keys` names the datum of each row, so that a filter also filters the table. */
export type Twin = { caption: string; head: string[]; rows: string[][]; foot?: string[]; keys?: (string | null)[] }

/** A whole chart, ready to print. `wide` stands from 48 rem up, `narrow` below. */
export type Chart = {
  id: string
  /** The answer, in one line. */
  title: string
  /** What is drawn and how to read it. */
  subtitle: string
  /** One sentence that says what a reader would see. */
  alternative: string
  wide: Scene
  narrow: Scene
  data: Datum[]
  /** What the marks stand for, where a label on the mark itself cannot say it. */
  key?: { role: Role; text: string }[]
  /** Facets that the page offers as filters, in their order. */
  filters?: string[]
  twin: Twin
  /** Where the numbers come from. */
  sources: { label: string; address: string }[]
  notes: string[]
}
