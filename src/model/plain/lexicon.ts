/** The reviewed word lists by which plain texts are checked, merged from all lexicons of an edition. */
import type { Records } from '../../schema/collections.ts'
import type { Lexicon } from '../../schema/lexicon.ts'

type Lists = { [K in keyof Lexicon]-?: NonNullable<Lexicon[K]> }
/** The lists, and every name of every term. */
export type Rules = Lists & { names: string[] }

/** The rules of an edition; a list that no lexicon holds is empty. */
export function plainRules(records: Pick<Records, 'lexicons' | 'terms'>): Rules {
  const list = <K extends keyof Lexicon>(key: K) => records.lexicons.flatMap(({ data }) => (data[key] ?? []) as never[]) as Lists[K]
  return {
    words: list('words'), countless: list('countless'), jargon: list('jargon'), official: list('official'), unofficial: list('unofficial'),
    modality: list('modality'), mild: list('mild'), authority: list('authority'),
    names: records.terms.flatMap(({ data }) => [data.title, ...(data.aliases ?? [])]),
  }
}
