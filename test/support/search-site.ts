/** The built site and a browser for the tests of the search: started before the tests of a file, ended after them. */
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { serveSite, type Site } from '../../src/cli/site-server.ts'
import { siteUrl } from '../../src/edition/site-url.ts'
import { launch, type Running } from './browser.ts'
import { visit, type Visit } from './visit.ts'

type Started = { site: Site; running: Running; context: BrowserContext; open: (path: string, inside?: BrowserContext) => Promise<Visit> }

/** Call once at the top of a file; what it gives is there once the tests run. */
export function searchSite(): Started {
  const started = { open: (path: string, inside = started.context) => visit(inside, started.site.address + path) } as Started
  beforeAll(async () => {
    [started.site, started.running] = await Promise.all([serveSite(0, { base: siteUrl().pathname }), launch()])
    started.context = await started.running.browser.newContext({ locale: 'zh-CN', reducedMotion: 'reduce' })
  })
  afterAll(async () => {
    await started.running?.close()
    await started.site?.close()
  })
  return started
}

/** Waits until the page of the search has answered. */
export const settled = (page: Page) => page.waitForSelector('[data-part=results][aria-busy=false]', { state: 'attached' })
