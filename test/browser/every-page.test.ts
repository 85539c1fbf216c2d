/** WCAG 2.2 AA on every page there is, not on one of each kind only. */
import type { BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { serveSite, type Site } from '../../src/cli/site-server.ts'
import { siteUrl } from '../../src/edition/site-url.ts'
import { launch, type Running } from '../support/browser.ts'
import { few, pages } from '../support/site.ts'
import { violations } from '../support/visit.ts'

const TABS = 4
let site: Site
let running: Running
let context: BrowserContext
beforeAll(async () => {
  ;[site, running] = await Promise.all([serveSite(0, { base: siteUrl().pathname }), launch()])
  context = await running.browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'zh-CN', reducedMotion: 'reduce' })
  // Pictures have no part in what is looked for, and are most of what is sent.
  await context.route(/\.(?:png|svg|ico)$/, (route) => route.abort())
})
afterAll(async () => {
  await running?.close()
  await site?.close()
})

it('axe finds nothing on any page of the site', { timeout: 1_800_000 }, async () => {
  const waiting = pages.map(({ address }) => address).values()
  const found: string[] = []
  let seen = 0
  await Promise.all(Array.from({ length: TABS }, async () => {
    const page = await context.newPage()
    for (const address of waiting) {
      await page.goto(site.address + address.slice(1), { waitUntil: 'domcontentloaded' })
      found.push(...(await violations(page)).map((v) => `${address} ${v}`))
      seen += 1
    }
    await page.close()
  }))
  expect(seen).toBe(pages.length)
  expect(few(found)).toEqual([])
})
