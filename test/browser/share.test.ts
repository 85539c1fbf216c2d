/** What the scripts add to sharing, and what goes on paper. */
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { charts } from '../../src/charts/index.ts'
import { chartAddress } from '../../src/model/address.ts'
import { toQuotation } from '../../src/publish/citation.ts'
import { catalog } from '../support/ledger.ts'
import { decodeQr } from '../support/qr.ts'
import { siteSession } from '../support/session.ts'
import { overflow, violations, visit } from '../support/visit.ts'

const session = siteSession()

const { edition, tasks, documents, indicators } = catalog
const task = tasks.reduce((most, t) => (t.targets.length > most.targets.length ? t : most))
const open = async (address: string, from = session.context): Promise<Page> => (await visit(from, session.site.address + address.slice(1))).page
const status = (page: Page) => page.locator('[data-copied]').textContent()

describe('copying', () => {
  it('puts the address, each citation and the frame on the clipboard, and says so', async () => {
    const allowed = await session.running.browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] })
    const page = await open(task.address, allowed)
    for (const fold of await page.locator('.take > summary').all()) await fold.click()
    for (const button of await page.locator('[data-copy]').all()) {
      await button.click()
      await page.waitForFunction(() => document.querySelector('[data-copied]')!.textContent !== '')
      const words = await page.locator(`#${await button.getAttribute('data-copy')}`).textContent()
      await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(words)
      await expect.poll(() => status(page)).toBe(`${await button.getAttribute('data-what')}已复制`)
    }
    expect(await page.locator('[data-copy]').count()).toBe(5)
    expect(await page.locator('#share-words').textContent()).toBe(toQuotation(task, edition))
    expect(await page.locator('#share-url').textContent()).toBe(edition.url + task.address)
    await allowed.close()
  })

  it('leaves the words selected and says so where nothing may be copied', async () => {
    const page = await open(task.address)
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined })
      document.execCommand = () => false
    })
    await page.locator('[data-copy]').first().click()
    await page.waitForFunction(() => document.querySelector('[data-copied]')!.textContent !== '')
    await expect.poll(() => status(page)).toContain('没能复制')
    await expect.poll(() => page.evaluate(() => getSelection()!.toString())).toBe(edition.url + task.address)
    await page.close()
  })

  it('unfolds words that are copied by the old command', async () => {
    const page = await open(task.address)
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
    await page.locator('[data-copy=share-words]').click()
    await expect.poll(() => page.locator('#share-words').isVisible()).toBe(true)
    await expect.poll(() => page.evaluate(() => getSelection()!.toString())).toBe(toQuotation(task, edition))
    await page.close()
  })

  it('is not offered without a script, and the address stands there all the same', async () => {
    const scriptless = await session.running.browser.newContext({ javaScriptEnabled: false })
    const page = await open(task.address, scriptless)
    expect(await page.locator('.copy:visible').count()).toBe(0)
    expect(await page.locator('#share-url').isVisible()).toBe(true)
    await scriptless.close()
  })

  it('fits a phone with everything unfolded, and axe finds nothing', async () => {
    const page = await open(task.address)
    await page.evaluate(() => { for (const fold of document.querySelectorAll<HTMLDetailsElement>('.take, .err')) fold.open = true })
    expect(await overflow(page)).toEqual([])
    expect(await violations(page)).toEqual([])
    await page.close()
  })
})

describe('passing on', () => {
  const sharing = async (before: () => void) => {
    const own = await session.running.browser.newContext({ viewport: { width: 360, height: 740 } })
    await own.addInitScript(before)
    return { own, page: await open(task.address, own) }
  }

  it('hands title and address to the browser where it can share, and offers nothing where it cannot', async () => {
    const { own, page } = await sharing(() => { navigator.share = (given) => { document.body.dataset['shared'] = JSON.stringify(given); return Promise.resolve() } })
    await page.locator('[data-share]').click()
    expect(JSON.parse((await page.evaluate(() => document.body.dataset['shared']))!)).toEqual({ title: await page.title(), url: edition.url + task.address })
    await own.close()
    const { own: other, page: poor } = await sharing(() => { delete (Navigator.prototype as Partial<Navigator>).share })
    await expect.poll(() => poor.locator('[data-share]').isVisible()).toBe(false)
    await other.close()
  })

  it('prints at the press of a button', async () => {
    const { own, page } = await sharing(() => { window.print = () => { document.body.dataset['printed'] = 'yes' } })
    await page.locator('[data-print]').click()
    await expect.poll(() => page.evaluate(() => document.body.dataset['printed'])).toBe('yes')
    await own.close()
  })

  it('is reached from the top of the page, as is the place to report an error from our reading', async () => {
    const page = await open(task.address)
    await page.locator('.go a[href="#share"]').click()
    await expect.poll(() => page.locator('#h-share').evaluate((h) => h.getBoundingClientRect().top)).toBeLessThan(740)
    await page.locator('a[href="#report"]').click()
    await expect.poll(() => page.locator('#report').evaluate((r) => r.getBoundingClientRect().top)).toBeLessThan(740)
    await expect.poll(() => page.locator('#report').textContent()).toContain(task.code)
    await page.close()
  })
})

it('shows a QR code that can be read from the screen', async () => {
  const page = await open(task.address)
  const bits = await page.locator('.share img').evaluate(async (image: HTMLImageElement) => (await fetch(image.src)).arrayBuffer().then((b) => [...new Uint8Array(b)]))
  expect(decodeQr(Uint8Array.from(bits))).toBe(edition.url + task.address)
  expect((await page.locator('.share img').boundingBox())!.width).toBeGreaterThan(120)
  await page.close()
})

describe('on paper', () => {
  const chart = chartAddress(charts(catalog)[0]!.id)
  const printed = async (address: string) => {
    const page = await open(address)
    await page.setViewportSize({ width: 680, height: 1000 })
    await page.emulateMedia({ media: 'print' })
    return page
  }

  it.each([task.address, documents[0]!.address, indicators[0]!.address, chart])('%s carries its address, the day, the checksum and its QR code, and nothing to press', async (address) => {
    const page = await printed(address)
    const head = page.locator('.pa')
    const print = await page.locator('.share .code').textContent()
    expect(await head.isVisible()).toBe(true)
    for (const word of [edition.url + address, edition.asOf, print!]) expect(await head.textContent()).toContain(word)
    expect(await head.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0)
    expect(await page.locator('button:visible, .err:visible, .take:visible, input:visible').count()).toBe(0)
    const [code, rule] = [await head.locator('img').boundingBox(), await page.locator('.mh .ww').boundingBox()]
    expect(code!.y + code!.height).toBeLessThanOrEqual(rule!.y)
    await page.close()
  })

  it('a page that is no record carries its address and the day', async () => {
    const page = await printed('/about/')
    expect(await page.locator('.pa').isVisible()).toBe(true)
    expect(await page.locator('.pa').textContent()).toContain(`${edition.url}/about/`)
    await page.close()
  })

  it('keeps the longest code in one line, inside the margin', async () => {
    const { address } = tasks.reduce((long, t) => (t.code.length > long.code.length ? t : long))
    const page = await printed(address)
    const lines = await page.locator('.stamp').evaluate((stamp) => { const range = document.createRange(); range.selectNodeContents(stamp); return new Set([...range.getClientRects()].map((r) => Math.round(r.top))).size })
    expect(lines).toBe(1)
    const [stamp, entry] = [await page.locator('.stamp').boundingBox(), await page.locator('.sec.top > .bd').boundingBox()]
    expect(stamp!.x + stamp!.width).toBeLessThan(entry!.x)
    await page.close()
  })

  it('sets an ordinary task on at most two sheets', async () => {
    const page = await open(tasks.find((t) => t.targets.length === 2)!.address)
    const sheets = (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b/g)!.length
    expect(sheets).toBeLessThanOrEqual(2)
    await page.close()
  })
})

describe('an address in capitals', () => {
  it('leads to the page in small letters, with its query and anchor', async () => {
    const page = await session.context.newPage()
    await page.goto(`${session.site.address}tasks/${task.code}/?a=B#${task.targets[0]!.id}`)
    await page.waitForURL(`${session.site.address}tasks/${task.id}/?a=B#${task.targets[0]!.id}`)
    await expect.poll(() => page.locator('.stamp').textContent()).toBe(task.code)
    await page.close()
  })

  it('that stands for nothing ends on the page that says so', async () => {
    const page = await session.context.newPage()
    await page.goto(`${session.site.address}NO/Such/`)
    await page.waitForURL(`${session.site.address}no/such/`)
    await expect.poll(() => page.locator('h1').textContent()).toBe('没有这个地址')
    await page.close()
  })
})
