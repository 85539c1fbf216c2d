/** The reviewed word lists of this edition. */
import { expect, test } from 'vitest'
import { readEdition } from '../../src/edition/read.ts'
import { plainRules } from '../../src/model/plain/lexicon.ts'
import { lengthOf } from '../../src/text/sentences.ts'
import { numbersIn } from '../../src/text/plain-number.ts'

const { records } = readEdition(process.cwd()).edited
const rules = plainRules(records)
const twice = (words: readonly string[]) => words.filter((word, i) => words.indexOf(word) < i)

test('no word stands in a list twice', () => {
  expect(twice(rules.official.map((o) => o.phrase))).toEqual([])
  expect(twice(rules.jargon)).toEqual([])
  expect(twice(rules.countless)).toEqual([])
  expect(twice(rules.unofficial)).toEqual([])
  expect(twice(rules.mild)).toEqual([])
})

test('there are at least sixty official phrases, and no suggestion is one of them', () => {
  expect(rules.official.length).toBeGreaterThanOrEqual(60)
  expect(rules.official.filter(({ instead }) => rules.official.some(({ phrase }) => instead.includes(phrase))).map((o) => o.phrase)).toEqual([])
})

test('a word that is passed over contains what it is passed over for', () => {
  expect(rules.countless.filter((word) => numbersIn(word).length === 0 && !/[万千]/.test(word))).toEqual([])
  expect(rules.unofficial.filter((word) => !rules.official.some(({ phrase }) => word.includes(phrase)))).toEqual([])
})

test('every modality and every authority has its rule', () => {
  const ruled = (key: 'forbids' | 'needs') => new Set(rules.modality.filter((r) => r[key]).flatMap((r) => r.of))
  expect([...ruled('forbids')].sort()).toEqual(['encourage', 'explore', 'plain', 'principle', 'shall', 'strive'])
  expect([...ruled('needs')].sort()).toEqual(['encourage', 'explore', 'forbid', 'principle', 'reported', 'strive'])
  expect(rules.authority.map((a) => a.of).sort()).toEqual(['official-interpretation', 'original', 'press', 'quoted-only'])
})

test('a specialised word is a word, not a sentence', () => expect(rules.jargon.filter((word) => lengthOf(word) > 16 || /[。，；]/.test(word))).toEqual([]))
