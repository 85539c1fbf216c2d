/** The list of pages for search engines (sitemaps.org, protocol 0.9). */

// The protocol allows this many addresses in one file.
const MOST = 50_000
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9'

/** The files of the sitemap by name: one, or an index and its parts where there are more pages than one file may list. */
export function sitemaps(pages: readonly string[], at: (file: string) => string, most = MOST): Map<string, string> {
  if (pages.length <= most) return new Map([['sitemap.xml', listing('urlset', 'url', pages)]])
  const parts = Array.from({ length: Math.ceil(pages.length / most) }, (_, i) => [`sitemap-${i + 1}.xml`, pages.slice(i * most, (i + 1) * most)] as const)
  return new Map([['sitemap.xml', listing('sitemapindex', 'sitemap', parts.map(([name]) => at(name)))], ...parts.map(([name, own]) => [name, listing('urlset', 'url', own)] as const)])
}

function listing(root: string, entry: string, addresses: readonly string[]): string {
  const lines = addresses.map((address) => `<${entry}><loc>${escaped(address)}</loc></${entry}>\n`)
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="${NAMESPACE}">\n${lines.join('')}</${root}>\n`
}

const escaped = (words: string) => words.replace(/[&<>"']/g, (c) => `&#${c.codePointAt(0)};`)
