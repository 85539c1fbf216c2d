/** Words typed by their sound with a wrong character: 大班鹅 for 大班额. Asked only where something typed stands nowhere. */
import { folded } from './fold.ts'
import type { Sounds } from './lexicon.ts'
import type { Knowledge } from './readings.ts'

/** How characters sound, as it is sent: each syllable with the characters that have it, without marks between. */
export function packSounds(chars: readonly string[], sounds: Sounds): string {
  const heard = new Map<string, string>()
  for (const char of chars) {
    const [syllable = ''] = sounds(char)
    if (/^[a-z]+$/.test(syllable)) heard.set(syllable, (heard.get(syllable) ?? '') + char)
  }
  return [...heard].sort(([a], [b]) => (a < b ? -1 : 1)).flat().join('')
}

/** The syllable of each character. */
export const unpackSounds = (packed: string): Map<string, string> => new Map([...packed.matchAll(/([a-z]+)([^a-z]+)/g)].flatMap(([, syllable, chars]) => [...chars!].map((char): [string, string] => [char, syllable!])))

/** A stretch of what was typed, with the name it was meant for where it was no word. */
export type Stretch = { typed: string; meant?: string }

// Many who type by sound do not part these.
const loose = (syllable: string) => syllable.replace(/^([zcs])h/, '$1').replace(/ng$/, 'n')
const LONGEST = 9
// Two characters sound like too much; they are taken for a name only where nothing else was typed, and by their very sound.
const SHORTEST = 3

/** Text with stretches that stand nowhere taken for names that sound the same and share a character; null where there is none. */
export async function misheard(part: string, { index, lexicon, charset, dictionary, sounds }: Knowledge): Promise<Stretch[] | null> {
  const text = folded(part, charset)
  const table = await sounds()
  const alike = (char: string, syllable: string, among: number) => (among < SHORTEST ? table.get(char) === syllable : loose(table.get(char) ?? '') === loose(syllable))
  const like = (typed: string) => lexicon.names.find(([word, syllables]) => {
    const heard = syllables.split(' ')
    const chars = [...typed]
    return word !== typed && word.length === chars.length && heard.length === chars.length
      && chars.some((char, i) => char === word[i]) && chars.every((char, i) => char === word[i] || alike(char, heard[i]!, chars.length))
  })?.[0]
  for (let length = Math.min(LONGEST, text.length); length >= Math.min(SHORTEST, text.length); length--) {
    for (let at = 0; at <= text.length - length; at++) {
      const typed = text.slice(at, at + length)
      if (length < 2 || dictionary.has(typed)) continue
      const meant = like(typed)
      if (!meant || (await index.phrase(typed)).size > 0) continue
      return [{ typed: text.slice(0, at) }, { typed, meant }, { typed: text.slice(at + length) }].filter((stretch) => stretch.typed)
    }
  }
  return null
}
