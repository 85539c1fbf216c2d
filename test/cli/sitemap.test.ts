import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { writeSitemap } from '../../src/cli/sitemap.ts'
import { all, only, readXml } from '../support/xml.ts'

test('every page with an address of its own is listed under the base, in order; others are not', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sitemap-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const page = (path: string, head: string) => { mkdirSync(join(folder, path), { recursive: true }); writeFileSync(join(folder, path, 'index.html'), `<head>${head}</head>`) }
  const canonical = '<link rel="canonical" href="https://parks.example/">'
  page('tasks/b', canonical)
  page('tasks/a', canonical)
  page('', canonical)
  page('embed', '')
  page('tasks/gone', `<meta name="robots" content="noindex">${canonical}`)
  writeFileSync(join(folder, '404.html'), canonical)
  writeSitemap(folder, new URL('https://parks.example/ledger'))
  const listed = all(readXml(readFileSync(join(folder, 'sitemap.xml'), 'utf8')), 'url').map((u) => only(u, 'loc'))
  expect(listed).toEqual(['', 'tasks/a/', 'tasks/b/'].map((path) => `https://parks.example/ledger/${path}`))
})
