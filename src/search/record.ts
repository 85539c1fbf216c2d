/** One thing that can be found, and how it is written into the index. */
import { englishWords } from './english-words.ts'
import { folded, parted } from './fold.ts'
import { amountsIn } from './number.ts'

/** What readers are shown of a find; its English is empty where no page in English shows it. */
export type Shown = { kind: string; title: string; text: string; code: string; place: string; deadline: string; status: string; context: string; enTitle: string; enText: string; enLine: string }

/** A record of the search: what is shown, by what it is narrowed and sorted, and the words it answers to besides its text. */
export type SearchRecord = Shown & { address: string; facets: Partial<Record<Facet, string[]>>; due: string; codes: string[]; values: string[] }

/** By what results can be narrowed. */
export const FACETS = ['kind', 'place', 'document', 'topic', 'modality', 'status', 'year'] as const
export type Facet = (typeof FACETS)[number]

/** Words that stand for a code, a value and a year in the index; no text holds such words, for its characters are parted. */
export const codeWord = (code: string) => `k${code.toLowerCase().replace(/[^a-z0-9]/g, '')}`
export const valueWord = (value: string) => `v${value}`
export const yearWord = (year: string) => `y${year}`
/** Words of an English title, and of title and sentence together. */
export const titleWord = (word: string) => `h${word}`
export const saidWord = (word: string) => `e${word}`

// Stands between two fields, so that no phrase runs from one into the next.
const EDGE = 'zedge'
const YEAR = /^(?:19|20)\d\d$/

/** The content of a record as the index is to hold it. */
export function content(record: SearchRecord): string {
  const fields = [record.title, record.text, record.context].map((field) => parted(folded(field)))
  const printed = [record.title, record.text].flatMap((text) => amountsIn(text).map((a) => a.value)).filter((value) => !YEAR.test(value))
  const words = [...record.codes.map(codeWord), ...[...record.values, ...printed].map(valueWord), ...(record.facets.year ?? []).map(yearWord), ...englishWords(record.enTitle).map(titleWord), ...englishWords(`${record.enTitle} ${record.enText}`).map(saidWord)]
  return [...fields, [...new Set(words)].join(' ')].join(` ${EDGE} `)
}
