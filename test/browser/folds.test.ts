/** The long indexes on a phone: folded when first opened, opened by an address, and whole on a wide screen and on paper. */
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { taskLedger } from '../../src/model/ledger.ts'
import { catalog } from '../support/ledger.ts'
import { laptop, phone, siteSession } from '../support/session.ts'

/** As far as a thumb goes. */
const THUMB = 12_000
const wait = { timeout: 20_000 }

const session = siteSession()

async function open(address: string, options: BrowserContextOptions, use: (page: Page, context: BrowserContext) => Promise<void>) {
  const context = await session.running.browser.newContext({ viewport: phone, ...options })
  const page = await context.newPage()
  await page.goto(session.site.address + address)
  await use(page, context)
  await context.close()
}
const height = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight)

const last = taskLedger(catalog).at(-1)!
const { section, rows } = last.sections.at(-1)!
const term = catalog.terms.at(-1)!
const places = [
  { page: 'tasks/', anchor: `${last.document.id}-${section.id}`, inside: `a[href$="${rows.at(-1)!.address}"]` },
  { page: 'terms/', anchor: term.id, inside: `#${term.id} .w-is` },
  { page: 'en/terms/', anchor: term.id, inside: `#${term.id} dd` },
  { page: 'en/targets/', anchor: null, inside: '.tgs tbody tr' },
  { page: 'targets/', anchor: null, inside: '.ledger tbody tr' },
]

describe.each(places)('$page', ({ page: address, anchor, inside }) => {
  it.each([true, false])('is short when a phone first opens it (with a script: %s), and a tap shows what a fold holds', (javaScriptEnabled) => open(address, { javaScriptEnabled }, async (page) => {
    await expect.poll(() => page.locator(inside).first().isVisible(), wait).toBe(false)
    await expect.poll(() => height(page), wait).toBeLessThan(THUMB)
    await page.locator('.pf>summary:visible, .l-section [data-stop]:visible').first().click()
    await expect.poll(() => page.locator('.pf[open]>:not(summary), .x-table .l-row').first().isVisible(), wait).toBe(true)
  }))

  it.skipIf(anchor === null)('opens what an address names, with a script', () => open(`${address}#${anchor}`, {}, async (page) => {
    await expect.poll(() => page.locator(inside).last().isVisible(), wait).toBe(true)
    await expect.poll(() => page.locator(`[id="${anchor}"]`).evaluate((e) => { const { top, bottom } = e.getBoundingClientRect(); return bottom > 0 && top < innerHeight }), wait).toBe(true)
  }))

  it('shows everything on a wide screen and on paper, without a script too', () => open(address, { viewport: laptop, javaScriptEnabled: false }, async (page) => {
    const shut = () => page.locator('.pf').evaluateAll((all) => all.filter((fold) => fold.children[1]!.getBoundingClientRect().height < 10).length)
    await expect.poll(shut, wait).toBe(0)
    await page.emulateMedia({ media: 'print' })
    await page.setViewportSize({ width: 700, height: 900 })
    await expect.poll(shut, wait).toBe(0)
  }))
})
