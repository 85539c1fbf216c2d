/** The share card of every page that has one of its own, and of the home page. */
import { charts } from '../charts/index.ts'
import { cardAddress } from '../model/address.ts'
import type { Catalog } from '../model/catalog.ts'
import { yearRange } from '../model/years.ts'
import type { Card } from './card.ts'
import type { MeasureIn } from './measure.ts'
import { place } from './place.ts'
import { print } from './print.ts'
import { chartCard, documentCard, homeCard, indicatorCard, lineageCard, peopleCard, topicCard } from './record.ts'
import { taskCard } from './task.ts'

/** One card as a drawing: where its picture stands, and the page that it is for. */
export type Drawn = { file: string; page: string; svg: string }

/** What all cards say, in the order of the ledger. */
export const cardsOf = (catalog: Catalog): Card[] => [
  homeCard(catalog),
  ...catalog.tasks.map((task) => taskCard(task, catalog.edition.asOf)),
  ...catalog.documents.map((document) => documentCard(document, catalog)),
  ...catalog.indicators.map((indicator) => indicatorCard(indicator, catalog)),
  ...catalog.topics.map(topicCard),
  ...catalog.people.map(peopleCard),
  ...catalog.lineages.map(lineageCard),
  ...charts(catalog).map((chart, i) => chartCard(chart, i + 1)),
]

/** All cards, drawn; `site` is the address of the site as readers see it, without its protocol. */
export function drawCards(catalog: Catalog, site: string, measure: MeasureIn): Drawn[] {
  const { title, asOf } = catalog.edition
  const frame = { title, asOf, site, measure, years: yearRange(catalog) }
  return cardsOf(catalog).map((card) => ({ file: cardAddress(card.address), page: card.address, svg: print(place(card, frame)) }))
}

/** What no font can print in pictures of a kind, with the page each is for, in the words of an error; `missing` names the characters of a text that no font has. */
export const unprintable = (drawn: readonly Drawn[], missing: (text: string) => string[], kind = '分享图'): string[] =>
  drawn.flatMap(({ page, svg }) => missing(svg).map((char) => `${page} 的${kind}：字体里没有“${char}”（${codePoint(char)}），会印成空框。请换一个写法，或换一种有这个字的字体。`))

const codePoint = (char: string) => `U+${char.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
