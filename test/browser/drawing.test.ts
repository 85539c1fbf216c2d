/** The words of drawings never lie on each other and never leave the drawing: on every width, in every language, in large type. */
import { expect, it } from 'vitest'
import { charts } from '../../src/charts/index.ts'
import { chartAddress, embedAddress, englishAddress } from '../../src/model/address.ts'
import { faultsOfWords } from '../support/drawn.ts'
import { catalog } from '../support/ledger.ts'
import { siteSession } from '../support/session.ts'
import { few } from '../support/site.ts'

const session = siteSession()
const WIDTHS = [320, 360, 768, 1024, 1280]
const looks = [...WIDTHS.map((width) => ({ width, size: '' })), ...[320, 360, 768, 1280].map((width) => ({ width, size: 'large' }))]

const { tasks } = catalog
const drawn = charts(catalog).map(({ id }) => chartAddress(id))
const most = (size: (task: (typeof tasks)[number]) => number) => tasks.reduce((best, task) => (size(task) > size(best) ? task : best)).address
const addresses = [
  '/', ...drawn, ...drawn.map(embedAddress), ...['/', ...drawn].map(englishAddress), '/progress/', '/timeline/',
  most((t) => t.lineages.length), most((t) => t.targets.flatMap((target) => target.matches).filter((m) => m.data.verdict !== 'refused').length), most((t) => t.targets.filter((target) => target.total).length),
]

it.each(addresses)('every word of the drawings of %s stands free', async (address) => {
  const page = await session.context.newPage()
  await page.goto(session.site.address + address.slice(1), { waitUntil: 'load' })
  await page.evaluate(() => { for (const fold of document.querySelectorAll('details')) fold.open = true })
  const found: string[] = []
  for (const { width, size } of looks) {
    await page.setViewportSize({ width, height: 900 })
    await page.evaluate((value) => { document.documentElement.dataset['size'] = value }, size)
    found.push(...(await faultsOfWords(page)).map((fault) => `${width}${size && ` ${size}`}: ${fault}`))
  }
  await page.close()
  expect(few(found)).toEqual([])
})
