/** The words of one language, chosen by its tag: the closed vocabularies, and how dates and quantities are written. */
import type { Glossary } from '../schema/glossary.ts'
import { type Interval, intervalText } from '../model/progress.ts'
import type { Result, Target } from '../schema/target.ts'
import { spoken } from '../text/partial-date.ts'
import { inPrint, type Quantity } from '../text/quantity.ts'
import * as en from './en.ts'
import { asOfIn, dateIn, deadlineIn, quantityIn } from './english.ts'
import { asOfWords, deadlineWords } from './wording.ts'
import * as zh from './zh.ts'

/** A language of the site by its tag. */
export type Language = 'zh-CN' | 'en'
type Widened<T> = T extends string ? string : T extends number ? number : T extends (...given: infer Given) => infer Told ? (...given: Given) => Widened<Told>
  : T extends readonly (infer Entry)[] ? readonly Widened<Entry>[] : { readonly [Key in keyof T]: Widened<T[Key]> }
type Vocabulary = { [Key in keyof typeof zh]: Widened<(typeof zh)[Key]> }

/** All of a language that pages and charts need. */
export type Words = Vocabulary & {
  language: Language
  date: (date: string) => string
  deadline: (target: Pick<Target, 'start' | 'deadline' | 'due' | 'dateWords' | 'cadence'>) => string
  asOf: (result: Pick<Result, 'asOf' | 'asOfWords'>) => string
  quantity: (quantity: Quantity) => string
  interval: (interval: Interval, unit: string | undefined) => string
  /** A short word of a record in this language; the word itself where the glossary has none. */
  gloss: (word: string) => string
}

const chinese: Words = { ...zh, language: 'zh-CN', date: spoken, deadline: deadlineWords, asOf: asOfWords, quantity: inPrint, interval: intervalText, gloss: (word) => word }
const english = (glossary: Glossary): Words => ({
  ...en, language: 'en', date: dateIn, deadline: deadlineIn, asOf: asOfIn, quantity: (quantity) => quantityIn(quantity, glossary), gloss: (word) => glossary.words[word] ?? word,
  interval: ({ min, max }, unit) => quantityIn(min.equals(max) ? { value: min.toString(), unit } : { min: min.toString(), max: max.toString(), unit }, glossary),
})

/** What a figure says in English: in words where the glossary has them, else its number with its bound; empty for a bare state. */
export function valueIn(t: Words, data: Quantity & Pick<Target, 'raw' | 'comparator'>): string {
  const worded = t.gloss(data.raw)
  const value = t.quantity(data)
  return worded !== data.raw ? worded : value && [data.comparator && t.comparatorLabel[data.comparator], value].filter(Boolean).join(' ')
}

/** The words of a language; units are put into English by the glossary of an edition. */
export const words = (language: Language, glossary: Glossary = { language: 'en', units: {}, words: {} }): Words => (language === 'zh-CN' ? chinese : english(glossary))
