import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { serveSite, type Site } from '../../src/cli/site-server.ts'
import { siteUrl } from '../../src/edition/site-url.ts'
import { launch, type Running } from '../support/browser.ts'

let site: Site
let running: Running
beforeAll(async () => {
  ;[site, running] = await Promise.all([serveSite(0, { base: siteUrl().pathname }), launch()])
})
afterAll(async () => {
  await running?.close()
  await site?.close()
})

type Options = NonNullable<Parameters<Running['browser']['newContext']>[0]>
/** One page in a browser of its own, which has stored nothing yet. */
async function fresh(options: Options = {}, before?: (context: BrowserContext) => Promise<unknown>): Promise<Page> {
  const context = await running.browser.newContext({ viewport: { width: 360, height: 740 }, ...options })
  await before?.(context)
  const page = await context.newPage()
  await page.goto(`${site.address}about/`)
  return page
}
const size = (page: Page) => page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize))
const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
const pressed = (page: Page) => page.locator('[aria-pressed=true]').evaluateAll((all) => all.map((b) => b.getAttribute('data-look')))

it('makes type large by one button, keeps it on the next page, and takes it back', async () => {
  const page = await fresh()
  const plain = await size(page)
  await page.getByRole('button', { name: '大字' }).first().click()
  await expect.poll(() => size(page)).toBeCloseTo(plain * 1.4)
  await page.goto(`${site.address}method/`)
  await expect.poll(() => size(page)).toBeCloseTo(plain * 1.4)
  await expect.poll(() => pressed(page)).toEqual(['size:large', 'size:large', 'contrast:', 'theme:'])
  await page.getByRole('button', { name: '大字' }).first().press('Enter')
  await expect.poll(() => size(page)).toBe(plain)
  await page.context().close()
})

it('knows the choice before the body is there', async () => {
  const page = await fresh()
  await page.getByRole('button', { name: '暗', exact: true }).click()
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.body) return
      document.documentElement.dataset['seen'] = document.documentElement.dataset['theme'] ?? 'none'
      observer.disconnect()
    }).observe(document, { childList: true, subtree: true })
  })
  await page.reload()
  expect(await page.evaluate(() => document.documentElement.dataset['seen'])).toBe('dark')
  await page.context().close()
})

it('lets the reader turn the system round, and go back to it', async () => {
  const page = await fresh({ colorScheme: 'dark' })
  const dark = await paper(page)
  await page.getByRole('button', { name: '明', exact: true }).click()
  const light = await paper(page)
  expect(light).not.toBe(dark)
  await page.emulateMedia({ colorScheme: 'light' })
  await page.getByRole('button', { name: '暗', exact: true }).click()
  await expect.poll(() => paper(page)).toBe(dark)
  await page.getByRole('button', { name: '随系统' }).click()
  await expect.poll(() => paper(page)).toBe(light)
  await page.context().close()
})

it('raises the contrast by a button as by a wish of the system', async () => {
  const ink2 = (page: Page) => page.locator('.dek').first().evaluate((e) => getComputedStyle(e).color)
  const page = await fresh()
  const wished = await fresh({ contrast: 'more' })
  expect(await ink2(page)).not.toBe(await ink2(wished))
  await page.getByRole('button', { name: '加强' }).click()
  await expect.poll(() => ink2(page)).toBe(await ink2(wished))
  await page.context().close()
  await wished.context().close()
})

it('works for the page where nothing may be stored, and does not stumble over what others stored', async () => {
  for (const stored of ['{"size":"huge","theme":7}', '[]', 'null', '"x"', '{']) {
    const page = await fresh({}, (context) => context.addInitScript((value) => { localStorage.setItem('mz-look', value) }, stored))
    await page.getByRole('button', { name: '大字' }).first().click()
    await page.context().close()
  }
  const faults: string[] = []
  const page = await fresh({}, (context) => context.addInitScript(() => { Object.defineProperty(window, 'localStorage', { get() { throw new Error('no') } }) }))
  page.on('pageerror', (e) => faults.push(e.message))
  const plain = await size(page)
  await page.getByRole('button', { name: '大字' }).first().click()
  await expect.poll(() => size(page)).toBeCloseTo(plain * 1.4)
  expect(faults).toEqual([])
  await page.context().close()
})

it('offers nothing that does not work without a script', async () => {
  const page = await fresh({ javaScriptEnabled: false })
  expect(await page.locator('[data-look]:visible').count()).toBe(0)
  await page.context().close()
})
