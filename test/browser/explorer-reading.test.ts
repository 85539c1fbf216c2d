/** How the explorer is read: row by row, from the keyboard, with many more targets, on a phone, by axe. */
import { describe, expect, it } from 'vitest'
import { enlarge } from '../support/enlarged.ts'
import { entries, explorer, query, shown } from '../support/explorer.ts'
import { laptop, phone } from '../support/session.ts'
import { few } from '../support/site.ts'
import { overflow, violations } from '../support/visit.ts'

const { open, session } = explorer()

it('opens a row in place: its words, what was published and why it does not count', async () => {
  const { page } = await open('?groups=all')
  const held = entries.find((e) => e.evidence.some((v) => v.verdict === 'refused') && e.evidence.length > 1)!
  const button = page.locator(`.x-table tr[data-id="${held.id}"] .x-more`)
  await button.click()
  await expect.poll(() => button.getAttribute('aria-expanded')).toBe('true')
  const details = await page.locator('.x-detail').innerText()
  for (const words of [held.quote, ...held.evidence.map((v) => v.reason)]) expect(details.replace(/\s/g, '')).toContain(words.replace(/\s/g, ''))
  await expect.poll(() => page.locator('.x-detail a').last().getAttribute('href')).toContain('/indicators/')
  await expect.poll(() => query(page)).toBe(`?open=${held.id}&groups=all`)
  await button.click()
  await expect.poll(() => page.locator('.x-detail').count()).toBe(0)
  await page.close()
})

it('is used from the keyboard: along the rows, open, close, fold, and back to the field', async () => {
  const { page } = await open('?groups=all')
  const focused = () => page.evaluate(() => { const row = document.activeElement?.closest('tr'); return row ? row.dataset['id'] ?? row.className : document.activeElement?.id })
  await page.locator('.x-head [data-stop]').first().focus()
  await page.keyboard.press('ArrowDown')
  await expect.poll(focused).toContain('l-section')
  await page.keyboard.press('ArrowDown')
  await expect.poll(focused).toBe(entries[0]!.id)
  await page.keyboard.press('Enter')
  await expect.poll(() => page.locator('.x-detail').count()).toBe(1)
  await page.keyboard.press('ArrowDown')
  await expect.poll(focused).toBe(entries[1]!.id)
  await page.keyboard.press('ArrowUp')
  await expect.poll(focused).toBe(entries[0]!.id)
  await page.keyboard.press('Escape')
  await expect.poll(() => page.locator('.x-detail').count()).toBe(0)
  await page.keyboard.press('End')
  await expect.poll(focused).toBe(entries.at(-1)!.id)
  await page.keyboard.press('Home')
  await expect.poll(focused).toContain('l-document')
  await page.keyboard.press('ArrowLeft')
  await expect.poll(() => page.locator('.x-head [data-stop]').first().getAttribute('aria-expanded')).toBe('false')
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => shown(page)).toHaveLength(entries.length)
  await page.keyboard.press('Escape')
  await expect.poll(focused).toBe('x-q')
  await page.close()
})

describe('with many more targets', () => {
  const MANY = 3000

  it('keeps in the page only the rows near the window, and says of each which of how many it is', async () => {
    const page = await session.context.newPage()
    await enlarge(page, MANY)
    await page.goto(`${session.site.address}targets/?group=none`)
    await page.waitForSelector('.x-table tr.l-row')
    const seen = () => page.locator('.x-table tr.l-row').evaluateAll((rows) => rows.map((r) => Number(r.getAttribute('aria-rowindex'))))
    await expect.poll(() => page.locator('.x-table').getAttribute('aria-rowcount')).toBe(String(MANY + 1))
    const first = await seen()
    expect(first.length).toBeLessThan(100)
    expect(first[0]).toBe(2)
    await page.locator('.x-table [data-stop]').first().focus()
    await page.keyboard.press('End')
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest('tr')?.getAttribute('aria-rowindex'))).toBe(String(MANY + 1))
    await page.keyboard.press('ArrowUp')
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest('tr')?.getAttribute('aria-rowindex'))).toBe(String(MANY))
    const last = await seen()
    expect(last.every((index, i) => i === 0 || index === last[i - 1]! + 1)).toBe(true)
    await expect.poll(() => page.evaluate(() => { const rows = [...document.querySelectorAll('.x-table tr.l-row')]; return rows.some((r) => { const { top, bottom } = r.getBoundingClientRect(); return top < innerHeight && bottom > 0 }) })).toBe(true)
    await page.close()
  })

  it('keeps the focus when the window moves away, and goes on from there', async () => {
    const page = await session.context.newPage()
    await enlarge(page, MANY)
    await page.goto(`${session.site.address}targets/?group=none`)
    const place = () => page.evaluate(() => document.activeElement?.closest('tr')?.getAttribute('aria-rowindex'))
    await page.waitForSelector('.x-table tr.l-row')
    await page.locator('.x-table [data-stop]').nth(2).focus()
    await expect.poll(place).toBe('4')
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2))
    await expect.poll(() => page.locator('.x-table tr.l-row:not(.x-away)').first().getAttribute('aria-rowindex')).not.toBe('2')
    await expect.poll(place).toBe('4')
    await page.keyboard.press('ArrowDown')
    await expect.poll(place).toBe('5')
    await expect.poll(() => page.evaluate(() => { const { top } = document.activeElement!.getBoundingClientRect(); return top > 0 && top < innerHeight })).toBe(true)
    await page.close()
  })

  it('leads to an anchor far below', async () => {
    const page = await session.context.newPage()
    await enlarge(page, MANY)
    const far = `targets-${entries.at(-1)!.facets.document[0]}`
    await page.goto(`${session.site.address}targets/?groups=all#${far}`)
    await expect.poll(() => page.evaluate((id) => { const top = document.getElementById(id)?.getBoundingClientRect().top; return top !== undefined && top > -5 && top < innerHeight }, far), { timeout: 5000 }).toBe(true)
    await page.close()
  })
})

describe('on a phone', () => {
  it('first shows only the heads of sections; they open to cards that reach past no edge, and at its foot a way back to what can be chosen', async () => {
    const small = await session.running.browser.newContext({ locale: 'zh-CN', viewport: phone, hasTouch: true })
    const { page } = await open('', small)
    const card = page.locator('.x-table tr.l-row').first()
    expect(await card.count()).toBe(0)
    await page.locator('.x-table .l-section [data-stop]').first().click()
    await expect.poll(() => card.isVisible()).toBe(true)
    expect((await card.boundingBox())!.y).toBeLessThan(2 * phone.height)
    expect(await card.evaluate((e) => getComputedStyle(e).display)).toBe('grid')
    expect(await card.locator('.year-bar').isVisible()).toBe(true)
    const sizes = await page.locator('.x-ask button:visible, .x-ask summary:visible, .x-presets a, .x-more, .x-head button, .x-rest button, .x-foot a').evaluateAll((all) => all.map((e) => [e.textContent, Math.round(e.getBoundingClientRect().height)] as const).filter(([, h]) => h < 44))
    expect(sizes).toEqual([])
    await card.locator('.x-more').click()
    await expect.poll(() => overflow(page)).toEqual([])
    await expect.poll(() => page.locator('.x-foot').innerText()).toBe(`筛选 · ${entries.length}项`)
    await page.locator('.x-foot a').click()
    await expect.poll(() => page.locator('#filter input').first().evaluate((e) => { const { top } = e.getBoundingClientRect(); return top > 0 && top < innerHeight })).toBe(true)
    await page.locator('#filter input[value="due-silent"]').check()
    await expect.poll(() => page.locator('.x-foot').innerText()).toBe(`筛选 · ${entries.filter((e) => e.facets.status[0] === 'due-silent').length}项`)
    await small.close()
  })
})

it('shows the first target within a screen and a half of a laptop', async () => {
  const { page } = await open()
  expect((await page.locator('.x-table tr.l-row').first().boundingBox())!.y).toBeLessThan(1.5 * laptop.height)
  await page.close()
})

it.each([['light', phone], ['dark', phone], ['light', laptop], ['dark', laptop]] as const)('has nothing that axe finds, in %s at %o, unfolded and open', async (colorScheme, viewport) => {
  const own = await session.running.browser.newContext({ locale: 'zh-CN', colorScheme, viewport, reducedMotion: 'reduce' })
  const { page, faults } = await open(`?known=refused&columns=value,date,modality,status,indicator,source&open=${entries.find((e) => e.facets.known[0] === 'refused')!.id}`, own)
  await page.locator('details').evaluateAll((all) => { for (const fold of all) (fold as HTMLDetailsElement).open = true })
  expect(few(await violations(page))).toEqual([])
  expect(await overflow(page)).toEqual([])
  expect(faults).toEqual([])
  await own.close()
})
