/** What stands in a frame on another page stands there whole: the code that is offered gives it room, on a phone and on a laptop, and not much more. */
import { expect, it } from 'vitest'
import { charts } from '../../src/charts/index.ts'
import { chartAddress } from '../../src/model/address.ts'
import { catalog } from '../support/ledger.ts'
import { siteSession } from '../support/session.ts'
import { few } from '../support/site.ts'

const session = siteSession({ viewport: { width: 1000, height: 800 } })
const some = catalog.tasks.filter((_, i) => i % 12 === 0)
const addresses = [...charts(catalog).map(({ id }) => chartAddress(id)), ...some.map((t) => t.address)]

/** The height of a frame, and of the page inside it. */
type Fit = { address: string; width: number; frame: number; inside: number }

it('gives every chart and task room for all of it, at 360, 640 and 800 px', { timeout: 240_000 }, async () => {
  const { site, context } = session
  const page = await context.newPage()
  const fits: Fit[] = []
  for (const address of addresses) {
    await page.goto(site.address + address.slice(1), { waitUntil: 'domcontentloaded' })
    const code = (await page.locator('#share-frame').textContent())!
    // The address that is offered is the one under which the site is published.
    const own = code.replace(/src="[^"]*"/, `src="${site.address}${address.slice(1)}embed/"`)
    for (const width of [360, 640, 800]) {
      await page.goto(`${site.address}robots.txt`)
      await page.setContent(`<!doctype html><body style="margin:0"><main style="width:${width}px">${own}</main>`)
      const frame = (await (await page.waitForSelector('iframe')).contentFrame())!
      await frame.waitForURL(/embed/)
      fits.push({ address, width, ...(await frame.evaluate(() => ({ frame: innerHeight, inside: Math.ceil(document.body.getBoundingClientRect().height) }))) })
    }
  }
  await page.close()
  expect(few(fits.filter(({ frame, inside }) => inside > frame).map((f) => JSON.stringify(f)))).toEqual([])
  // At the two widths for which heights are counted there is no great empty rest.
  expect(few(fits.filter(({ width, frame, inside }) => width !== 640 && frame - inside > 150).map((f) => JSON.stringify(f)))).toEqual([])
})
