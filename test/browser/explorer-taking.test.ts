/** What is taken away from the explorer, and what stands there without it: files, anchors, the printed page. */
import { readFileSync } from 'node:fs'
import { readXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { FEW } from '../../src/explorer/folds.ts'
import { readCsv } from '../support/csv.ts'
import { entries, explorer, shown } from '../support/explorer.ts'
import { catalog } from '../support/ledger.ts'
import { visit } from '../support/visit.ts'

const { open, printed, session } = explorer()

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

it('prints every target without a script, the first of every section at once and the rest folded, and nothing that needs one', async () => {
  const { page, faults, still } = await printed()
  expect(await page.locator('tr[data-id]').evaluateAll((rows) => rows.map((r) => (r as HTMLElement).dataset['id']))).toEqual(entries.map((e) => e.id))
  expect(await page.locator('.x-ask, .x-foot').evaluateAll((all) => all.filter((e) => e.getBoundingClientRect().height > 0).length)).toBe(0)
  const section = page.locator('.fp:has(.l-rest)').first()
  expect(await section.locator('tr[data-id]:visible').count()).toBe(FEW)
  await section.locator('.l-rest>summary').click()
  await expect.poll(() => section.locator('tr[data-id]:visible').count()).toBeGreaterThan(FEW)
  expect(faults).toEqual([])
  await still.close()
})

it('stands as printed where its records do not come', async () => {
  const { page } = await visit(session.context, `${session.site.address}search/`)
  await page.route('**/records.json', (route) => route.abort())
  await page.goto(`${session.site.address}targets/`)
  await page.waitForSelector('.x-failed')
  await expect.poll(() => page.locator('.x-ask').isVisible()).toBe(false)
  await expect.poll(() => page.locator('.fp tr[data-id]').count()).toBe(entries.length)
  await page.close()
})

it('opens every fold on paper', async () => {
  const { page, still } = await printed()
  await page.emulateMedia({ media: 'print' })
  await expect.poll(() => page.locator('.fp tr[data-id]').last().evaluate((row) => row.getBoundingClientRect().height)).toBeGreaterThan(10)
  await still.close()
})

it('prints groups whole, though the screen shows their first rows', async () => {
  const { page } = await open()
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  expect(await shown(page)).toEqual(entries.map((e) => e.id))
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  expect((await shown(page)).length).toBeLessThan(entries.length)
  await page.close()
})
