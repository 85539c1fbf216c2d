/** English words as they are compared: small letters, none that only joins, one form for one and for many. */

const JOINING = new Set('an and are as at be by for from has have how in into is it its of on or other than that the their them they this to was were what when where which who will with'.split(' '))

/** The words of a text or of a query, each once. */
export const englishWords = (text: string): string[] => [...new Set((text.normalize('NFKC').toLowerCase().match(/[a-z]+/g) ?? []).filter((word) => word.length > 1 && !JOINING.has(word)).map(single))]

const single = (word: string) => (/[^aeiou]ies$/.test(word) ? `${word.slice(0, -3)}y` : /(?:ss|x|ch|sh)es$/.test(word) ? word.slice(0, -2) : /[^su]s$/.test(word) ? word.slice(0, -1) : word)

// Nobody means all words that begin with two letters.
const BEGINNING = 3
const MANY = 12

/** The words of a vocabulary, parted by spaces, that a word may mean: itself, or those that begin with it. */
export function begun(word: string, vocabulary: string): string[] {
  const known = vocabulary.split(' ')
  return known.includes(word) ? [word] : word.length < BEGINNING ? [] : known.filter((other) => other.startsWith(word)).slice(0, MANY)
}
