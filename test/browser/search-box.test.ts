/** The box on every page: loaded when used, walked with keys, and a plain form without a script. */
import { describe, expect, it } from 'vitest'
import { editionRoot } from '../../src/edition/root.ts'
import { validateEdition } from '../../src/edition/validate.ts'
import { searchSite } from '../support/search-site.ts'

const catalog = validateEdition(editionRoot()).catalog!
const at = searchSite()

describe('the box on every page', () => {
  const { address, data } = catalog.tasks[0]!
  const word = data.title.slice(0, 4)

  it('asks for nothing until it is used, then offers finds that keys walk', async () => {
    const { page, faults } = await at.open('about/')
    const asked: string[] = []
    page.on('request', (r) => asked.push(r.url()))
    expect(await page.evaluate(() => performance.getEntriesByType('resource').filter((e) => /pagefind|suggest/.test(e.name)).length)).toBe(0)
    await page.keyboard.press('/')
    await expect.poll(() => page.evaluate(() => document.activeElement!.id)).toBe('sb-q')
    await page.keyboard.type(word)
    await page.waitForSelector('#sb-list [role=option] mark')
    expect(asked.some((url) => url.includes('/pagefind/'))).toBe(true)
    await expect.poll(() => page.locator('search [role=status]').innerText()).toMatch(/^找到\d+条/)
    await expect.poll(() => page.getAttribute('#sb-q', 'aria-expanded')).toBe('true')
    await page.keyboard.press('ArrowDown')
    const id = await page.getAttribute('#sb-q', 'aria-activedescendant')
    await expect.poll(() => page.getAttribute(`#${id}`, 'aria-selected')).toBe('true')
    const to = await page.getAttribute(`#${id}`, 'data-to')
    await page.keyboard.press('Escape')
    await expect.poll(() => page.getAttribute('#sb-q', 'aria-expanded')).toBe('false')
    await page.keyboard.type(' ')
    await page.waitForSelector('#sb-list:not([hidden])')
    await page.keyboard.press('ArrowDown')
    await Promise.all([page.waitForURL((url) => url.pathname + url.hash === to), page.keyboard.press('Enter')])
    expect(faults).toEqual([])
    await page.close()
  })

  it('leads to the page of the search on Enter, with or without a script', async () => {
    const without = await at.running.browser.newContext({ javaScriptEnabled: false })
    for (const inside of [at.context, without]) {
      const { page } = await at.open(address.slice(1), inside)
      await page.fill('#sb-q', word)
      await Promise.all([page.waitForURL(/\/search\/\?q=/), page.press('#sb-q', 'Enter')])
      await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe(word)
      await page.close()
    }
    await without.close()
  })

  it('leaves the key / to those who write', async () => {
    const { page } = await at.open('search/')
    await page.fill('#s-q', '')
    await page.focus('#s-q')
    await page.keyboard.type('/')
    await expect.poll(() => page.inputValue('#s-q')).toBe('/')
    await page.close()
  })
})
