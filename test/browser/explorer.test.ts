/** The explorer of targets in a real browser, over the built site: what it shows is counted again from the records. */
import { readFileSync } from 'node:fs'
import { readXlsx } from 'hucre/xlsx'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serveSite, type Site } from '../../src/cli/site-server.ts'
import { editionRoot } from '../../src/edition/root.ts'
import { siteUrl } from '../../src/edition/site-url.ts'
import { validateEdition } from '../../src/edition/validate.ts'
import { explored } from '../../src/explorer/entries.ts'
import { presets, silentIn } from '../../src/explorer/presets.ts'
import { nearestDeadlines } from '../../src/model/deadlines.ts'
import { yearOf } from '../../src/text/partial-date.ts'
import { launch, type Running } from '../support/browser.ts'
import { readCsv } from '../support/csv.ts'
import { enlarge } from '../support/enlarged.ts'
import { few } from '../support/site.ts'
import { overflow, violations, visit } from '../support/visit.ts'

const catalog = validateEdition(editionRoot()).catalog!
const { entries, labels } = explored(catalog)
const lastDue = yearOf(nearestDeadlines(catalog.targets, catalog.edition.asOf).passed!.day)
const phone = { width: 360, height: 740 }
const laptop = { width: 1280, height: 800 }

let site: Site
let running: Running
let context: BrowserContext

beforeAll(async () => {
  ;[site, running] = await Promise.all([serveSite(0, { base: siteUrl().pathname }), launch()])
  context = await running.browser.newContext({ locale: 'zh-CN', reducedMotion: 'reduce', viewport: laptop, acceptDownloads: true })
})
afterAll(async () => {
  await running?.close()
  await site?.close()
})

const open = async (query = '', inside = context) => {
  const visited = await visit(inside, `${site.address}targets/${query}`)
  await visited.page.waitForSelector('.x-ready')
  return visited
}
const shown = (page: Page): Promise<string[]> => page.locator('.x-table tr.l-row').evaluateAll((rows) => rows.map((r) => (r as HTMLElement).dataset['id']!))
const query = (page: Page) => new URL(page.url()).search
const status = (page: Page) => page.locator('.x-ask [role=status]').innerText()
const box = (page: Page, facet: string, value: string) => page.locator(`[data-facet=${facet}] input[value="${value}"]`)
const heads = (page: Page) => page.locator('.x-head.l-section').evaluateAll((all) => all.map((h) => h.textContent))
/** The page without scripts: what it prints. */
const printed = async () => {
  const still = await running.browser.newContext({ javaScriptEnabled: false, locale: 'zh-CN', viewport: laptop })
  return { still, ...(await visit(still, `${site.address}targets/`)) }
}

it('shows every target at first, in the order of the texts', async () => {
  const { page, faults } = await open()
  expect(await shown(page)).toEqual(entries.map((e) => e.id))
  expect(await status(page)).toContain(`共${entries.length}项目标`)
  expect(faults).toEqual([])
  await page.close()
})

it('narrows by facets, and every count is one of the records', async () => {
  const { page, faults } = await open()
  await box(page, 'status', 'due-silent').check()
  await box(page, 'modality', 'plain').check()
  const wanted = entries.filter((e) => e.facets.status[0] === 'due-silent' && e.facets.modality[0] === 'plain')
  expect(await shown(page)).toEqual(wanted.map((e) => e.id))
  expect(query(page)).toBe('?status=due-silent&modality=plain')
  for (const [facet, others] of [['modality', (e: typeof entries[number]) => e.facets.status[0] === 'due-silent'], ['status', (e: typeof entries[number]) => e.facets.modality[0] === 'plain'], ['year', (e: typeof entries[number]) => wanted.includes(e)], ['document', (e: typeof entries[number]) => wanted.includes(e)]] as const) {
    const counts = await page.locator(`[data-facet=${facet}] label`).evaluateAll((all) => all.map((l) => [l.querySelector('input')!.value, Number(l.querySelector('b')!.textContent)]))
    expect(counts).toEqual(labels[facet].map(([id]) => [id, entries.filter((e) => others(e) && e.facets[facet].includes(id)).length]))
  }
  expect(await status(page)).toContain(`合得上的${wanted.length}项`)
  expect(faults).toEqual([])
  await page.close()
})

it('counts the choices of a folded facet when it is unfolded', async () => {
  const { page } = await open('?kind=standard')
  await page.locator('[data-facet=indicator] summary').click()
  const total = () => page.locator('[data-facet=indicator] b').evaluateAll((all) => all.reduce((sum, b) => sum + Number(b.textContent), 0))
  await expect.poll(total).toBe(entries.filter((e) => e.facets.kind[0] === 'standard').length)
  await page.close()
})

it('finds words in labels and quotations, by sound and in traditional characters, as one types', async () => {
  const { page, faults } = await open()
  const wanted = entries.filter((e) => e.label.includes('大班额') || e.quote.includes('大班额')).map((e) => e.id)
  expect(wanted.length).toBeGreaterThan(0)
  for (const words of ['大班额', '大班額', 'dabane']) {
    await page.locator('#x-q').fill(words)
    await expect.poll(async () => { const ids = await shown(page); return wanted.every((id) => ids.includes(id)) && ids.length < 20 }).toBe(true)
  }
  await expect.poll(() => query(page)).toBe('?q=dabane')
  expect(faults).toEqual([])
  await page.close()
})

it('sorts by a column both ways, says so, and keeps ties in reading order', async () => {
  const { page } = await open('?group=none')
  const head = page.locator('th[data-column=date]')
  const dues = async () => (await shown(page)).map((id) => entries.find((e) => e.id === id)!.due)
  await head.locator('button').click()
  expect(await head.getAttribute('aria-sort')).toBe('ascending')
  const known = entries.flatMap((e) => e.due ?? []).sort()
  expect((await dues()).slice(0, known.length)).toEqual(known)
  await head.locator('button').click()
  expect(await head.getAttribute('aria-sort')).toBe('descending')
  expect((await dues()).slice(0, known.length)).toEqual(known.toReversed())
  expect(query(page)).toBe('?sort=-date&group=none')
  const undated = (await shown(page)).slice(known.length)
  expect(undated).toEqual(entries.filter((e) => !e.due).map((e) => e.id))
  expect(await page.locator('th[aria-sort]').count()).toBe(1)
  await page.close()
})

it('groups with counts, and folds a group from its head', async () => {
  const { page } = await open()
  await page.locator('[name=group]').selectOption('modality', { force: true })
  expect(await heads(page)).toEqual(labels.modality.map(([id, label]) => `${label}${entries.filter((e) => e.facets.modality[0] === id).length}条`))
  const before = (await shown(page)).length
  const first = page.locator('.x-head button').first()
  await first.click()
  expect(await first.getAttribute('aria-expanded')).toBe('false')
  expect((await shown(page)).length).toBe(before - entries.filter((e) => e.facets.modality[0] === labels.modality[0]![0]).length)
  await page.locator('[data-part=foldall]').click()
  expect(await shown(page)).toEqual([])
  await page.locator('[data-part=foldall]').click()
  expect((await shown(page)).length).toBe(before)
  await page.close()
})

it('lists what belongs to several groups in each of them', async () => {
  const { page } = await open('?group=topic')
  expect((await shown(page)).length).toBe(entries.reduce((sum, e) => sum + e.facets.topic.length, 0))
  await page.close()
})

it('adds and takes away columns, heads and cells alike', async () => {
  const { page } = await open('?columns=value,status,indicator,start')
  const head = await page.locator('.x-table thead th:visible').evaluateAll((all) => all.map((th) => (th as HTMLElement).dataset['column']))
  expect(head).toEqual(['code', 'label', 'value', 'status', 'indicator', 'start'])
  const row = page.locator('.x-table tr.l-row').first()
  expect(await row.locator(':scope > :visible').count()).toBe(6)
  expect(await row.locator('.x-cell').allInnerTexts()).toEqual([labels.indicator.find(([id]) => id === entries[0]!.facets.indicator[0])![1], entries[0]!.start ?? ''])
  expect(await page.locator('.x-head th').first().getAttribute('colspan')).toBe('6')
  expect(await overflow(page)).toEqual([])
  await page.close()
})

it('opens a row in place: its words, what was published and why it does not count', async () => {
  const { page } = await open()
  const held = entries.find((e) => e.evidence.some((v) => v.verdict === 'refused') && e.evidence.length > 1)!
  const button = page.locator(`.x-table tr[data-id="${held.id}"] .x-more`)
  await button.click()
  expect(await button.getAttribute('aria-expanded')).toBe('true')
  const details = await page.locator('.x-detail').innerText()
  for (const words of [held.quote, ...held.evidence.map((v) => v.reason)]) expect(details.replace(/\s/g, '')).toContain(words.replace(/\s/g, ''))
  expect(await page.locator('.x-detail a').last().getAttribute('href')).toContain('/indicators/')
  expect(query(page)).toBe(`?open=${held.id}`)
  await button.click()
  expect(await page.locator('.x-detail').count()).toBe(0)
  await page.close()
})

it('shows the same view again from its address, and goes back and forward', async () => {
  const { page } = await open()
  await box(page, 'year', '2025').check()
  await box(page, 'status', 'due-silent').check()
  await page.locator('th[data-column=label] button').click()
  const [address, ids] = [query(page), await shown(page)]
  const again = await open(address)
  expect(await shown(again.page)).toEqual(ids)
  expect(await box(again.page, 'year', '2025').isChecked()).toBe(true)
  await again.page.close()
  await page.goBack()
  expect(await page.locator('th[data-column=label]').getAttribute('aria-sort')).toBe(null)
  await page.goBack()
  expect(await box(page, 'status', 'due-silent').isChecked()).toBe(false)
  await page.goForward()
  await page.goForward()
  expect([query(page), await shown(page)]).toEqual([address, ids])
  await page.close()
})

it('offers questions as links, and the home page leads to one of them', async () => {
  const { page } = await open()
  const offered = presets(lastDue)
  expect(await page.locator('.x-presets a').evaluateAll((all) => all.map((a) => new URL((a as HTMLAnchorElement).href).search))).toEqual(offered.map((p) => p.query))
  await page.locator('.x-presets a').first().click()
  expect(await shown(page)).toEqual(entries.filter((e) => e.facets.status[0] === 'due-silent').map((e) => e.id))
  await page.goBack()
  expect(await shown(page)).toHaveLength(entries.length)
  await page.close()
  const { page: home } = await visit(context, site.address)
  expect(await home.locator('.who a').evaluateAll((all) => all.map((a) => new URL((a as HTMLAnchorElement).href).search))).toContain(silentIn(lastDue))
  await home.close()
})

describe('downloads', () => {
  const asked = '?year=2025&sort=-value&group=none'
  const take = async (format: string, at = asked) => {
    const { page, faults } = await open(at)
    const [file] = await Promise.all([page.waitForEvent('download'), page.locator(`[data-part=takes] button[value=${format}]`).click()])
    const taken = { ids: await shown(page), name: file.suggestedFilename(), bytes: readFileSync(await file.path()) }
    await page.close()
    expect(faults).toEqual([])
    return taken
  }
  const published = JSON.parse(readFileSync('dist/data/targets.json', 'utf8')) as Record<string, unknown>[]

  it('gives as JSON the public rows of what is shown, in that order', async () => {
    const { ids, bytes, name } = await take('json')
    expect(ids.length).toBeGreaterThan(5)
    expect(JSON.parse(bytes.toString())).toEqual(ids.map((id) => published.find((row) => row['id'] === id)))
    expect(name).toBe(`targets-${catalog.edition.asOf}.json`)
  })

  it('gives as CSV the same, as spreadsheets read it', async () => {
    const { ids, bytes } = await take('csv')
    const text = bytes.toString()
    expect(text.startsWith('\uFEFF') && text.endsWith('\r\n')).toBe(true)
    const [head, ...lines] = readCsv(text)
    expect(head).toEqual(Object.keys(published[0]!))
    expect(lines.map((line) => line[0])).toEqual(ids)
  })

  it('gives as XLSX the same, and first a sheet that says what was asked', async () => {
    const { ids, bytes } = await take('xlsx')
    const { sheets } = await readXlsx(bytes)
    expect(sheets.map((s) => s.name)).toEqual(['说明', '目标'])
    const told = new Map(sheets[0]!.rows.map((row) => [row[0], row[1]]))
    expect(told.get('条件')).toBe('期限：2025年')
    expect(told.get('截至')).toBe(catalog.edition.asOf)
    expect(String(told.get('网址'))).toContain(asked)
    expect(sheets[1]!.rows.slice(1).map((row) => row[0])).toEqual(ids)
  })

  it('gives an entry of several groups once, and folded ones too', async () => {
    const { bytes } = await take('json', '?group=topic')
    expect((JSON.parse(bytes.toString()) as { id: string }[]).map((r) => r.id).sort()).toEqual(entries.map((e) => e.id).sort())
  })
})

it('is used from the keyboard: along the rows, open, close, fold, and back to the field', async () => {
  const { page } = await open()
  const focused = () => page.evaluate(() => { const row = document.activeElement?.closest('tr'); return row ? row.dataset['id'] ?? row.className : document.activeElement?.id })
  await page.locator('.x-head [data-stop]').first().focus()
  await page.keyboard.press('ArrowDown')
  expect(await focused()).toContain('l-section')
  await page.keyboard.press('ArrowDown')
  expect(await focused()).toBe(entries[0]!.id)
  await page.keyboard.press('Enter')
  expect(await page.locator('.x-detail').count()).toBe(1)
  await page.keyboard.press('ArrowDown')
  expect(await focused()).toBe(entries[1]!.id)
  await page.keyboard.press('ArrowUp')
  expect(await focused()).toBe(entries[0]!.id)
  await page.keyboard.press('Escape')
  expect(await page.locator('.x-detail').count()).toBe(0)
  await page.keyboard.press('End')
  await expect.poll(focused).toBe(entries.at(-1)!.id)
  await page.keyboard.press('Home')
  await expect.poll(focused).toContain('l-document')
  await page.keyboard.press('ArrowLeft')
  expect(await page.locator('.x-head [data-stop]').first().getAttribute('aria-expanded')).toBe('false')
  await page.keyboard.press('ArrowRight')
  expect(await shown(page)).toHaveLength(entries.length)
  await page.keyboard.press('Escape')
  expect(await focused()).toBe('x-q')
  await page.close()
})

it('says when nothing fits, which condition to drop with what that gives, and where else to look', async () => {
  const { page } = await open('?q=没有这样的话&status=due-silent')
  expect(await shown(page)).toEqual([])
  expect(await status(page)).toContain('没有一项')
  expect(await page.locator('.x-conditions button').first().innerText()).toContain(`会有${entries.filter((e) => e.facets.status[0] === 'due-silent').length}项`)
  expect(await page.locator('.x-none a').getAttribute('href')).toContain('/search/?q=')
  await page.locator('.x-conditions button').first().click()
  expect(await shown(page)).toHaveLength(entries.filter((e) => e.facets.status[0] === 'due-silent').length)
  expect(query(page)).toBe('?status=due-silent')
  await page.close()
})

it.each([
  ['unknown values', '?year=99999&status=nothing&sort=__proto__&group=constructor&columns=toString&open=../x'], ['a long query', `?q=${'%E7%8F%AD'.repeat(1500)}`], ['markup', '?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E'],
  ['an emoji', '?q=%F0%9F%92%A5'], ['what cannot be seen', '?q=%E2%80%8B%E2%80%8F'], ['signs of expressions', '?q=.*%2B%3F%5B%28%5C'], ['nothing and a wild number', '?q=%00&page=1e309'], ['no columns', '?columns='],
  ['empty names', '?group=&sort=-'], ['a value many times', `?${'year=2025&'.repeat(300)}`], ['an unknown anchor', '#targets-nothing'], ['a broken anchor', '#targets-%E0%A4%A'], ['markup in an anchor', '#targets-"><script>'],
])('a hostile address gives a sane page: %s', async (_, address) => {
  const { page, faults } = await open(address)
  expect(await page.locator('h1').isVisible()).toBe(true)
  expect((await status(page)).length).toBeGreaterThan(5)
  expect(await page.locator('.x-page img, .x-page script:not([src])').count()).toBe(0)
  expect(await overflow(page)).toEqual([])
  expect(faults).toEqual([])
  await page.close()
})

it('keeps the anchors that other pages lead to, with a script and without', async () => {
  const anchors = [...new Set(entries.map((e) => e.facets.document[0]!))].map((id) => `targets-${id}`)
  const { page: still, still: own } = await printed()
  for (const id of ['promised', 'reported', ...anchors, `targets-${entries[9]!.section.replace(' ', '-')}`]) expect([id, await still.locator(`[id="${id}"]`).count()]).toEqual([id, 1])
  await own.close()
  const last = anchors.at(-1)!
  const { page } = await open(`?year=2021#${last}`)
  await expect.poll(() => page.locator(`#${last}`).evaluate((e) => { const { top } = e.getBoundingClientRect(); return top >= -5 && top < innerHeight })).toBe(true)
  await page.close()
})

it('prints every target without a script, folded by document and section, and nothing that needs one', async () => {
  const { page, faults, still } = await printed()
  expect(await page.locator('tr[data-id]').evaluateAll((rows) => rows.map((r) => (r as HTMLElement).dataset['id']))).toEqual(entries.map((e) => e.id))
  expect(await page.locator('.x-ask').isVisible()).toBe(false)
  const fold = page.locator('.l-sec').first()
  expect(await fold.locator('tr').first().isVisible()).toBe(false)
  await fold.locator('summary').click()
  expect(await fold.locator('tr').first().isVisible()).toBe(true)
  expect(faults).toEqual([])
  await still.close()
})

it('stands as printed where its records do not come', async () => {
  const { page } = await visit(context, `${site.address}search/`)
  await page.route('**/records.json', (route) => route.abort())
  await page.goto(`${site.address}targets/`)
  await page.waitForSelector('.x-failed')
  expect(await page.locator('.x-ask').isVisible()).toBe(false)
  expect(await page.locator('.l-sec tr[data-id]').count()).toBe(entries.length)
  await page.close()
})

it('opens every fold on paper', async () => {
  const { page, still } = await printed()
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('.l-sec tr[data-id]').last().evaluate((row) => row.getBoundingClientRect().height)).toBeGreaterThan(10)
  await still.close()
})

describe('with many more targets', () => {
  const MANY = 3000

  it('keeps in the page only the rows near the window, and says of each which of how many it is', async () => {
    const page = await context.newPage()
    await enlarge(page, MANY)
    await page.goto(`${site.address}targets/?group=none`)
    await page.waitForSelector('.x-table tr.l-row')
    const seen = () => page.locator('.x-table tr.l-row').evaluateAll((rows) => rows.map((r) => Number(r.getAttribute('aria-rowindex'))))
    expect(await page.locator('.x-table').getAttribute('aria-rowcount')).toBe(String(MANY + 1))
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
    expect(await page.evaluate(() => { const rows = [...document.querySelectorAll('.x-table tr.l-row')]; return rows.some((r) => { const { top, bottom } = r.getBoundingClientRect(); return top < innerHeight && bottom > 0 }) })).toBe(true)
    await page.close()
  })

  it('keeps the focus when the window moves away, and goes on from there', async () => {
    const page = await context.newPage()
    await enlarge(page, MANY)
    await page.goto(`${site.address}targets/?group=none`)
    const place = () => page.evaluate(() => document.activeElement?.closest('tr')?.getAttribute('aria-rowindex'))
    await page.waitForSelector('.x-table tr.l-row')
    await page.locator('.x-table [data-stop]').nth(2).focus()
    expect(await place()).toBe('4')
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2))
    await expect.poll(() => page.locator('.x-table tr.l-row:not(.x-away)').first().getAttribute('aria-rowindex')).not.toBe('2')
    expect(await place()).toBe('4')
    await page.keyboard.press('ArrowDown')
    await expect.poll(place).toBe('5')
    await expect.poll(() => page.evaluate(() => { const { top } = document.activeElement!.getBoundingClientRect(); return top > 0 && top < innerHeight })).toBe(true)
    await page.close()
  })

  it('leads to an anchor far below', async () => {
    const page = await context.newPage()
    await enlarge(page, MANY)
    const far = `targets-${entries.at(-1)!.facets.document[0]}`
    await page.goto(`${site.address}targets/#${far}`)
    await expect.poll(() => page.evaluate((id) => { const top = document.getElementById(id)?.getBoundingClientRect().top; return top !== undefined && top > -5 && top < innerHeight }, far), { timeout: 5000 }).toBe(true)
    await page.close()
  })
})

describe('on a phone', () => {
  it('begins with folded groups, and shows cards that reach past no edge', async () => {
    const small = await running.browser.newContext({ locale: 'zh-CN', viewport: phone, hasTouch: true })
    const { page } = await open('', small)
    expect(await shown(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(12_000)
    await page.locator('.x-head.l-section button').first().click()
    const card = page.locator('.x-table tr.l-row').first()
    expect(await card.evaluate((e) => getComputedStyle(e).display)).toBe('grid')
    expect(await card.locator('.year-bar').isVisible()).toBe(true)
    const sizes = await page.locator('.x-ask button:visible, .x-ask summary:visible, .x-presets a, .x-more, .x-head button').evaluateAll((all) => all.map((e) => [e.textContent, Math.round(e.getBoundingClientRect().height)] as const).filter(([, h]) => h < 44))
    expect(sizes).toEqual([])
    await card.locator('.x-more').click()
    expect(await overflow(page)).toEqual([])
    await small.close()
  })
})

it.each([['light', phone], ['dark', phone], ['light', laptop], ['dark', laptop]] as const)('has nothing that axe finds, in %s at %o, unfolded and open', async (colorScheme, viewport) => {
  const own = await running.browser.newContext({ locale: 'zh-CN', colorScheme, viewport, reducedMotion: 'reduce' })
  const { page, faults } = await open(`?known=refused&columns=value,date,modality,status,indicator,source&open=${entries.find((e) => e.facets.known[0] === 'refused')!.id}`, own)
  await page.locator('details').evaluateAll((all) => { for (const fold of all) (fold as HTMLDetailsElement).open = true })
  expect(few(await violations(page))).toEqual([])
  expect(await overflow(page)).toEqual([])
  expect(faults).toEqual([])
  await own.close()
})
