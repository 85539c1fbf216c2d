/** A document, and the page of levels, are folded on a phone: what opens them, with a script and without. */
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serveSite, type Site } from '../../src/cli/site-server.ts'
import { siteUrl } from '../../src/edition/site-url.ts'
import { launch, type Running } from '../support/browser.ts'
import { catalog } from '../support/ledger.ts'
import { visit } from '../support/visit.ts'

let site: Site
let running: Running
const contexts: Record<string, BrowserContext> = {}
beforeAll(async () => {
  ;[site, running] = await Promise.all([serveSite(0, { base: siteUrl().pathname }), launch()])
  for (const script of [true, false]) contexts[`${script}`] = await running.browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'zh-CN', reducedMotion: 'reduce', javaScriptEnabled: script })
})
afterAll(async () => {
  await running?.close()
  await site?.close()
})

const open = async (address: string, script = true): Promise<Page> => (await visit(contexts[`${script}`]!, site.address + address.slice(1))).page
const seen = (page: Page, selector: string) => page.locator(selector).evaluate((e) => e.checkVisibility({ contentVisibilityAuto: true }) && e.getBoundingClientRect().height > 0)

const whole = catalog.documents.find((d) => d.data.display === 'full-text' && d.sections.some((s) => s.tasks.length > 2))!
const section = whole.sections.findLast((s) => s.tasks.length > 2)!
const paragraph = section.paragraphs.at(-1)!

describe.each([true, false])('on a phone, with a script: %s', (script) => {
  it('the address of a paragraph opens the fold round it and shows it', async () => {
    const page = await open(`${whole.address}#${paragraph.id}`, script)
    expect(await seen(page, `#${paragraph.id}`)).toBe(true)
    const { top, height } = await page.locator(`#${paragraph.id}`).evaluate((e) => ({ top: e.getBoundingClientRect().top, height: innerHeight }))
    expect(top).toBeGreaterThanOrEqual(0)
    expect(top).toBeLessThan(height)
    await page.close()
  })

  it('every section stays shut until its line is used, by touch or key, and its target is large enough', async () => {
    const page = await open(whole.address, script)
    expect(await seen(page, `#${paragraph.id}`)).toBe(false)
    const line = page.locator(`#${section.id} > details > summary`)
    expect((await line.boundingBox())!.height).toBeGreaterThanOrEqual(44)
    await line.focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => seen(page, `#${paragraph.id}`)).toBe(true)
    await page.close()
  })

  it('a section of the summary opens by touching its heading', async () => {
    const page = await open(whole.address, script)
    const last = page.locator('#summary section').last()
    await last.scrollIntoViewIfNeeded()
    const heading = (await last.locator('h3').boundingBox())!
    await page.mouse.click(heading.x + 20, heading.y + heading.height / 2)
    await expect.poll(() => last.locator('details').getAttribute('open')).not.toBeNull()
    const lines = await page.locator('#summary summary').evaluateAll((all) => all.map((e) => e.getBoundingClientRect().height))
    expect(lines.filter((height) => height < 44)).toEqual([])
    await page.close()
  })
})

it('on a wide screen and on paper everything is open', async () => {
  const page = await open(whole.address)
  await page.setViewportSize({ width: 1280, height: 800 })
  await expect.poll(() => seen(page, `#${paragraph.id}`)).toBe(true)
  await expect.poll(() => page.locator('#summary .fold > summary, .dh .fold > summary').evaluateAll((all) => all.filter((e) => e.checkVisibility()).length)).toBe(0)
  await page.setViewportSize({ width: 360, height: 740 })
  await page.emulateMedia({ media: 'print' })
  await expect.poll(() => seen(page, `#${paragraph.id}`)).toBe(true)
  await expect.poll(() => page.locator('#summary .answer').evaluateAll((all) => all.filter((e) => !e.checkVisibility({ contentVisibilityAuto: true })).length)).toBe(0)
  await page.close()
})

it('a line of the contents of levels opens the fold of what it names', async () => {
  const page = await open('/levels/')
  const last = catalog.levels.at(-1)!
  expect(await seen(page, `#${last.id} .board`)).toBe(false)
  await page.locator(`a[href="#${last.id}"]`).click()
  await expect.poll(() => seen(page, `#${last.id} .board`)).toBe(true)
  await page.close()
})
