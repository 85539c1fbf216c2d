/** A step of the build: writes `sitemap.xml` from the pages that were really made, whoever made them. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { sitemaps } from '../publish/sitemap.ts'

/** The integration; `home` is the address of the site, its base included. */
export const sitemap = (home: URL): AstroIntegration => ({
  name: 'sitemap',
  hooks: { 'astro:build:done': ({ dir }) => writeSitemap(fileURLToPath(dir), home) },
})

/** Lists every page that has an address of its own and is meant to be found. */
export function writeSitemap(folder: string, home: URL): void {
  const at = (path: string) => new URL(path, home.href.replace(/\/?$/, '/')).href
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('index.html') && isFindable(readFileSync(join(folder, file), 'utf8')))
  const paths = pages.map((file) => relative('.', file).replaceAll('\\', '/').replace(/index\.html$/, '')).sort()
  for (const [name, body] of sitemaps(paths.map(at), at)) writeFileSync(join(folder, name), body)
}

/** A page with a canonical address that does not ask to be left out. */
const isFindable = (html: string) => /<link[^>]+rel="canonical"/.test(html) && !/<meta[^>]+name="robots"[^>]+noindex/.test(html)
