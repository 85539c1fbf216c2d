import { expect, it } from 'vitest'
import { englishCharts } from '../../src/charts/english.ts'
import { namesIn } from '../../src/charts/english-names.ts'
import type { Mark } from '../../src/charts/scene.ts'
import { catalog } from '../support/ledger.ts'

const HAN = /\p{Script=Han}/u
const [document, other] = catalog.documents
const line = (text: string): Mark => ({ shape: 'text', x: 0, y: 0, text, look: 'label' })
const drawn = (...texts: string[]) => ({ wide: { height: 1, marks: texts.map(line) }, narrow: { height: 1, marks: [] } })

it('knows a name that stands alone or is wrapped into lines, and says it once', () => {
  const { shortTitle } = document!.data
  const said = [{ chinese: shortTitle, english: document!.data.english!.shortTitle }]
  expect(namesIn(drawn(shortTitle, '12个', shortTitle.slice(0, 3), shortTitle.slice(3)), catalog)).toEqual(said)
  expect(namesIn(drawn(shortTitle, other!.data.shortTitle), catalog).length).toBe(2)
})

it('does not take a piece of a line for a name', () => {
  expect(namesIn(drawn(`${document!.data.shortTitle}等`, '12个'), catalog)).toEqual([])
})

it('says every name of the charts in English', () => {
  const names = englishCharts(catalog).flatMap((chart) => namesIn(chart, catalog))
  expect(names.length).toBeGreaterThan(40)
  expect(names.filter((name) => HAN.test(name.english))).toEqual([])
})
