/** The words of the entries, folded once, and what the search knows of words besides. */
import type { Names } from '../../explorer/columns.ts'
import type { Entry } from '../../explorer/entry.ts'
import { type Known, matcher, type Term, termsOf, wordsOf } from '../../explorer/match.ts'
import type { Match } from '../../explorer/select.ts'
import { charset, type Lexicon } from '../../search/lexicon.ts'

const AT_ONCE = 200

/** `learnt` is called when words can be understood that could not before. */
export function vocabulary(entries: readonly Entry[], names: Names, base: string, learnt: () => void) {
  const words = new Map<string, string>()
  const textOf = (entry: Entry) => words.get(entry.id) ?? (words.set(entry.id, wordsOf(entry, names)), words.get(entry.id)!)
  let known: Known = { charset: new Map(), lexicon: { names: [], synonyms: [] } }
  let asked = false

  return {
    match: (query: string): Match | null => matcher(query, known, textOf),
    /** What is looked for, to be marked where it stands. */
    asked: (query: string): Term[] => termsOf(query, known),
    /** Loads sounds, synonyms and traditional characters when the first word is asked for; without them words are found as they stand. */
    learn() {
      if (asked) return
      asked = true
      fetch(`${base}pagefind/lexicon.json`).then((r) => r.json()).then((lexicon: Lexicon) => {
        known = { charset: charset(lexicon), lexicon }
        learnt()
      }).catch(() => { asked = false })
    },
    /** Folds the words when there is time, so that the first one that is typed need not wait. */
    warm() {
      const idle = window.requestIdleCallback ?? ((work: () => void) => setTimeout(work, AT_ONCE))
      let next = 0
      const work = () => {
        for (const end = Math.min(next + AT_ONCE, entries.length); next < end; next++) textOf(entries[next]!)
        if (next < entries.length) idle(work)
      }
      idle(work)
    },
  }
}
