/** The share cards of the built site. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { drawCards } from '../../src/cards/index.ts'
import { editionRoot } from '../../src/edition/root.ts'
import { siteUrl } from '../../src/edition/site-url.ts'
import { validateEdition } from '../../src/edition/validate.ts'
import { CARDS, cardAddress } from '../../src/model/address.ts'
import { measure } from '../../src/picture/fonts.ts'
import { pictures } from '../../src/picture/render.ts'
import { readPng } from '../support/png.ts'
import { files, pages } from '../support/site.ts'

const cards = files.filter((file) => file.startsWith('cards/'))
const bytes = (file: string) => readFileSync(join('dist', file))
const own = pages.filter(({ address }) => (CARDS as readonly string[]).some((kind) => new RegExp(`^/${kind}/[^/]+/$`).test(address)))

it('every page of a record has a card of its own, and no card is without a page', () => {
  const due = ['/', ...own.map(({ address }) => address)].map((address) => cardAddress(address).slice(1))
  // A record that is gone leaves a page and no card.
  const gone = new Set(validateEdition(editionRoot()).catalog!.gone.map(({ address }) => cardAddress(address).slice(1)))
  expect(due.filter((file) => !cards.includes(file) && !gone.has(file))).toEqual([])
  expect(cards.filter((file) => !due.includes(file))).toEqual([])
  expect(cards.length).toBeGreaterThan(20)
})

it('cards are 1200 by 630, neither blank nor full of one ink, and small', () => {
  const heaviest = Math.max(...cards.map((file) => bytes(file).length))
  console.info(`share cards: ${cards.length}, heaviest ${heaviest} bytes, all ${cards.reduce((sum, file) => sum + bytes(file).length, 0)} bytes`)
  expect(heaviest).toBeLessThan(45_000)
  const bad = cards.filter((file) => {
    const png = readPng(bytes(file))
    const [paper, ...inks] = png.histogram().sort((a, b) => b - a)
    const drawn = inks.reduce((sum, n) => sum + n, 0) / (1200 * 630)
    return png.width !== 1200 || png.height !== 630 || paper! / (1200 * 630) < 0.7 || drawn < 0.03
  })
  expect(bad).toEqual([])
})

it('no two cards are the same picture', () => {
  expect(new Set(cards.map((file) => bytes(file).toString('base64'))).size).toBe(cards.length)
})

it('a card drawn again has the same bytes', async () => {
  const drawn = drawCards(validateEdition(editionRoot()).catalog!, siteUrl().href.replace(/^https?:\/\/|\/$/g, ''), measure)
  const some = drawn.filter((_, i) => i % 100 === 0)
  const again = await Promise.all(await pictures(some.map(({ svg }) => svg)))
  expect(some.filter(({ file }, i) => !bytes(file.slice(1)).equals(again[i]!)).map(({ file }) => file)).toEqual([])
})
