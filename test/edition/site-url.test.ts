import { afterEach, expect, test, vi } from 'vitest'
import { siteUrl } from '../../src/edition/site-url.ts'

afterEach(() => vi.unstubAllEnvs())

test('a copy of the site may stand elsewhere, under a sub-path, with or without a slash', () => {
  for (const url of ['https://example.org/ledger', 'https://example.org/ledger/']) {
    vi.stubEnv('SITE_URL', url)
    expect(siteUrl().href).toBe('https://example.org/ledger/')
  }
})

test('the edition says where it is published', () => {
  expect(siteUrl().pathname).toMatch(/^\/(.*\/)?$/)
})
