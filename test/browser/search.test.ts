/** The search in a real browser, over the built site: the contract of its answers, its handling, and what it costs. */
import { readFileSync } from 'node:fs'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { serveSite, type Site } from '../../src/cli/site-server.ts'
import { editionRoot } from '../../src/edition/root.ts'
import { siteUrl } from '../../src/edition/site-url.ts'
import { validateEdition } from '../../src/edition/validate.ts'
import { KINDS, searchRecords, type Wording } from '../../src/search/sources.ts'
import { launch, type Running } from '../support/browser.ts'
import { few } from '../support/site.ts'
import { visit } from '../support/visit.ts'

type Wish = { ask: string; first?: string; top?: string[]; found?: string[] }
type Answer = { direct: string[]; near: string[] }

const contract = parse(readFileSync('test/browser/search-contract.yaml', 'utf8')) as Record<string, Wish[]>
const catalog = validateEdition(editionRoot()).catalog!
const folders = { documents: catalog.documents, topics: catalog.topics, indicators: catalog.indicators, places: catalog.jurisdictions, terms: catalog.terms }
const addresses = new Map([
  ...[catalog.tasks, catalog.targets, catalog.results].flat().map((n) => [n.id, n.address] as const),
  ...Object.entries(folders).flatMap(([folder, nodes]) => nodes.map((n) => [`${folder}/${n.id}`, n.address] as const)),
])
const wished = ({ first, top = [], found = [] }: Wish) => [...(first ? [first] : []), ...top, ...found]

/** 200 pieces of what can be found, of 2 to 14 characters, the same in every run. */
function pieces(): { ask: string; address: string }[] {
  const words = { kind: Object.fromEntries(KINDS.map((k) => [k, k])), status: {}, deadline: () => '', asOf: () => '' } as unknown as Wording
  const texts = searchRecords(catalog, words).flatMap(({ title, text, address }) => [{ text: title, address }, { text, address }]).filter(({ text }) => text.length >= 4)
  let seed = 20261122
  const chance = (below: number) => { seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7FFFFFFF; return Math.floor(seed / 0x80000000 * below) }
  return Array.from({ length: 200 }, () => {
    const { text, address } = texts[chance(texts.length)]!
    const from = chance(text.length - 2)
    return { ask: text.slice(from, from + 2 + chance(13)), address }
  }).filter(({ ask }) => /[\p{L}\p{N}]/u.test(ask))
}

let site: Site
let running: Running
let context: BrowserContext

beforeAll(async () => {
  ;[site, running] = await Promise.all([serveSite(0, { base: siteUrl().pathname }), launch()])
  context = await running.browser.newContext({ locale: 'zh-CN', reducedMotion: 'reduce' })
})
afterAll(async () => {
  await running?.close()
  await site?.close()
})

const open = (path: string, inside = context) => visit(inside, site.address + path)
const settled = (page: Page) => page.waitForSelector('[data-part=results][aria-busy=false]', { state: 'attached' })
const titles = (page: Page) => page.locator('.s-out li a').allInnerTexts()

/** Asks the page of the search many things in one go, by its address, and reads all that it lists. */
const askAll = (page: Page, queries: readonly string[]): Promise<Answer[]> => page.evaluate(async (queries) => {
  const results = document.querySelector('[data-part=results]')!
  const base = document.querySelector<HTMLElement>('.s-page')!.dataset['base']!
  const links = (part: string) => [...document.querySelectorAll(`[data-part=${part}] li > a`)].map((a) => `/${a.getAttribute('href')!.slice(base.length)}`)
  const answers: Answer[] = []
  for (const query of queries) {
    history.replaceState(null, '', `?${new URLSearchParams({ q: query, page: '9999' })}`)
    dispatchEvent(new PopStateEvent('popstate'))
    while (results.getAttribute('aria-busy') === 'true') await new Promise((done) => { setTimeout(done) })
    answers.push({ direct: links('exact'), near: links('near') })
  }
  return answers
}, queries)

const holds = ({ first, top, found }: Wish, { direct, near }: Answer) => {
  const all = [...direct, ...near]
  const at = (id: string) => addresses.get(id)!
  return (!first || all[0] === at(first)) && (!top || top.some((id) => all.slice(0, 3).includes(at(id)))) && (found ?? []).every((id) => all.includes(at(id)))
}

describe.each([['as browsers are', true], ['without Intl.Segmenter', false]])('the contract, %s', (name, segments) => {
  let page: Page
  const failed: string[] = []
  const rates: Record<string, string> = {}

  beforeAll(async () => {
    const inside = segments ? context : await running.browser.newContext({ locale: 'zh-CN' })
    if (!segments) await inside.addInitScript(() => { Reflect.deleteProperty(Intl, 'Segmenter') })
    ;({ page } = await open('search/', inside))
    expect(await page.evaluate(() => 'Segmenter' in Intl)).toBe(segments)
  })

  it('holds at least 200 wishes of ten kinds, for records that exist', () => {
    expect(Object.values(contract).flat().length).toBeGreaterThanOrEqual(200)
    expect(Object.keys(contract)).toHaveLength(10)
    expect(Object.values(contract).flat().flatMap(wished).filter((id) => !addresses.has(id))).toEqual([])
    expect(Object.values(contract).flat().filter((wish) => wished(wish).length === 0)).toEqual([])
  })

  it('gives the right record first, or among the first three, in 95 of 100 cases', async () => {
    let [kept, asked] = [0, 0]
    for (const [kind, wishes] of Object.entries(contract)) {
      const answers = await askAll(page, wishes.map((w) => w.ask))
      const good = wishes.filter((wish, i) => holds(wish, answers[i]!) || (failed.push(`${kind}: ${wish.ask}: ${answers[i]!.direct.slice(0, 3)}`), false))
      kept += good.length
      asked += wishes.length
      rates[kind] = `${good.length}/${wishes.length}`
    }
    console.info(`search contract, ${name}: ${Object.entries(rates).map(([kind, rate]) => `${kind} ${rate}`).join(', ')}; together ${kept}/${asked}${failed.length ? `\nnot held: ${failed.join('; ')}` : ''}`)
    expect(kept / asked, few(failed).join('\n')).toBeGreaterThanOrEqual(0.95)
  })

  it('finds a text by any piece of it, in 99 of 100 cases, as an answer and not as something near', async () => {
    const asked = pieces()
    const answers = await askAll(page, asked.map((p) => p.ask))
    const missed = asked.filter(({ address }, i) => !answers[i]!.direct.includes(address))
    const early = asked.filter(({ address }, i) => answers[i]!.direct.slice(0, 3).includes(address))
    console.info(`search contract, ${name}: pieces of the corpus ${asked.length - missed.length}/${asked.length} found, ${early.length} of them among the first three`)
    expect(asked.length).toBeGreaterThanOrEqual(150)
    expect(1 - missed.length / asked.length, few(missed.map((m) => `${m.ask}: ${m.address}`)).join('\n')).toBeGreaterThanOrEqual(0.99)
  })
})

describe('the page of the search', () => {
  const task = catalog.tasks.find((t) => t.targets.length > 0)!
  const word = task.data.title.slice(0, 4)

  it('shows finds with code, kind and marks, and holds query, facets and order in its address', async () => {
    const { page, faults } = await open('search/')
    await page.fill('#s-q', word)
    await page.keyboard.press('Enter')
    await page.waitForSelector('.s-out li mark')
    expect(new URL(page.url()).searchParams.get('q')).toBe(word)
    expect(await page.locator('.s-out li .code').first().innerText()).toMatch(/^[A-Z]/)
    const all = await titles(page)
    await page.locator('details.s-fold').evaluate((d: HTMLDetailsElement) => { d.open = true })
    await page.selectOption('select[name=kind]', 'task')
    await settled(page)
    expect(new URL(page.url()).searchParams.get('kind')).toBe('task')
    const only = await page.locator('.s-out li .s-line').allInnerTexts()
    expect(only.length).toBeGreaterThan(0)
    expect(only.every((line) => line.includes('任务'))).toBe(true)
    await page.reload()
    await page.waitForSelector('.s-out li')
    expect(await page.inputValue('#s-q')).toBe(word)
    expect(await page.inputValue('select[name=kind]')).toBe('task')
    await page.goBack()
    await page.waitForFunction((n) => document.querySelectorAll('.s-out li').length === n, all.length)
    expect(await titles(page)).toEqual(all)
    expect(faults).toEqual([])
    await page.close()
  })

  it('counts what each choice of a facet would leave', async () => {
    const { page } = await open(`search/?q=${encodeURIComponent(word)}`)
    await page.waitForFunction(() => /（\d+）/.test(document.querySelector('select[name=year] option:last-child')!.textContent!))
    const [label, count] = await page.locator('select[name=kind] option:not([disabled])').nth(1).evaluate((o: HTMLOptionElement) => [o.value, Number(/（(\d+)）/.exec(o.textContent!)![1])] as const)
    await page.evaluate((kind) => { location.search += `&kind=${kind}&page=99` }, label)
    await page.waitForSelector('.s-out li')
    expect(await page.locator('.s-out li').count()).toBe(count)
    await page.close()
  })

  it('is walked with arrow keys, and Esc leads back into the field', async () => {
    const { page } = await open(`search/?q=${encodeURIComponent(word)}`)
    await page.waitForSelector('.s-out li')
    await page.focus('#s-q')
    await page.keyboard.press('ArrowDown')
    expect(await page.evaluate(() => document.activeElement!.closest('li') === document.querySelector('.s-out li'))).toBe(true)
    await page.keyboard.press('Escape')
    expect(await page.evaluate(() => document.activeElement!.id)).toBe('s-q')
    await page.close()
  })

  it('says how many were found, to those who listen too', async () => {
    const { page } = await open(`search/?q=${encodeURIComponent(word)}`)
    await page.waitForSelector('.s-out li')
    expect(await page.locator('[role=status][data-part=status]').innerText()).toMatch(/^找到\d+条/)
    await page.close()
  })

  it('labels what only comes near', async () => {
    const { page } = await open(`search/?q=${encodeURIComponent(`${word}火星飞船`)}`)
    await page.waitForSelector('[data-part=near] li')
    expect(await page.locator('[data-part=exact] li').count()).toBe(0)
    expect(await page.locator('[data-part=near-head] h2').innerText()).toBe('相近结果')
    await page.close()
  })

  it('offers the complete indexes without a script', async () => {
    const without = await running.browser.newContext({ javaScriptEnabled: false })
    const { page } = await open(`search/?q=${encodeURIComponent(word)}`, without)
    const links = await page.locator('main a').evaluateAll((all) => all.map((a) => a.getAttribute('href')))
    for (const path of ['tasks/', 'targets/', 'topics/', 'indicators/', 'documents/']) expect(links.some((l) => l!.endsWith(`/${path}`)), path).toBe(true)
    await without.close()
  })

  it('says so and shows the indexes when the index cannot be had', async () => {
    const { page } = await open('search/')
    await page.route('**/pagefind/**', (route) => route.abort())
    await page.fill('#s-q', word)
    await page.waitForFunction(() => document.querySelector('[data-part=status]')!.textContent!.includes('没有装上'))
    expect(await page.locator('[data-part=index]').isVisible()).toBe(true)
    await page.close()
  })
})

const hostile = ['.*+?^${}()|[]\\', '<img src=x onerror=alert(1)>', '"><script>alert(1)</script>', '😀👩‍👩‍👧🏳️‍🌈', '\u200B\u200D\uFEFF', '\u202E反', '"', '大'.repeat(5000), '%', '%E0%A4%A', 'constructor', '__proto__', '1'.repeat(400), ' '.repeat(50)]

it('answers hostile queries with a sane page', async () => {
  const { page, faults } = await open('search/')
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
    const { page, status, faults } = await open(`search/${address}`)
    await settled(page)
    expect(status).toBe(200)
    expect(await page.locator('h1').innerText()).toBe('搜索')
    expect(await page.locator('select[name=kind]').inputValue()).toMatch(/^(?:task)?$/)
    expect(faults).toEqual([])
    await page.close()
  })

describe('the box on every page', () => {
  const { address, data } = catalog.tasks[0]!
  const word = data.title.slice(0, 4)

  it('asks for nothing until it is used, then offers finds that keys walk', async () => {
    const { page, faults } = await open('about/')
    const asked: string[] = []
    page.on('request', (r) => asked.push(r.url()))
    expect(await page.evaluate(() => performance.getEntriesByType('resource').filter((e) => /pagefind|suggest/.test(e.name)).length)).toBe(0)
    await page.keyboard.press('/')
    expect(await page.evaluate(() => document.activeElement!.id)).toBe('sb-q')
    await page.keyboard.type(word)
    await page.waitForSelector('#sb-list [role=option] mark')
    expect(asked.some((url) => url.includes('/pagefind/'))).toBe(true)
    expect(await page.locator('search [role=status]').innerText()).toMatch(/^找到\d+条/)
    expect(await page.getAttribute('#sb-q', 'aria-expanded')).toBe('true')
    await page.keyboard.press('ArrowDown')
    const id = await page.getAttribute('#sb-q', 'aria-activedescendant')
    expect(await page.getAttribute(`#${id}`, 'aria-selected')).toBe('true')
    const to = await page.getAttribute(`#${id}`, 'data-to')
    await page.keyboard.press('Escape')
    expect(await page.getAttribute('#sb-q', 'aria-expanded')).toBe('false')
    await page.keyboard.type(' ')
    await page.waitForSelector('#sb-list:not([hidden])')
    await page.keyboard.press('ArrowDown')
    await Promise.all([page.waitForURL((url) => url.pathname + url.hash === to), page.keyboard.press('Enter')])
    expect(faults).toEqual([])
    await page.close()
  })

  it('leads to the page of the search on Enter, with or without a script', async () => {
    const without = await running.browser.newContext({ javaScriptEnabled: false })
    for (const inside of [context, without]) {
      const { page } = await open(address.slice(1), inside)
      await page.fill('#sb-q', word)
      await Promise.all([page.waitForURL(/\/search\/\?q=/), page.press('#sb-q', 'Enter')])
      expect(new URL(page.url()).searchParams.get('q')).toBe(word)
      await page.close()
    }
    await without.close()
  })

  it('leaves the key / to those who write', async () => {
    const { page } = await open('search/')
    await page.fill('#s-q', '')
    await page.focus('#s-q')
    await page.keyboard.type('/')
    expect(await page.inputValue('#s-q')).toBe('/')
    await page.close()
  })
})

it('works under a strict content security policy', async () => {
  const strict = await running.browser.newContext({ locale: 'zh-CN' })
  const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'"
  await strict.route('**/*', async (route) => { const response = await route.fetch(); await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': policy } }) })
  const { page, faults } = await open('search/?q=2025', strict)
  await page.waitForSelector('.s-out li')
  expect(faults).toEqual([])
  await strict.unrouteAll({ behavior: 'ignoreErrors' })
  await strict.close()
})

it('costs little: bytes of the first query, and the time to its first find on a slow line', async () => {
  const slow = await running.browser.newContext({ locale: 'zh-CN' })
  const page = await slow.newPage()
  const cdp = await slow.newCDPSession(page)
  await page.goto(`${site.address}search/`, { waitUntil: 'networkidle' })
  await cdp.send('Network.enable')
  // What Lighthouse calls slow 4G: 1.6 Mbit/s and 150 ms for each round trip.
  await cdp.send('Network.emulateNetworkConditions', { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 })
  const bytes: Record<string, number> = {}
  const urls = new Map<string, string>()
  cdp.on('Network.responseReceived', (e) => urls.set(e.requestId, e.response.url))
  cdp.on('Network.loadingFinished', (e) => { const url = urls.get(e.requestId) ?? ''; const part = /fragment|index\/|wasm|lexicon|pf_meta|pf_filter|pagefind\.js/.exec(url)?.[0] ?? 'rest'; bytes[part] = (bytes[part] ?? 0) + e.encodedDataLength })
  const started = Date.now()
  await page.fill('#s-q', '2025年')
  await page.waitForSelector('.s-out li')
  const seconds = (Date.now() - started) / 1000
  const total = Object.values(bytes).reduce((a, b) => a + b, 0)
  console.info(`first query: ${Math.round(total / 1000)} kB as served (${Object.entries(bytes).map(([part, n]) => `${part} ${(n / 1000).toFixed(1)}`).join(', ')}); first find after ${seconds.toFixed(1)} s on slow 4G`)
  expect(total).toBeLessThan(400_000)
  await slow.close()
})
