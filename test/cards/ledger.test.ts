/** The cards of the real records, measured with the real fonts. */
import { describe, expect, it } from 'vitest'
import type { Card } from '../../src/cards/card.ts'
import { cardsOf } from '../../src/cards/index.ts'
import type { CardMark } from '../../src/cards/mark.ts'
import { place } from '../../src/cards/place.ts'
import { yearRange } from '../../src/model/years.ts'
import { measure, missing } from '../../src/picture/fonts.ts'
import { catalog } from '../support/ledger.ts'

const frame = { title: catalog.edition.title, asOf: catalog.edition.asOf, years: yearRange(catalog), site: new URL(catalog.edition.url).host, measure }
const placed = cardsOf(catalog).map((card) => ({ card, marks: place(card, frame) }))
type Text = Extract<CardMark, { shape: 'text' }>
const texts = (marks: readonly CardMark[]) => marks.filter((m): m is Text => m.shape === 'text')
const left = (t: Text) => t.x - (t.anchor ? measure(t.face, t.text) * t.size * (t.anchor === 'end' ? 1 : 0.5) : 0)
const right = (t: Text) => left(t) + measure(t.face, t.text) * t.size
/** The main words: Song, in large, in the entry. */
const main = (marks: readonly CardMark[]) => texts(marks).filter((t) => t.face === 'song' && t.ink === 'ink' && t.x > 250 && t.x < 900)
const told = (found: { card: Card }[]) => found.map(({ card }) => card.address)

describe('every card', () => {
  it('keeps its words inside the picture, and those of the margin inside the margin', () => {
    expect(told(placed.filter(({ marks }) => texts(marks).some((t) => left(t) < 30 || right(t) > 1172)))).toEqual([])
    expect(told(placed.filter(({ marks }) => texts(marks).some((t) => t.x === 44 && (right(t) > 268 || t.y > 620))))).toEqual([])
  })

  it('has no two words on top of each other', () => {
    const over = (a: Text, b: Text) => left(a) < right(b) - 14 && left(b) < right(a) - 14 && Math.abs(a.y - b.y) < Math.min(a.size, b.size) * 0.8
    expect(told(placed.filter(({ marks }) => texts(marks).some((a, i, all) => all.slice(i + 1).some((b) => over(a, b)))))).toEqual([])
  })

  it('has main words that are readable at a quarter of the size', () => {
    expect(told(placed.filter(({ card, marks }) => main(marks).length === 0 || main(marks).some((t) => t.size < (card.drawing ? 44 : 56))))).toEqual([])
  })

  it('keeps main words in the square that is cut from its middle, and above the ruler', () => {
    const records = placed.filter(({ card }) => !card.drawing)
    expect(told(records.filter(({ marks }) => main(marks).some((t) => left(t) < 285 - t.size || right(t) > 915 + t.size / 2 || t.y > 500)))).toEqual([])
  })

  it('shows all of its words, or says that some are left out and keeps the figure', () => {
    const printed = placed.map(({ card, marks }) => ({ card, words: main(marks).map((t) => t.text).join('') }))
    const plain = (text: string) => text.replace(/[\s“”‘’]/g, '')
    const cut = printed.filter(({ card, words }) => plain(words) !== plain(card.main.text))
    expect(told(cut.filter(({ words }) => !words.includes('……')))).toEqual([])
    expect(told(cut.filter(({ card, words }) => !plain(words).includes(plain(card.main.core ?? ''))))).toEqual([])
    expect(told(cut.filter(({ card }) => !card.main.quoted))).toEqual([])
    expect(cut.length / printed.length).toBeLessThan(0.1)
  })

  it('can be printed with the fonts there are', () => {
    expect(placed.flatMap(({ card, marks }) => texts(marks).flatMap((t) => missing(t.text).map((char) => `${card.address} ${char}`)))).toEqual([])
  })
})
