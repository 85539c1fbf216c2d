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

/** Collects problems of one record, so that callers name only the path, the fault and the remedy. */
export function reporter(problems: Problem[], collection: Problem['collection'], id: string) {
  return (path: readonly PropertyKey[], message: string, remedy: string) => {
    problems.push({ collection, id, path, message, remedy })
  }
}
