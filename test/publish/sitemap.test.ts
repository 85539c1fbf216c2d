import { expect, test } from 'vitest'
import { robots } from '../../src/publish/robots.ts'
import { sitemaps } from '../../src/publish/sitemap.ts'
import { all, only, readXml } from '../support/xml.ts'

const at = (path: string) => `https://parks.example/账/${path}`
const pages = ['', 'a/', 'b/?x=1&y=<2>'].map(at)

test('one file lists every page, its address escaped', () => {
  const files = sitemaps(pages, at)
  expect([...files.keys()]).toEqual(['sitemap.xml'])
  const root = readXml(files.get('sitemap.xml')!)
  expect(root).toMatchObject({ name: 'urlset', attributes: { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' } })
  expect(all(root, 'url').map((u) => only(u, 'loc'))).toEqual(pages)
})

test('more pages than one file may list are split, and sitemap.xml lists the parts', () => {
  const files = sitemaps(pages, at, 2)
  expect(all(readXml(files.get('sitemap.xml')!), 'sitemap').map((s) => only(s, 'loc'))).toEqual([at('sitemap-1.xml'), at('sitemap-2.xml')])
  expect(['sitemap-1.xml', 'sitemap-2.xml'].flatMap((f) => all(readXml(files.get(f)!), 'url').map((u) => only(u, 'loc')))).toEqual(pages)
})

test('robots.txt forbids nothing and names the sitemap', () => {
  expect(robots('https://parks.example/sitemap.xml').split('\n')).toEqual(['User-agent: *', 'Allow: /', '', 'Sitemap: https://parks.example/sitemap.xml', ''])
})
