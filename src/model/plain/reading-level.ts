/** How hard the originals are to read, and how hard our plain texts are: the same counts over both. */
import type { Catalog } from '../catalog.ts'
import { spansOf } from '../../text/quotation.ts'
import { clauses, lengthOf, sentences } from '../../text/sentences.ts'
import { LONG } from './length.ts'
import { plainRules, type Rules } from './lexicon.ts'

/** Characters a sentence and a clause, the share of long sentences in percent, and words of two lists in 1,000 characters. */
export type Level = { texts: number; sentences: number; perSentence: number; perClause: number; long: number; official: number; jargon: number }

/** The documents as a whole, then the words of the tasks that have a plain text, then these texts; null where there is none. */
export function readingLevel({ documents, tasks, records }: Pick<Catalog, 'documents' | 'tasks' | 'records'>): { whole: Level; original: Level; plain: Level } | null {
  const told = tasks.flatMap(({ data }) => (data.plain ? [{ data, plain: data.plain }] : []))
  if (told.length === 0) return null
  const rules = plainRules(records)
  return {
    whole: level(documents.flatMap((d) => d.paragraphs.map((p) => [p.text])), rules),
    original: level(told.map(({ data }) => [data.quote, ...(data.more ?? []).map((m) => m.quote)]), rules),
    plain: level(told.map(({ plain }) => [plain.says, plain.means, plain.silent].filter((text) => text !== undefined)), rules),
  }
}

// A quotation that ends before its full stop is a sentence all the same.
function level(texts: readonly string[][], rules: Rules): Level {
  const pieces = texts.flat()
  const said = pieces.flatMap(sentences)
  const characters = said.reduce((n, s) => n + s.length, 0)
  const parts = pieces.flatMap(clauses)
  const inThousand = (words: readonly string[]) => 1000 * pieces.reduce((n, text) => n + spansOf(text, words).length, 0) / characters
  return {
    texts: texts.length, sentences: said.length, perSentence: characters / said.length, perClause: parts.reduce((n, c) => n + lengthOf(c), 0) / parts.length,
    long: 100 * said.filter((s) => s.length > LONG).length / said.length,
    official: inThousand(rules.official.map((o) => o.phrase)), jargon: inThousand([...new Set([...rules.jargon, ...rules.names])]),
  }
}
