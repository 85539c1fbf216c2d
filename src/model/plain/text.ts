/** Every plain text of an edition in one form: parts of text, each with the words it cites and how firmly it may speak. */
import type { Computed } from '../../schema/plain.ts'
import type { Modality } from '../../schema/vocabulary.ts'
import type { Problem } from '../problem.ts'
import type { SourceWords } from './source-words.ts'

/** A stretch of plain text: a field of a record, or a block of Markdown. */
export type Part = {
  text: string
  language: 'zh' | 'en'
  /** What is read as sentences: `says` is one sentence, `prose` any number; `label` is a title, a heading or a cell. */
  role: 'says' | 'prose' | 'label'
  /** Whether what it says of the future binds: what a text does not say may be named in any words. */
  binds: boolean
  /** Whether 一 counts: a definition says “一所学校” of any school. */
  counts: boolean
  cited: SourceWords
  /** Modalities of the tasks it explains; none where it explains no task. */
  modalities: readonly Modality[]
  path: readonly PropertyKey[]
  /** Of Markdown: where each character stands in the file. */
  at?: readonly number[]
}

/** One plain text: a record's, or a whole file of Markdown. */
export type PlainText = {
  collection: Problem['collection']; id: string
  /** Over which texts the length of sentences is averaged. */
  group: string
  parts: Part[]
  computed: readonly Computed[]
  computedPath: readonly PropertyKey[]
}

/** Reports words of a part at their place in its file. */
export type Report = (part: Part, span: { start: number; end: number }, message: string, remedy: string) => void

/** Collects problems of one plain text. */
export function partReporter(problems: Problem[], { collection, id }: Pick<PlainText, 'collection' | 'id'>): Report {
  return (part, { start, end }, message, remedy) => {
    problems.push({ collection, id, path: part.path, message, remedy, words: part.text.slice(start, end), offset: part.at?.[start] ?? start })
  }
}
