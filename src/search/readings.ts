/** What a part of a query can mean: its own words, a code, a document number, a value, a year, a name by its sound, another word for it. */
import { begun, englishWords } from './english-words.ts'
import { folded, type Charset } from './fold.ts'
import type { Hits, Index } from './index-port.ts'
import type { Lexicon } from './lexicon.ts'
import { askedAmount, askedCode, askedDocumentNumber, askedYear, inDigits } from './number.ts'
import { codeWord, type Facet, saidWord, titleWord, valueWord, yearWord } from './record.ts'

/** One meaning with where it was found. `word` is folded text that stands in what was found; `by` says how it came from what was typed, `address` where a name itself leads. */
export type Reading = { by: 'words' | 'number' | 'code' | 'value' | 'year' | 'sound' | 'synonym' | 'name' | 'english'; word: string; unit?: string; strength: number; hits: Hits; address?: string }

/** `sounds` tells how characters sound; it is fetched only when something typed stands nowhere. */
export type Knowledge = { index: Index; lexicon: Lexicon; charset: Charset; dictionary: ReadonlySet<string>; sounds: () => Promise<ReadonlyMap<string, string>> }

const FACET_OF: Record<string, Facet> = { places: 'place', topics: 'topic', documents: 'document' }

/** Every meaning of a part that is found somewhere, the plainest first. */
export async function readings(part: string, { index, lexicon, charset }: Knowledge): Promise<Reading[]> {
  const text = folded(part, charset)
  if (!text) return []
  const plain = [...part.normalize('NFKC')].map((char) => charset.get(char) ?? char).join('')
  const digits = inDigits(plain)
  const number = askedDocumentNumber(plain)
  const code = askedCode(plain)
  const amount = askedAmount(digits)
  const year = askedYear(digits)
  const wanted: Promise<Reading>[] = [found('words', text, 1, index.phrase(text))]
  if (digits !== plain) wanted.push(found('words', folded(digits), 0.9, index.phrase(folded(digits))))
  if (number) wanted.push(found('number', folded(number), 1, index.phrase(folded(number))))
  if (code) wanted.push(found('code', code, 1, index.word(codeWord(code))))
  if (amount) wanted.push(found('value', amount.value, 1, index.word(valueWord(amount.value)), { unit: amount.unit }))
  if (year) wanted.push(found('year', year.year, 0.6, index.word(yearWord(year.year))), ...year.worded.filter((words) => words !== text).map((words) => found('words', words, 0.9, index.phrase(words))))
  const heard = sounding(part, lexicon)
  for (const { word, strength } of heard) wanted.push(found('sound', word, strength, index.phrase(word)), ...named(word, 'sound', strength / 2))
  for (const { word: typed, strength } of [{ word: text, strength: 1 }, ...heard]) {
    for (const [everyday, ...official] of lexicon.synonyms) if (everyday === typed) official.forEach((word, i) => wanted.push(found('synonym', word, strength * (0.9 - i / 10), index.phrase(word))))
  }
  wanted.push(...named(text, 'name', 0.4))
  // Letters that are a name by its sound are no English words.
  if (!heard.length) wanted.push(...inEnglish(part, { index, lexicon }))
  return (await Promise.all(wanted)).filter((reading) => reading.hits.size > 0)

  /** A place, a topic or a document brings everything that belongs to it. */
  function named(word: string, by: 'sound' | 'name', strength: number) {
    return lexicon.names.filter((name) => name[0] === word && name[2]).flatMap(([, , address]) => {
      const [, folder, id] = /^\/(\w+)\/#?([\w-]+)\/?$/.exec(address!) ?? []
      const facet = FACET_OF[folder ?? '']
      return facet ? [found(by, word, strength, index.chosen(facet, id!), { address: address! })] : []
    })
  }
}

/** What holds every word, or its beginning, in its English title, or in title and sentence together. */
function inEnglish(part: string, { index, lexicon }: Pick<Knowledge, 'index' | 'lexicon'>): Promise<Reading>[] {
  const typed = englishWords(part)
  const words = typed.map((word) => begun(word, lexicon.english))
  if (!words.length || words.some((meant) => !meant.length)) return []
  const holding = async (form: (word: string) => string): Promise<Hits> => {
    const [first, ...others] = await Promise.all(words.map(async (meant) => new Map((await Promise.all(meant.map((word) => index.word(form(word))))).flatMap((hits) => [...hits]))))
    return new Map([...first!].filter(([id]) => others.every((hits) => hits.has(id))))
  }
  return [found('english', typed.join(''), 0.9, holding(titleWord)), found('english', typed.join(''), 0.5, holding(saidWord))]
}

const found = async (by: Reading['by'], word: string, strength: number, hits: Promise<Hits>, more: Partial<Reading> = {}): Promise<Reading> => ({ by, word, strength, hits: await hits, ...more })

/** The names that sound as was typed, in full, by their first letters, or by how they begin. */
export function sounding(part: string, { names }: Pick<Lexicon, 'names'>): { word: string; strength: number }[] {
  const typed = part.normalize('NFD').replace(/[üÜ]|u\u0308/g, 'v').replace(/\p{M}/gu, '').toLowerCase().replace(/[\s'’·-]/g, '')
  if (!/^[a-z]{2,}$/.test(typed)) return []
  const heard = (strength: number, like: (syllables: string[]) => boolean) => names.filter(([, syllables]) => syllables && like(syllables.split(' '))).map(([word]) => ({ word, strength }))
  const full = heard(0.9, (syllables) => syllables.join('') === typed)
  if (full.length) return full
  const short = heard(0.8, (syllables) => syllables.map((s) => s[0]).join('') === typed)
  if (short.length || typed.length < 3) return short.slice(0, 8)
  return heard(0.6, (syllables) => syllables.join('').startsWith(typed)).slice(0, 5)
}
