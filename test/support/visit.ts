/** Opens pages of the built site in a browser and keeps what goes wrong while they load. */
import axe from 'axe-core'
import type { BrowserContext, ConsoleMessage, Page } from 'playwright-core'

export type Visit = { page: Page; status: number; faults: string[] }

/** Opens an address; faults are console errors, exceptions, requests that failed or were answered with an error, and requests to other hosts. */
export async function visit(context: BrowserContext, url: string): Promise<Visit> {
  const page = await context.newPage()
  const faults: string[] = []
  const { origin } = new URL(url)
  // The browser itself reports a page that is answered with 404; a test of that page looks at its status.
  const own = (m: ConsoleMessage) => m.location().url === url && m.text().startsWith('Failed to load resource')
  page.on('console', (m) => { if (['error', 'warning'].includes(m.type()) && !own(m)) faults.push(`console: ${m.text()}`) })
  page.on('pageerror', (e) => faults.push(`exception: ${e.message}`))
  // Leaving a page breaks off what it was still fetching; that is no failure.
  page.on('requestfailed', (r) => { if (r.failure()?.errorText !== 'net::ERR_ABORTED') faults.push(`failed: ${r.url()}`) })
  page.on('request', (r) => { if (new URL(r.url()).origin !== origin) faults.push(`elsewhere: ${r.url()}`) })
  page.on('response', (r) => { if (r.status() >= 400 && r.url() !== url) faults.push(`${r.status()}: ${r.url()}`) })
  const response = await page.goto(url, { waitUntil: 'load' })
  return { page, status: response!.status(), faults }
}

/** What axe-core finds against WCAG 2.2 AA, one line for each element. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const { violations: found } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    // This rule of WCAG 2.2 is off unless it is asked for.
    rules: { 'target-size': { enabled: true } },
    resultTypes: ['violations'],
  }))
  return found.flatMap((v) => v.nodes.map((n) => `${v.id}: ${n.target.join(' ')}: ${n.failureSummary?.split('\n')[1]?.trim()}`))
}

/** The elements that reach past the right edge of the window, when the page scrolls sideways. */
export const overflow = (page: Page): Promise<string[]> => page.evaluate(() => {
  const root = document.scrollingElement!
  if (root.scrollWidth <= root.clientWidth) return []
  return [`${root.scrollWidth} > ${root.clientWidth}`, ...[...document.querySelectorAll('body *')].filter((e) => e.getBoundingClientRect().right > root.clientWidth + 1)
    .slice(0, 5).map((e) => `${e.tagName.toLowerCase()}.${e.getAttribute('class') ?? ''} ${Math.round(e.getBoundingClientRect().right)}`)]
})
