import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { editionRoot } from '../../src/edition/root.ts'
import { validateEdition } from '../../src/edition/validate.ts'
import { glossary } from '../../src/model/glossary.ts'
import { taskPieces } from '../../src/model/pieces.ts'
import { siteSession } from '../support/session.ts'
import { violations } from '../support/visit.ts'

const catalog = validateEdition(editionRoot()).catalog!
const pages = catalog.tasks.map((task) => ({ task, terms: glossary(taskPieces(task), catalog.terms).terms }))
const { task, terms } = pages.reduce((most, page) => (page.terms.length > most.terms.length ? page : most))
const [first, second] = terms as [(typeof terms)[number], (typeof terms)[number]]

const session = siteSession()

async function open(options: BrowserContextOptions, use: (page: Page, context: BrowserContext) => Promise<void>, before?: () => void) {
  const context = await session.running.browser.newContext({ locale: 'zh-CN', viewport: { width: 360, height: 740 }, ...options })
  if (before) await context.addInitScript(before)
  const page = await context.newPage()
  await page.goto(session.site.address + task.address.slice(1))
  await use(page, context)
  await context.close()
}
const word = (page: Page, { id } = first) => page.locator(`#r-${id}`)
const note = (page: Page, { id } = first) => page.locator(`#t-${id}`)
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id)

describe('a word is explained in place', () => {
  it('by keyboard: Enter opens its note, Escape closes it and leads back to the word', () => open({}, async (page) => {
    await word(page).focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => note(page).innerText()).toContain(first.data.definition)
    await expect.poll(() => focused(page)).toBe(`t-${first.id}`)
    await page.keyboard.press('Escape')
    await expect.poll(() => note(page).isVisible()).toBe(false)
    await expect.poll(() => focused(page)).toBe(`r-${first.id}`)
  }))

  it('by touch: a tap opens its note, a tap on the word or elsewhere closes it, and one note stands open at a time', () => open({ hasTouch: true }, async (page) => {
    await word(page).tap()
    await expect.poll(() => note(page).isVisible()).toBe(true)
    await word(page).tap()
    await expect.poll(() => note(page).isVisible()).toBe(false)
    await word(page).tap()
    await page.touchscreen.tap(5, 5)
    await expect.poll(() => note(page).isVisible()).toBe(false)
    await word(page).tap()
    await word(page, second).evaluate((a: HTMLElement) => a.click())
    expect([await note(page).isVisible(), await note(page, second).isVisible()]).toEqual([false, true])
  }))

  it('beside the word, inside the window, without moving the page or changing its address', () => open({}, async (page) => {
    await word(page).scrollIntoViewIfNeeded()
    const before = await page.evaluate(() => [scrollY, location.href])
    for (const width of [320, 768, 1280]) {
      await page.setViewportSize({ width, height: 740 })
      await word(page).click()
      const box = (await note(page).boundingBox())!
      expect([box.x >= 0, box.y >= 0, box.x + box.width <= width, box.y + box.height <= 740]).toEqual([true, true, true, true])
      await note(page).locator('a').last().click()
      await expect.poll(() => note(page).isVisible()).toBe(false)
      await expect.poll(() => focused(page)).toBe(`r-${first.id}`)
    }
    await expect.poll(() => page.evaluate(() => location.href)).toBe(before[1])
  }))

  it('with nothing that axe finds while a note is open', () => open({}, async (page) => {
    await word(page).click()
    expect(await violations(page)).toEqual([])
  }))
})

describe.each([
  ['without a script', { javaScriptEnabled: false }, undefined],
  ['in a browser that knows no popover', {}, () => { delete (HTMLElement.prototype as Partial<HTMLElement>).popover }],
] as const)('%s', (_, options, before) => {
  it('the word leads to its note, and the note back to the word', () => open(options, async (page) => {
    expect(await note(page).isVisible()).toBe(false)
    await word(page).click()
    await expect.poll(() => new URL(page.url()).hash).toBe(`#t-${first.id}`)
    await expect.poll(() => note(page).innerText()).toContain(first.data.definition)
    await note(page).locator('a').last().click()
    await expect.poll(() => note(page).isVisible()).toBe(false)
    await expect.poll(() => word(page).isVisible()).toBe(true)
  }, before))
})

it('on paper all notes of a page are printed', () => open({}, async (page) => {
  await page.emulateMedia({ media: 'print' })
  for (const term of terms) expect(await note(page, term).isVisible()).toBe(true)
}))
