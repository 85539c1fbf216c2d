/** Where some words use terms, and how many tasks do. */
import { type Span, spansOf } from '../text/quotation.ts'
import type { TaskNode, TermNode } from './catalog.ts'

/** Every use of a term in its order; of two names on the same words the longer one counts, and words that merely contain a name are none. */
export function termUses(words: string, terms: readonly TermNode[]): (Span & { term: TermNode })[] {
  const of = namesOf(terms)
  return spansOf(words, [...of.keys()]).flatMap(({ start, end, words: name }) => of.get(name) ? [{ start, end, term: of.get(name)! }] : [])
}

/** The tasks in whose original words each term stands. */
export function tasksUsing(tasks: readonly TaskNode[], terms: readonly TermNode[]): Map<TermNode, TaskNode[]> {
  const found = new Map(terms.map((term) => [term, [] as TaskNode[]]))
  for (const task of tasks) {
    const quoted = [task.data.quote, ...(task.data.more ?? []).map((m) => m.quote)].join('\n')
    for (const term of new Set(termUses(quoted, terms).map((use) => use.term))) found.get(term)!.push(task)
  }
  return found
}

const known = new WeakMap<readonly TermNode[], Map<string, TermNode | null>>()

function namesOf(terms: readonly TermNode[]): Map<string, TermNode | null> {
  const found = known.get(terms) ?? new Map(terms.flatMap((term) => [...term.names.map((name) => [name, term] as const), ...(term.data.unlike ?? []).map((other) => [other, null] as const)]))
  known.set(terms, found)
  return found
}
