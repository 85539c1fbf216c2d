/** `npm run bench -- search`: how quickly the page of the search answers and counts its facets over 10,000 records, in a real browser. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serveSite } from '../../src/cli/site-server.ts'
import { editionRoot } from '../../src/edition/root.ts'
import { siteUrl } from '../../src/edition/site-url.ts'
import { validateEdition } from '../../src/edition/validate.ts'
import { wording, writeIndex } from '../../src/search-index.ts'
import { searchRecords } from '../../src/search/sources.ts'
import { launch } from '../support/browser.ts'

const RECORDS = 10_000
const QUERIES = ['教师', '大班额什么时候消除', '8100个', '2025年', '农村老师工资会不会比城里低']

const folder = mkdtempSync(join(tmpdir(), 'bench-search-'))
const { catalog } = validateEdition(editionRoot())
const own = searchRecords(catalog!, wording)
const many = Array.from({ length: RECORDS }, (_, i) => ({ ...own[i % own.length]!, address: `${own[i % own.length]!.address}?${i}` }))
for (const part of ['search', 'assets']) cpSync(join('dist', part), join(folder, part), { recursive: true })
await writeIndex(join(folder, 'pagefind'), catalog!, many)

const [site, running] = await Promise.all([serveSite(0, { folder, base: siteUrl().pathname }), launch()])
try {
  const page = await running.browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'zh-CN' })
  await page.goto(`${site.address}search/`)
  await page.waitForSelector('.s-page')
  for (const query of QUERIES) {
    const [found, counted, told] = await page.evaluate(async (q) => {
      const results = document.querySelector('[data-part=results]')!
      const last = document.querySelector<HTMLOptionElement>('select[name=year] option:last-child')!
      for (const option of document.querySelectorAll('select option')) option.textContent = option.getAttribute('data-label') ?? option.textContent
      const until = async (done: () => boolean) => { while (!done()) await new Promise((next) => { setTimeout(next) }) }
      const from = performance.now()
      history.replaceState(null, '', `?${new URLSearchParams({ q })}`)
      dispatchEvent(new PopStateEvent('popstate'))
      await until(() => results.getAttribute('aria-busy') === 'false')
      const found = performance.now() - from
      await until(() => last.textContent!.includes('（'))
      return [found, performance.now() - from, document.querySelector('[data-part=status]')!.textContent!] as const
    }, query)
    console.log(`${query}：${told}列出用 ${found.toFixed(0)} 毫秒，数完筛选用 ${counted.toFixed(0)} 毫秒`)
  }
} finally {
  await running.close()
  await site.close()
  rmSync(folder, { recursive: true })
}
