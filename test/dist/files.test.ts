/** What the site gives to take away, as it was built. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { readXlsx } from 'hucre/xlsx'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { editionRoot } from '../../src/edition/root.ts'
import { siteUrl } from '../../src/edition/site-url.ts'
import { validateEdition } from '../../src/edition/validate.ts'
import { documentMarkdownAddress, subscriptions, taskMarkdownAddress } from '../../src/publish/subscriptions.ts'
import { find, readMarkdown } from '../support/markdown.ts'
import { broken, few, files, internal, pages, read } from '../support/site.ts'
import { all, only, readXml } from '../support/xml.ts'

const catalog = validateEdition(editionRoot()).catalog!
const home = siteUrl().href.replace(/\/?$/, '/')
const bytes = (file: string) => readFileSync(join('dist', file))
const listed = (sums: string) => sums.trimEnd().split('\n').map((line) => line.split('  ') as [string, string])
const hash = (content: Uint8Array) => createHash('sha256').update(content).digest('hex')
/** Why a full address does not lead to a file or place of this site. */
const lost = (url: string) => { const address = internal(pages[0]!, url); return address === null ? `elsewhere: ${url}` : broken(address) }
const ended = (ending: string) => files.filter((file) => file.endsWith(ending))

describe('downloads', () => {
  it('carry checksums of every file, and they are right', () => {
    const sums = listed(read('data/SHA256SUMS'))
    expect(sums.map(([, name]) => `data/${name}`).sort()).toEqual(files.filter((f) => f.startsWith('data/') && !/(index\.html|SHA256SUMS)$/.test(f)))
    expect(sums.filter(([sum, name]) => hash(bytes(`data/${name}`)) !== sum)).toEqual([])
  })

  it('are all in one archive, the same bytes, with checksums of its own', () => {
    const inside = unzipSync(bytes('data/all.zip'))
    const names = Object.keys(inside).filter((name) => name !== 'SHA256SUMS')
    expect(names.map((name) => `data/${name}`).sort()).toEqual(files.filter((f) => f.startsWith('data/') && !/(index\.html|SHA256SUMS|all\.zip)$/.test(f)))
    expect(names.filter((name) => hash(inside[name]!) !== hash(bytes(`data/${name}`)))).toEqual([])
    expect(listed(strFromU8(inside['SHA256SUMS']!)).filter(([sum, name]) => hash(inside[name]!) !== sum)).toEqual([])
  })

  it('describe each CSV by its true size and checksum', () => {
    const { resources } = JSON.parse(read('data/datapackage.json')) as { resources: { path: string; bytes: number; hash: string }[] }
    expect(resources.filter((r) => r.bytes !== bytes(`data/${r.path}`).length || r.hash !== `sha256:${hash(bytes(`data/${r.path}`))}`)).toEqual([])
  })

  it.each(ended('.xlsx'))('%s opens with an explanation, then as many rows as its JSON', async (file) => {
    const { sheets } = await readXlsx(bytes(file))
    expect(sheets[0]!.name).toBe('说明')
    expect(sheets[1]!.rows.length - 1).toBe((JSON.parse(read(file.replace('.xlsx', '.json'))) as unknown[]).length)
  })
})

describe('subscriptions', () => {
  it('have a feed in both formats and a calendar for everything, each place and each topic', () => {
    const wanted = subscriptions(catalog).flatMap(({ path }) => [`feeds/${path}.atom`, `feeds/${path}.json`, `calendars/${path}.ics`])
    expect([...ended('.atom'), ...files.filter((f) => /^feeds\/.*\.json$/.test(f)), ...ended('.ics')].sort()).toEqual(wanted.sort())
  })

  it.each(ended('.atom'))('%s is well-formed, and every entry leads to a place of this site', (file) => {
    const feed = readXml(read(file))
    const links = all(feed, 'entry').map((e) => all(e, 'link')[0]!.attributes['href']!)
    expect([only(feed, 'title') !== '', /^\d{4}-/.test(only(feed, 'updated')), links.length > 0]).toEqual([true, true, true])
    expect(links.flatMap((link) => lost(link) ?? [])).toEqual([])
    expect(lost(only(feed, 'id'))).toBeNull()
  })

  it.each(ended('.ics'))('%s opens, and every event leads to its task', (file) => {
    const events = new ICAL.Component(ICAL.parse(read(file)) as unknown[]).getAllSubcomponents('vevent')
    const urls = events.map((e) => String(e.getFirstPropertyValue('url')))
    expect(few(urls.flatMap((url) => lost(url) ?? []))).toEqual([])
    expect(new Set(events.map((e) => e.getFirstPropertyValue('uid'))).size).toBe(events.length)
  })

  it('put every target with a deadline into the calendar of everything', () => {
    const uids = new Set(new ICAL.Component(ICAL.parse(read('calendars/all.ics')) as unknown[]).getAllSubcomponents('vevent').map((e) => String(e.getFirstPropertyValue('uid')).split('@')[0]))
    expect(catalog.targets.filter((t) => t.data.deadline && !uids.has(t.id)).map((t) => t.id)).toEqual([])
  })
})

describe('plain texts', () => {
  it('are there for every task and document, linked from the head of its page', () => {
    const twins = [...catalog.tasks.map((t) => [t.address, taskMarkdownAddress(t)]), ...catalog.documents.map((d) => [d.address, documentMarkdownAddress(d)])]
    const missing = twins.filter(([address, twin]) => broken(twin!) || !pages.find((p) => p.address === address)?.html.includes('type="text/markdown"'))
    expect(few(missing.map(([address]) => address!))).toEqual([])
  })

  it('hold no raw HTML, and their links resolve', () => {
    const faults = files.filter((f) => /^(tasks|documents)\/.*\.md$/.test(f) || f === 'llms.txt').flatMap((file) => {
      const tree = readMarkdown(read(file))
      return [...find(tree, 'html').map((n) => `${file}: ${n.value}`), ...find(tree, 'link').flatMap((n) => (lost(n.url!) ? [`${file}: ${n.url}`] : []))]
    })
    expect(few(faults)).toEqual([])
  })
})

it('lists in the sitemap every page that has an address of its own, and nothing else', () => {
  const wanted = pages.filter((p) => p.file.endsWith('index.html') && p.html.includes('rel="canonical"') && !p.html.includes('noindex')).map((p) => new URL(p.address.slice(1), home).href)
  const listing = all(readXml(read('sitemap.xml')), 'url').map((u) => only(u, 'loc'))
  expect(listing.length).toBeGreaterThan(catalog.tasks.length)
  expect(few(wanted.filter((page) => !listing.includes(page)))).toEqual([])
  expect(few(listing.filter((page) => !wanted.includes(page)))).toEqual([])
  expect(read('robots.txt')).toContain(`Sitemap: ${new URL('sitemap.xml', home).href}`)
})
