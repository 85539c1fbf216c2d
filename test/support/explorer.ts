/** The page of the targets as its tests use it: how it is opened, and what is read from it. */
import type { Page } from 'playwright-core'
import { explored } from '../../src/explorer/entries.ts'
import { catalog } from './ledger.ts'
import { laptop, siteSession } from './session.ts'
import { visit } from './visit.ts'

export const { entries, labels } = explored(catalog)

/** A session of its own, and the page in it, with its script and without. */
export function explorer() {
  const session = siteSession({ viewport: laptop, acceptDownloads: true })
  return {
    session,
    open: async (query = '', inside = session.context) => {
      const visited = await visit(inside, `${session.site.address}targets/${query}`)
      await visited.page.waitForSelector('.x-ready')
      return visited
    },
    printed: async () => {
      const still = await session.running.browser.newContext({ javaScriptEnabled: false, locale: 'zh-CN', viewport: laptop })
      return { still, ...(await visit(still, `${session.site.address}targets/`)) }
    },
  }
}

export const shown = (page: Page): Promise<string[]> => page.locator('.x-table tr.l-row').evaluateAll((rows) => rows.map((r) => (r as HTMLElement).dataset['id']!))
export const query = (page: Page) => new URL(page.url()).search
export const status = (page: Page) => page.locator('.x-ask [role=status]').innerText()
export const box = (page: Page, facet: string, value: string) => page.locator(`[data-facet=${facet}] input[value="${value}"]`)
/** Unfolds what few narrow by. */
export const more = (page: Page) => page.locator('#filter > details > summary').click()
export const heads = (page: Page) => page.locator('.x-head.l-section').evaluateAll((all) => all.map((h) => h.textContent))
