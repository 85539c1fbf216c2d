/** WCAG 2.2 AA on every page there is, not on one of each kind only. */
import { beforeAll, expect, it } from 'vitest'
import { siteSession } from '../support/session.ts'
import { few, pages } from '../support/site.ts'
import { violations } from '../support/visit.ts'

const TABS = 4
const session = siteSession()
// Pictures have no part in what is looked for, and are most of what is sent.
beforeAll(() => session.context.route(/\.(?:png|svg|ico)$/, (route) => route.abort()))

it('axe finds nothing on any page of the site', { timeout: 1_800_000 }, async () => {
  const waiting = pages.map(({ address }) => address).values()
  const found: string[] = []
  let seen = 0
  await Promise.all(Array.from({ length: TABS }, async () => {
    const page = await session.context.newPage()
    for (const address of waiting) {
      await page.goto(session.site.address + address.slice(1), { waitUntil: 'domcontentloaded' })
      found.push(...(await violations(page)).map((v) => `${address} ${v}`))
      seen += 1
    }
    await page.close()
  }))
  expect(seen).toBe(pages.length)
  expect(few(found)).toEqual([])
})
