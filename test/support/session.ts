/** The built site, served, and a browser beside it: what every test of a file has in common. */
import type { BrowserContext, BrowserContextOptions } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { serveSite, type Site } from '../../src/cli/site-server.ts'
import { siteUrl } from '../../src/edition/site-url.ts'
import { launch, type Running } from './browser.ts'

/** What stands once the first test begins. */
export type Session = { site: Site; running: Running; context: BrowserContext }

/** A phone, on which the site has to be read first of all. */
export const phone = { width: 360, height: 740 }
export const laptop = { width: 1280, height: 800 }

/** Begins before the tests of the file that calls it, and ends after them. */
export function siteSession(options: BrowserContextOptions = {}): Session {
  const session = {} as Session
  beforeAll(async () => {
    const [site, running] = await Promise.all([serveSite(0, { base: siteUrl().pathname }), launch()])
    Object.assign(session, { site, running, context: await running.browser.newContext({ viewport: phone, locale: 'zh-CN', reducedMotion: 'reduce', ...options }) })
  })
  afterAll(async () => {
    await session.running?.close()
    await session.site?.close()
  })
  return session
}
