import type { BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serveSite, type Site } from '../../src/cli/site-server.ts'
import { siteUrl } from '../../src/edition/site-url.ts'
import { launch, type Running } from '../support/browser.ts'
import { kinds } from '../support/kinds.ts'
import { few } from '../support/site.ts'
import { overflow, violations, visit } from '../support/visit.ts'

let site: Site
let running: Running
const contexts: Record<string, BrowserContext> = {}
const phone = { width: 360, height: 740 }
const laptop = { width: 1280, height: 800 }

beforeAll(async () => {
  ;[site, running] = await Promise.all([serveSite(0, { base: siteUrl().pathname }), launch()])
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const javaScriptEnabled of [true, false]) contexts[`${colorScheme} ${javaScriptEnabled}`] = await running.browser.newContext({ colorScheme, javaScriptEnabled, locale: 'zh-CN', reducedMotion: 'reduce' })
  }
})
afterAll(async () => {
  await running?.close()
  await site?.close()
})

const open = (address: string, colorScheme: 'light' | 'dark', javaScript: boolean) => visit(contexts[`${colorScheme} ${javaScript}`]!, site.address + address.slice(1))

describe.each(kinds)('$kind ($address)', ({ kind, address }) => {
  const wanted = kind === 'not found' ? 404 : 200

  it.each(['light', 'dark'] as const)('opens in %s without an error, and axe finds nothing on a phone or a laptop', async (scheme) => {
    const { page, status, faults } = await open(address, scheme, true)
    const found: string[] = []
    for (const size of [phone, laptop]) {
      await page.setViewportSize(size)
      found.push(...(await violations(page)).map((v) => `${size.width}: ${v}`))
    }
    await page.close()
    expect(status).toBe(wanted)
    expect(faults).toEqual([])
    expect(few(found)).toEqual([])
  })

  it('scrolls sideways at no width, in large type neither', async () => {
    const { page } = await open(address, 'light', true)
    const found: string[] = []
    for (const width of [320, 360, 768, 1280]) {
      await page.setViewportSize({ width, height: 740 })
      found.push(...(await overflow(page)).map((o) => `${width}: ${o}`))
    }
    await page.setViewportSize(phone)
    await page.evaluate(() => { document.documentElement.style.fontSize = '140%' })
    found.push(...(await overflow(page)).map((o) => `360 at 140 %: ${o}`))
    await page.close()
    expect(found).toEqual([])
  })

  // Targets are unfolded by a script; test/browser/explorer-taking.test.ts sees to it that they are all printed without one.
  it.skipIf(kind === 'targets')('reads the same without JavaScript', async () => {
    const texts: string[] = []
    for (const javaScript of [true, false]) {
      for (const scheme of ['light', 'dark'] as const) {
        const { page, status, faults } = await open(address, scheme, javaScript)
        for (const size of [phone, laptop]) {
          await page.setViewportSize(size)
          await expect.poll(() => page.locator('h1').isVisible()).toBe(true)
        }
        // What is kept from readers without a script is only what it needs to be asked, buttons that copy, and those for how a page looks.
        texts.push(await page.locator('main').evaluate((main) => { for (const filters of main.querySelectorAll('.filters, .copy, .looks')) filters.remove(); return (main as HTMLElement).innerText }))
        await page.close()
        expect(status).toBe(wanted)
        expect(faults).toEqual([])
      }
    }
    expect(texts[0]!.length).toBeGreaterThan(20)
    expect(new Set(texts).size).toBe(1)
  })
})
