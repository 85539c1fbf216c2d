/** The page of the search: its address, facets, keys and words, and what it offers without a script or an index. */
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { editionRoot } from '../../src/edition/root.ts'
import { validateEdition } from '../../src/edition/validate.ts'
import { searchSite, settled } from '../support/search-site.ts'
import { phone } from '../support/session.ts'

const catalog = validateEdition(editionRoot()).catalog!
const at = searchSite()
const titles = (page: Page) => page.locator('.s-out li a').allInnerTexts()

describe('the page of the search', () => {
  const task = catalog.tasks.find((t) => t.targets.length > 0)!
  const word = task.data.title.slice(0, 4)

  it('shows finds with code, kind and marks, and holds query, facets and order in its address', async () => {
    const { page, faults } = await at.open('search/')
    await page.fill('#s-q', word)
    await page.keyboard.press('Enter')
    await page.waitForSelector('.s-out li mark')
    await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe(word)
    await expect.poll(() => page.locator('.s-out li .code').first().innerText()).toMatch(/^[A-Z]/)
    const all = await titles(page)
    await page.locator('details.s-fold').evaluate((d: HTMLDetailsElement) => { d.open = true })
    await page.selectOption('select[name=kind]', 'task')
    await settled(page)
    await expect.poll(() => new URL(page.url()).searchParams.get('kind')).toBe('task')
    const only = await page.locator('.s-out li .s-line').allInnerTexts()
    expect(only.length).toBeGreaterThan(0)
    expect(only.every((line) => line.includes('任务'))).toBe(true)
    await page.reload()
    await page.waitForSelector('.s-out li')
    expect(await page.inputValue('#s-q')).toBe(word)
    expect(await page.inputValue('select[name=kind]')).toBe('task')
    await page.goBack()
    await page.waitForFunction((n) => document.querySelectorAll('.s-out li').length === n, all.length)
    await expect.poll(() => titles(page)).toEqual(all)
    expect(faults).toEqual([])
    await page.close()
  })

  it('counts what each choice of a facet would leave', async () => {
    const { page } = await at.open(`search/?q=${encodeURIComponent(word)}`)
    await page.waitForFunction(() => /（\d+）/.test(document.querySelector('select[name=year] option:last-child')!.textContent!))
    const [label, count] = await page.locator('select[name=kind] option:not([disabled])').nth(1).evaluate((o: HTMLOptionElement) => [o.value, Number(/（(\d+)）/.exec(o.textContent!)![1])] as const)
    await page.evaluate((kind) => { location.search += `&kind=${kind}&page=99` }, label)
    await page.waitForSelector('.s-out li')
    expect(await page.locator('.s-out li').count()).toBe(count)
    await page.close()
  })

  it('counts nothing while the facets are folded, and counts once they are opened', async () => {
    const small = await at.running.browser.newContext({ viewport: phone })
    const { page } = await at.open('search/', small)
    await page.fill('#s-q', word)
    await page.keyboard.press('Enter')
    await page.waitForSelector('.s-out li mark')
    await settled(page)
    const last = page.locator('select[name=year] option:last-child')
    expect(await last.textContent()).not.toMatch(/（\d+）/)
    await page.locator('details.s-fold').evaluate((d: HTMLDetailsElement) => { d.open = true })
    await page.waitForFunction(() => /（\d+）/.test(document.querySelector('select[name=year] option:last-child')!.textContent!))
    await small.close()
  })

  it('is walked with arrow keys, and Esc leads back into the field', async () => {
    const { page } = await at.open(`search/?q=${encodeURIComponent(word)}`)
    await page.waitForSelector('.s-out li')
    await page.focus('#s-q')
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => page.evaluate(() => document.activeElement!.closest('li') === document.querySelector('.s-out li'))).toBe(true)
    await page.keyboard.press('Escape')
    await expect.poll(() => page.evaluate(() => document.activeElement!.id)).toBe('s-q')
    await page.close()
  })

  it('says how many were found, to those who listen too', async () => {
    const { page } = await at.open(`search/?q=${encodeURIComponent(word)}`)
    await page.waitForSelector('.s-out li')
    expect(await page.locator('[role=status][data-part=status]').innerText()).toMatch(/^找到\d+条/)
    await page.close()
  })

  it('labels what only comes near', async () => {
    const { page } = await at.open(`search/?q=${encodeURIComponent(`${word}火星飞船`)}`)
    await page.waitForSelector('[data-part=near] li')
    expect(await page.locator('[data-part=exact] li').count()).toBe(0)
    expect(await page.locator('[data-part=near-head] h2').innerText()).toBe('相近结果')
    await page.close()
  })

  it('offers the complete indexes without a script', async () => {
    const without = await at.running.browser.newContext({ javaScriptEnabled: false })
    const { page } = await at.open(`search/?q=${encodeURIComponent(word)}`, without)
    const links = await page.locator('main a').evaluateAll((all) => all.map((a) => a.getAttribute('href')))
    for (const path of ['tasks/', 'targets/', 'topics/', 'indicators/', 'documents/']) expect(links.some((l) => l!.endsWith(`/${path}`)), path).toBe(true)
    await without.close()
  })

  it('says so and shows the indexes when the index cannot be had', async () => {
    const { page } = await at.open('search/')
    await page.route('**/pagefind/**', (route) => route.abort())
    await page.fill('#s-q', word)
    await page.waitForFunction(() => document.querySelector('[data-part=status]')!.textContent!.includes('没有装上'))
    await expect.poll(() => page.locator('[data-part=index]').isVisible()).toBe(true)
    await page.close()
  })
})
