import type { CollectionName } from '../schema/collections.ts'

/** One thing wrong with one record: where (a path inside its file), what, and what to write instead, in Chinese. */
export type Problem = {
  /** `prose` is a text in Markdown; its id is its file. */
  collection: CollectionName | 'prose'
  id: string
  path: readonly PropertyKey[]
  message: string
  remedy: string
  /** The offending words, and where they begin in the text at the path. */
  words?: string
  offset?: number
}

/** Reports a problem of one record, of which callers name only the path, the fault and the remedy. */
export type Report = (path: readonly PropertyKey[], message: string, remedy: string) => void

/** Collects the problems of one record. */
export function reporter(problems: Problem[], collection: Problem['collection'], id: string): Report {
  return (path, message, remedy) => {
    problems.push({ collection, id, path, message, remedy })
  }
}
