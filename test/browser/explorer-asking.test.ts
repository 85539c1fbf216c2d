/** The explorer of targets in a real browser, over the built site: what is asked of it, and what it shows, counted again from the records. */
import { expect, it } from 'vitest'
import { FEW } from '../../src/explorer/folds.ts'
import { dueQuery, presets, silentIn, statusQuery } from '../../src/explorer/presets.ts'
import { statusLabel, statusMeaning } from '../../src/i18n/zh.ts'
import { nearestDeadlines } from '../../src/model/deadlines.ts'
import { reportingOf } from '../../src/model/reports.ts'
import { yearOf } from '../../src/text/partial-date.ts'
import { box, entries, explorer, heads, labels, more, query, shown, status } from '../support/explorer.ts'
import { catalog } from '../support/ledger.ts'
import { overflow, visit } from '../support/visit.ts'

const { open, session } = explorer()
const lastDue = yearOf(nearestDeadlines(catalog.targets, catalog.edition.asOf).passed!.day)

it('shows the first targets of every group at first and all of them when it is unfolded, in the order of the texts', async () => {
  const { page, faults } = await open()
  const inSection = labels.section.map(([id]) => entries.filter((e) => e.section === id))
  const few = new Set(inSection.flatMap((own) => own.slice(0, FEW)).map((e) => e.id))
  expect(await shown(page)).toEqual(entries.filter((e) => few.has(e.id)).map((e) => e.id))
  expect(await page.locator('.x-rest').allInnerTexts()).toEqual(inSection.filter((own) => own.length > FEW).map((own) => `其余${own.length - FEW}条`).map((words) => expect.stringContaining(words)))
  expect(await status(page)).toContain(`共${entries.length}项目标`)
  await page.locator('[data-part=foldall]').click()
  await expect.poll(() => shown(page)).toEqual(entries.map((e) => e.id))
  await expect.poll(() => query(page)).toBe('?groups=all')
  expect(faults).toEqual([])
  await page.close()
})

it('unfolds the rest of one group in place, keeps the focus there, and shows it again from its address', async () => {
  const { page } = await open()
  const long = labels.section.map(([id]) => entries.filter((e) => e.section === id)).find((own) => own.length > FEW)!
  await page.locator('.x-rest button').first().click()
  const ids = await shown(page)
  expect(ids.slice(ids.indexOf(long[0]!.id), ids.indexOf(long[0]!.id) + long.length)).toEqual(long.map((e) => e.id))
  await expect.poll(() => page.evaluate(() => document.activeElement?.closest('tr')?.dataset['id'])).toBe(long[FEW]!.id)
  await page.locator('.x-head.l-document button').last().click()
  await expect.poll(() => new URLSearchParams(query(page)).get('all')).toBe(long[0]!.section)
  const again = await open(query(page))
  await expect.poll(() => shown(again.page)).toEqual(await shown(page))
  await expect.poll(() => again.page.locator('.x-head.l-document button').last().getAttribute('aria-expanded')).toBe('false')
  await again.page.close()
  await page.close()
})

it('narrows by facets, and every count is one of the records', async () => {
  const { page, faults } = await open()
  await box(page, 'status', 'due-silent').check()
  await more(page)
  await box(page, 'modality', 'plain').check()
  const wanted = entries.filter((e) => e.facets.status[0] === 'due-silent' && e.facets.modality[0] === 'plain')
  await expect.poll(() => shown(page)).toEqual(wanted.map((e) => e.id))
  await expect.poll(() => query(page)).toBe('?status=due-silent&modality=plain')
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
  await more(page)
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
  await expect.poll(() => head.getAttribute('aria-sort')).toBe('ascending')
  const known = entries.flatMap((e) => e.due ?? []).sort()
  expect((await dues()).slice(0, known.length)).toEqual(known)
  await head.locator('button').click()
  await expect.poll(() => head.getAttribute('aria-sort')).toBe('descending')
  expect((await dues()).slice(0, known.length)).toEqual(known.toReversed())
  await expect.poll(() => query(page)).toBe('?sort=-date&group=none')
  const undated = (await shown(page)).slice(known.length)
  expect(undated).toEqual(entries.filter((e) => !e.due).map((e) => e.id))
  expect(await page.locator('th[aria-sort]').count()).toBe(1)
  await page.close()
})

it('groups with counts, and folds a group from its head', async () => {
  const { page } = await open()
  await page.locator('[name=group]').selectOption('modality', { force: true })
  await expect.poll(() => heads(page)).toEqual(labels.modality.map(([id, label]) => `${label}${entries.filter((e) => e.facets.modality[0] === id).length}条`))
  const counts = labels.modality.map(([id]) => entries.filter((e) => e.facets.modality[0] === id).length)
  const few = counts.reduce((sum, n) => sum + Math.min(n, FEW), 0)
  expect((await shown(page)).length).toBe(few)
  const first = page.locator('.x-head button').first()
  await first.click()
  await expect.poll(() => first.getAttribute('aria-expanded')).toBe('false')
  expect((await shown(page)).length).toBe(few - Math.min(counts[0]!, FEW))
  await page.locator('[data-part=foldall]').click()
  expect((await shown(page)).length).toBe(entries.length)
  await page.locator('[data-part=foldall]').click()
  await expect.poll(() => shown(page)).toEqual([])
  await page.close()
})

it('lists what belongs to several groups in each of them', async () => {
  const { page } = await open('?group=topic&groups=all')
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

it('shows the same view again from its address, and goes back and forward', async () => {
  const { page } = await open()
  await box(page, 'year', '2025').check()
  await box(page, 'status', 'due-silent').check()
  await page.locator('th[data-column=label] button').click()
  const [address, ids] = [query(page), await shown(page)]
  const again = await open(address)
  await expect.poll(() => shown(again.page)).toEqual(ids)
  await expect.poll(() => box(again.page, 'year', '2025').isChecked()).toBe(true)
  await again.page.close()
  await page.goBack()
  await expect.poll(() => page.locator('th[data-column=label]').getAttribute('aria-sort')).toBe(null)
  await page.goBack()
  await expect.poll(() => box(page, 'status', 'due-silent').isChecked()).toBe(false)
  await page.goForward()
  await page.goForward()
  expect([query(page), await shown(page)]).toEqual([address, ids])
  await page.close()
})

it('offers questions as links, and the home page leads to one of them', async () => {
  const { page } = await open()
  const first = await shown(page)
  const offered = presets(lastDue)
  expect(await page.locator('.x-presets a').evaluateAll((all) => all.map((a) => new URL((a as HTMLAnchorElement).href).search))).toEqual(offered.map((p) => p.query))
  await page.locator('.x-presets a').first().click()
  await expect.poll(() => shown(page)).toEqual(entries.filter((e) => e.facets.status[0] === 'due-silent').map((e) => e.id))
  await page.goBack()
  await expect.poll(() => shown(page)).toEqual(first)
  await page.close()
  const { page: home } = await visit(session.context, session.site.address)
  await expect.poll(() => home.locator('.who a').evaluateAll((all) => all.map((a) => new URL((a as HTMLAnchorElement).href).search))).toContain(silentIn(lastDue))
  await home.close()
})

it('says when nothing fits, which condition to drop with what that gives, and where else to look', async () => {
  const { page } = await open('?q=没有这样的话&status=due-silent')
  expect(await shown(page)).toEqual([])
  expect(await status(page)).toContain('没有一项')
  expect(await page.locator('.x-conditions button').first().innerText()).toContain(`会有${entries.filter((e) => e.facets.status[0] === 'due-silent').length}项`)
  expect(await page.locator('.x-none a').getAttribute('href')).toContain('/search/?q=')
  await page.locator('.x-conditions button').first().click()
  await expect.poll(() => shown(page)).toHaveLength(entries.filter((e) => e.facets.status[0] === 'due-silent').length)
  await expect.poll(() => query(page)).toBe('?status=due-silent')
  await page.close()
})

it('says of a status link what is left out and what it means, takes the focus there, and lets it be dropped', async () => {
  const { page, faults } = await open(`${statusQuery('incomparable')}#shown`)
  expect(await page.evaluate(() => document.activeElement!.id)).toBe('shown')
  expect(await page.locator('#shown').evaluate((e) => { const { top } = e.getBoundingClientRect(); return top >= 0 && top < innerHeight / 2 })).toBe(true)
  const told = await page.locator('#shown').innerText()
  for (const words of ['只看：', statusLabel.incomparable, `${statusLabel.incomparable}：${statusMeaning.incomparable}`]) expect(told).toContain(words)
  await page.locator('.x-conditions button').click()
  await expect.poll(() => query(page)).toBe('')
  await expect.poll(() => page.locator('.x-only').isVisible()).toBe(false)
  expect(faults).toEqual([])
  await page.close()
})

it('says beside what is due and silent when the last report was written, and beside nothing else', async () => {
  const { page } = await open(statusQuery('incomparable'))
  expect(await page.locator('[data-part=reporting]').isVisible()).toBe(false)
  await page.goto(page.url().replace('incomparable', 'due-silent'))
  await expect.poll(() => page.locator('[data-part=reporting]').innerText()).toContain(`到期未见公布的${reportingOf(catalog)!.silent}项里`)
  await page.close()
})

it('tells targets that print the chosen year but fall due on another day', async () => {
  const apart = entries.filter((e) => e.due && !e.facets.year.includes(e.due.slice(0, 4)))
  expect(apart.length).toBeGreaterThan(0)
  const { page } = await open(dueQuery(Number(apart[0]!.facets.year[0])))
  expect(await page.locator('[data-part=meanings]').innerText()).toContain(`写的是“${apart[0]!.words}”`)
  await page.close()
})

it('marks what was asked for where it stands in the rows, and nothing when nothing is asked', async () => {
  const { page } = await open('?q=dabane')
  const marked = () => page.evaluate(() => [...CSS.highlights.get('asked') as unknown as Iterable<Range>].map(String))
  await expect.poll(async () => (await marked()).length).toBeGreaterThan(0)
  expect([...new Set(await marked())]).toEqual(['大班额'])
  await page.locator('#x-q').fill('')
  await expect.poll(marked).toEqual([])
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
