/** What the script adds to a chart: pointer, touch, keyboard, and the address that remembers. */
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { charts } from '../../src/charts/index.ts'
import { serveSite, type Site } from '../../src/cli/site-server.ts'
import { siteUrl } from '../../src/edition/site-url.ts'
import { chartAddress } from '../../src/model/address.ts'
import { launch, type Running } from '../support/browser.ts'
import { catalog } from '../support/ledger.ts'
import { violations, visit } from '../support/visit.ts'

let site: Site
let running: Running
let context: BrowserContext
beforeAll(async () => {
  ;[site, running] = await Promise.all([serveSite(0, { base: siteUrl().pathname }), launch()])
  context = await running.browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'zh-CN', reducedMotion: 'reduce' })
})
afterAll(async () => {
  await running?.close()
  await site?.close()
})

const all = charts(catalog)
const open = async (id: string, query = '', width = 1280): Promise<Page> => {
  const { page } = await visit(context, `${site.address}${chartAddress(id).slice(1)}${query}`)
  await page.setViewportSize({ width, height: 900 })
  // The stop for Tab moves to the drawing that the new width shows.
  await page.waitForFunction(() => document.querySelector('.stage [data-datum]') === null || document.querySelector('.stage [tabindex="0"]')?.getClientRects().length)
  return page
}
const tip = (page: Page) => page.locator('.tip')

describe.each(all)('$id', ({ id, data, wide, narrow }) => {
  it.each([['wide', wide, 1280], ['narrow', narrow, 360]] as const)('answers keys on the %s drawing: one stop for Tab, arrows, Enter, Escape', async (_, scene, width) => {
    const page = await open(id, '', width)
    const drawn = [...new Set(scene.marks.flatMap((m) => m.datum ?? []))]
    if (drawn.length === 0) return page.close()
    expect(await page.locator('.stage [tabindex="0"]').count()).toBe(1)
    const first = page.locator('.stage [tabindex="0"]')
    await first.focus()
    await page.keyboard.press('ArrowRight')
    const now = await page.evaluate(() => document.activeElement?.getAttribute('data-datum'))
    expect(now).toBe(drawn[1 % drawn.length])
    await page.keyboard.press('Enter')
    await expect.poll(() => tip(page).isVisible()).toBe(true)
    await expect.poll(() => tip(page).textContent()).toContain(data.find((d) => d.id === now)!.label)
    await expect.poll(() => new URL(page.url()).searchParams.get('mark')).toBe(now)
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Escape')
    await expect.poll(() => tip(page).isVisible()).toBe(false)
    await expect.poll(() => page.url()).not.toContain('mark=')
    await page.close()
  })

  it('opens with the mark that its address names, and ignores one that it does not know', async () => {
    const page = await open(id, `?mark=${data[0]!.id}`)
    expect(await tip(page).textContent()).toContain(data[0]!.label)
    await page.close()
    const other = await open(id, '?mark=%22%5D')
    expect(await tip(other).isVisible()).toBe(false)
    await other.close()
  })

  it('keeps what it says inside the window on a phone', async () => {
    const last = narrow.marks.findLast((m) => m.datum !== undefined)?.datum
    if (last === undefined) return
    const page = await open(id, `?mark=${last}`, 360)
    await page.reload()
    const box = await tip(page).boundingBox()
    expect(box!.x).toBeGreaterThanOrEqual(0)
    expect(box!.x + box!.width).toBeLessThanOrEqual(360)
    await page.close()
  })
})

it.each(all.filter((c) => c.filters?.length))('filters $id, and finds the filter again in the address', async ({ id, filters }) => {
  const page = await open(id)
  const select = page.locator(`select[name="${filters![0]}"]`)
  const value = await select.locator('option').nth(1).getAttribute('value')
  await select.selectOption(value)
  const told = await page.locator('.filters output').textContent()
  await expect.poll(() => page.locator('.stage .off').count()).toBeGreaterThan(0)
  await expect.poll(() => new URL(page.url()).searchParams.get(filters![0]!)).toBe(value)
  await page.reload()
  expect(await page.locator(`select[name="${filters![0]}"]`).inputValue()).toBe(value)
  expect(await page.locator('.filters output').textContent()).toBe(told)
  await page.close()
})
