/** What the first query costs. */
import { existsSync, readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { searchSite } from '../support/search-site.ts'

const at = searchSite()

it('costs little: bytes of the first query, and the time to its first find on a slow line', async () => {
  const slow = await at.running.browser.newContext({ locale: 'zh-CN' })
  const page = await slow.newPage()
  const cdp = await slow.newCDPSession(page)
  await page.goto(`${at.site.address}search/`, { waitUntil: 'networkidle' })
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
  // What is compressed already gains nothing; hosts send the rest with Brotli.
  const packed = [...urls.values()].map((url) => `dist/${decodeURI(new URL(url).pathname.slice(new URL(at.site.address).pathname.length))}`).filter((file) => existsSync(file))
    .reduce((sum, file) => { const content = readFileSync(file); return sum + Math.min(content.length, brotliCompressSync(content).length) }, 0)
  console.info(`first query: ${Math.round(packed / 1000)} kB with Brotli, ${Math.round(total / 1000)} kB as served (${Object.entries(bytes).map(([part, n]) => `${part} ${(n / 1000).toFixed(1)}`).join(', ')}); first find after ${seconds.toFixed(1)} s on slow 4G`)
  expect(total).toBeLessThan(400_000)
  await slow.close()
})
