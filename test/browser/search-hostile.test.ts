/** Hostile queries and addresses, and a strict policy: the page of the search stays sane. */
import { expect, it } from 'vitest'
import { searchSite, settled } from '../support/search-site.ts'

const at = searchSite()

const hostile = ['.*+?^${}()|[]\\', '<img src=x onerror=alert(1)>', '"><script>alert(1)</script>', '😀👩‍👩‍👧🏳️‍🌈', '\u200B\u200D\uFEFF', '\u202E反', '"', '大'.repeat(5000), '%', '%E0%A4%A', 'constructor', '__proto__', '1'.repeat(400), ' '.repeat(50)]

it('answers hostile queries with a sane page', async () => {
  const { page, faults } = await at.open('search/')
  for (const query of hostile) {
    await page.evaluate((q) => { history.replaceState(null, '', `?${new URLSearchParams({ q })}`); dispatchEvent(new PopStateEvent('popstate')) }, query)
    await settled(page)
    expect(await page.locator('h1').innerText(), query.slice(0, 30)).toBe('搜索')
    expect(await page.locator('main script, main img, main [onerror]').count()).toBe(0)
    expect(await page.evaluate(() => document.scrollingElement!.scrollWidth <= document.scrollingElement!.clientWidth), query.slice(0, 30)).toBe(true)
  }
  expect(faults).toEqual([])
  await page.close()
})

it.each(['?q=%E0%A4%A', '?kind=nothing&place=__proto__&q=1', '?q=1&page=99999999999999999999', '?q=1&page=-5&sort=drop', '?q=1&q=2&kind=task&kind=target', '?&&&=', `?q=${'a'.repeat(3000)}`, '?q=1#%00'])(
  'answers the hostile address %s with a sane page', async (address) => {
    const { page, status, faults } = await at.open(`search/${address}`)
    await settled(page)
    expect(status).toBe(200)
    expect(await page.locator('h1').innerText()).toBe('搜索')
    expect(await page.locator('select[name=kind]').inputValue()).toMatch(/^(?:task)?$/)
    expect(faults).toEqual([])
    await page.close()
  })

it('works under a strict content security policy', async () => {
  const strict = await at.running.browser.newContext({ locale: 'zh-CN' })
  const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'"
  await strict.route('**/*', async (route) => { const response = await route.fetch(); await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': policy } }) })
  const { page, faults } = await at.open('search/?q=2025', strict)
  await page.waitForSelector('.s-out li')
  expect(faults).toEqual([])
  await strict.unrouteAll({ behavior: 'ignoreErrors' })
  await strict.close()
})
