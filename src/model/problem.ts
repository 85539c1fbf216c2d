import type { CollectionName } from '../schema/collections.ts'

/** One thing wrong with one record: where (a path inside its file), what, and what to write instead, in Chinese. */
export type Problem = {
  collection: CollectionName
  id: string
  path: readonly PropertyKey[]
  message: string
  remedy: string
}

/** Collects problems of one record, so that callers name only the path, the fault and the remedy. */
export function reporter(problems: Problem[], collection: CollectionName, id: string) {
  return (path: readonly PropertyKey[], message: string, remedy: string) => {
    problems.push({ collection, id, path, message, remedy })
  }
}
