/** `npm run bench -- explorer`: how quickly the explorer of targets answers when the ledger has 10,000 of them, in a real browser on the built site. */
import type { Page } from 'playwright-core'
import { serveSite } from '../../src/cli/site-server.ts'
import { siteUrl } from '../../src/edition/site-url.ts'
import { launch } from '../support/browser.ts'
import { enlarge } from '../support/enlarged.ts'

const ROWS = 10_000
const TIMES = 9

/** Milliseconds from an act to the picture after it; the middle and the slowest of several. */
async function timed(page: Page, act: string): Promise<string> {
  const times: number[] = []
  for (let i = 0; i < TIMES; i++) {
    times.push(await page.evaluate(async ([code, turn]) => {
      const from = performance.now()
      new Function('i', code)(turn)
      await new Promise((done) => { requestAnimationFrame(() => { setTimeout(done) }) })
      return performance.now() - from
    }, [act, i] as const))
    await page.waitForTimeout(150)
  }
  times.sort((a, b) => a - b)
  return `${times[Math.floor(TIMES / 2)]!.toFixed(0)} 毫秒，最慢 ${times[TIMES - 1]!.toFixed(0)} 毫秒`
}

const [site, running] = await Promise.all([serveSite(0, { base: siteUrl().pathname }), launch()])
try {
  const page = await running.browser.newPage({ viewport: { width: 1280, height: 900 } })
  const { html, records } = await enlarge(page, ROWS)
  const from = performance.now()
  await page.goto(`${site.address}targets/`, { waitUntil: 'commit' })
  await page.waitForSelector('.x-ready tbody [data-stop]')
  console.log(`${ROWS} 项目标；网页 ${(html / 1e6).toFixed(1)} MB，记录 ${(records / 1e6).toFixed(1)} MB；打开到能用 ${((performance.now() - from) / 1000).toFixed(1)} 秒`)
  await page.waitForTimeout(2500)
  const field = (words: string) => `const f = document.querySelector('#x-q'); f.value = ${words}; f.dispatchEvent(new InputEvent('input', { bubbles: true }))`
  const set = (name: string, value: string) => `const s = document.querySelector('[name=${name}]'); s.value = ${value}; s.dispatchEvent(new Event('change', { bubbles: true }))`
  const acts: [string, string][] = [
    ['打一个字', field("['学', '学校', '学', '', '教', '教师', '', '1', '12'][i]")],
    ['勾一个筛选', "const boxes = document.querySelectorAll('[data-facet=modality] input:not(:disabled)'); boxes[i % boxes.length].click()"],
    ['去掉条件', "document.querySelector('.x-conditions button')?.click(); document.querySelector('[data-facet=modality] input:not(:disabled)').click()"],
    ['排列', set('sort', "['label', 'value', 'date', '-date', 'status', '-label', 'modality', '-value', 'code'][i]")],
    ['分组', set('group', "['topic', 'status', 'none', 'year', 'modality', 'indicator', 'place', 'topic', 'section'][i]")],
    ['加一列', "document.querySelectorAll('[data-columns] input')[4 + i % 8].click()"],
    ['展开一行', "document.querySelector('.x-table tr.l-row [data-stop]').click()"],
    ['滚一屏', 'scrollBy(0, 900)'],
    ['跳到中间', 'scrollTo(0, document.body.scrollHeight * (0.1 + 0.08 * i))'],
  ]
  for (const [name, act] of acts) console.log(`${name}：${await timed(page, act)}`)
  console.log(`页面里的行：${await page.locator('.x-table tbody tr').count()}`)
} finally {
  await running.close()
  await site.close()
}
