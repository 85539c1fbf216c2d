/** The search in English: the box on English pages, its page, and English words on the Chinese page. */
import { describe, expect, it } from 'vitest'
import { searchSite, settled } from '../support/search-site.ts'

const at = searchSite()
const HAN = /\p{Script=Han}/u

describe('the box on an English page', () => {
  it('offers finds by their English titles, which keys walk, and leads to English pages', async () => {
    const { page, faults } = await at.open('en/method/')
    await page.keyboard.press('/')
    await expect.poll(() => page.evaluate(() => document.activeElement!.id)).toBe('sb-q')
    await page.keyboard.type('boarding')
    await page.waitForSelector('#sb-list [role=option] mark')
    await expect.poll(() => page.locator('search [role=status]').innerText()).toMatch(/^\d+ found/)
    await page.keyboard.press('ArrowDown')
    const option = page.locator('#sb-list [aria-selected=true]')
    await expect.poll(() => option.innerText()).toMatch(/boarding/i)
    const to = await option.getAttribute('data-to')
    expect(to).toMatch(/\/en\//)
    await Promise.all([page.waitForURL((url) => url.pathname + url.hash === to), page.keyboard.press('Enter')])
    expect(faults).toEqual([])
    await page.close()
  })

  it('leads to the English page of the search without a script too', async () => {
    const without = await at.running.browser.newContext({ javaScriptEnabled: false })
    const { page } = await at.open('en/', without)
    await page.fill('#sb-q', 'teacher')
    await Promise.all([page.waitForURL(/\/en\/search\/\?q=teacher$/), page.press('#sb-q', 'Enter')])
    await without.close()
  })
})

describe('the page of the search in English', () => {
  const asked = async (query: string) => {
    const { page, faults } = await at.open(`en/search/?q=${encodeURIComponent(query)}`)
    await settled(page)
    return { page, faults }
  }

  it('shows what holds an English word, in English, with the word marked', async () => {
    const { page, faults } = await asked('teachers')
    const finds = await page.locator('[data-part=exact] > li').evaluateAll((all) => all.map((li) => ({ title: li.querySelector('a')!.textContent!, to: li.querySelector('a')!.getAttribute('href')!, marks: li.querySelectorAll('mark').length })))
    expect(finds.length).toBe(20)
    expect(finds.filter(({ title, to, marks }) => HAN.test(title) || !to.includes('/en/') || marks === 0)).toEqual([])
    expect(await page.locator('[data-part=status]').innerText()).toMatch(/^\d+ found/)
    expect(faults).toEqual([])
    await page.close()
  })

  it('reads Chinese, codes and values as ever, and marks every Chinese word as Chinese', async () => {
    for (const query of ['大班额', 'PY21-014', '8100', 'daban']) {
      const { page } = await asked(query)
      expect(await page.locator('.s-out li').count(), query).toBeGreaterThan(0)
      const unmarked = await page.locator('.s-out').evaluate((out) => {
        const walker = document.createTreeWalker(out, NodeFilter.SHOW_TEXT)
        const texts: string[] = []
        while (walker.nextNode()) if (/\p{Script=Han}/u.test(walker.currentNode.textContent!) && walker.currentNode.parentElement!.closest('[lang]')?.getAttribute('lang') !== 'zh-CN') texts.push(walker.currentNode.textContent!)
        return texts
      })
      expect(unmarked.filter((text) => !text.includes(query)), query).toEqual([])
      await page.close()
    }
  })
})

it('finds by English words on the Chinese page too, and shows them as English', async () => {
  const { page } = await at.open('search/?q=teachers')
  await settled(page)
  expect(await page.locator('[data-part=exact] > li').first().locator('p[lang=en] mark').count()).toBeGreaterThan(0)
  await page.close()
})
