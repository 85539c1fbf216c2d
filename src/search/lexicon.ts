/** What the search knows besides the index: other words for official ones, how names sound, and traditional characters. */
import type { Catalog } from '../model/catalog.ts'
import { englishWords } from './english-words.ts'
import { folded } from './fold.ts'

/** As it is sent to the browser: short, and without anything that a page of the site does not say. */
export type Lexicon = {
  /** Pairs of a traditional character and its simplified form, as one string. */
  simplified: string
  /** What can be reached by its sound or by likeness: the word, its syllables, and where it leads itself. */
  names: [word: string, syllables: string, address?: string][]
  synonyms: [everyday: string, ...official: string[]][]
  /** The words of the texts, parted by spaces: what a query is cut into. */
  words: string
  /** The words of English titles and sentences, parted by spaces. */
  english: string
}

/** How a word sounds: one syllable a character, without tones. */
export type Sounds = (word: string) => string[]

/** What the build knows of the language, so that no table of it is sent to readers. */
export type Language = { sounds: Sounds; simplify: (char: string) => string; words: (text: string) => string[] }

/** The lexicon of an edition. */
export function buildLexicon(catalog: Catalog, texts: readonly string[], english: readonly string[], { sounds, simplify, words }: Language): Lexicon {
  const synonyms = catalog.records.synonyms.flatMap(({ data }) => data.words.flatMap(({ everyday, official }) => everyday.map((word) => [folded(word), ...official.map((o) => folded(o))] as [string, ...string[]])))
  const places = catalog.jurisdictions.flatMap(({ data, address }) => [...new Set([data.title, data.title.replace(/(?<=..)[省市县区]$/, '')])].map((word) => ({ word, address })))
  const named = [...places, ...[...catalog.topics, ...catalog.indicators].map(({ data, address }) => ({ word: data.title, address })), ...catalog.documents.map(({ data, address }) => ({ word: data.shortTitle, address }))]
  const explained = catalog.terms.flatMap(({ names, address }) => names.map((word) => ({ word, address })))
  const spoken = synonyms.flatMap((words) => words.map((word) => ({ word, address: '' })))
  const names = unique([...named, ...explained, ...spoken].map(({ word, address }) => ({ word: folded(word), address })))
  return {
    simplified: traditional([...texts, ...names.map((name) => name.word)], simplify),
    names: names.map(({ word, address }) => { const heard = word.length > LONGEST ? '' : sounds(word).join(' '); return address ? [word, heard, address] : [word, heard] }),
    synonyms,
    words: vocabulary(texts, words, new Set([...names.map((name) => name.word), ...spoken.map(({ word }) => word)])),
    english: [...new Set(english.flatMap(englishWords))].sort().join(' '),
  }
}

// Nobody types a longer name by its sound.
const LONGEST = 9

/** The words that more than one text holds; a word of one text is found in the index. */
function vocabulary(texts: readonly string[], words: Language['words'], known: ReadonlySet<string>): string {
  const texted = new Map<string, number>()
  for (const text of texts) for (const word of new Set(words(text))) if (/^\p{Script=Han}{2,}$/u.test(word) && !known.has(word)) texted.set(word, (texted.get(word) ?? 0) + 1)
  return [...texted].filter(([, count]) => count > 1).map(([word]) => word).sort().join(' ')
}

/** Every word that a lexicon knows; of single characters only those that the table of everyday words holds. */
export const dictionary = ({ names, synonyms, words }: Lexicon): Set<string> =>
  new Set([...[...names.map(([word]) => word), ...synonyms.flat(), ...words.split(' ')].filter((word) => word.length > 1), ...synonyms.map(([everyday]) => everyday)])

/** The first of each word, so that what leads somewhere wins over what only sounds so. */
function unique(names: readonly { word: string; address: string }[]) {
  const first = new Map<string, { word: string; address: string }>()
  for (const name of names) if (name.word && !first.has(name.word)) first.set(name.word, name)
  return [...first.values()]
}

/** Every traditional character whose simplified form occurs in the texts, with that form: a few kB instead of a whole dictionary. */
function traditional(texts: readonly string[], simplify: (char: string) => string): string {
  const used = new Set(texts.flatMap((text) => [...text]))
  let pairs = ''
  for (let point = 0x3400; point <= 0x9FFF; point++) {
    const char = String.fromCodePoint(point)
    const plain = simplify(char)
    if (plain !== char && used.has(plain) && !used.has(char)) pairs += char + plain
  }
  return pairs
}

/** The character table of a lexicon, for folding. */
export function charset({ simplified }: Pick<Lexicon, 'simplified'>): Map<string, string> {
  const chars = [...simplified]
  return new Map(Array.from({ length: chars.length / 2 }, (_, i) => [chars[2 * i]!, chars[2 * i + 1]!]))
}
