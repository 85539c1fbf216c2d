/** The built site as the tests read it: its files, its pages parsed, and what a link on a page points to. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseHTML } from 'linkedom'
import { siteUrl } from '../../src/edition/site-url.ts'

export type Page = { file: string; address: string; html: string; document: Document }

const root = 'dist'
const url = siteUrl()

/** Every file of the site, in order, relative to its root. */
export const files: string[] = existsSync(root)
  ? readdirSync(root, { recursive: true, withFileTypes: true }).filter((f) => f.isFile()).map((f) => join(f.parentPath, f.name).slice(root.length + 1)).sort()
  : []

export const read = (file: string) => readFileSync(join(root, file), 'utf8')

/** Every page, parsed when a test first looks into it. */
export const pages: Page[] = files.filter((file) => file.endsWith('.html')).map((file) => {
  let document: Document | undefined
  return {
    file, address: `/${file.replace(/(^|\/)index\.html$/, '$1')}`, html: read(file),
    get document() { return (document ??= parseHTML(this.html).document as unknown as Document) },
  }
})

/** The words that a page shows, without white space between them. */
export const wordsOf = (text: string) => text.replace(/\s+/g, '')

const idsOf = new Map(pages.map(({ file, html }) => [file, new Set([...html.matchAll(/\sid="([^"]*)"/g)].map((m) => m[1]!))]))
const present = new Set(files)

/** Why an address of this site (`/tasks/x/#y`, without base) leads nowhere; null when it leads somewhere. */
export function broken(address: string): string | null {
  const [path, fragment] = address.split('#') as [string, string?]
  const file = decodeURI(path.slice(1)).replace(/(^|\/)$/, '$1index.html')
  if (!present.has(file)) return `no file ${file}`
  return fragment && !idsOf.get(file)?.has(decodeURIComponent(fragment)) ? `no #${fragment} in ${file}` : null
}

/** Where a link on a page leads: an address of this site, or null when it leaves it. */
export function internal(page: Page, link: string): string | null {
  const target = new URL(link, new URL(page.address.slice(1), url))
  if (target.origin !== url.origin) return null
  return target.pathname.startsWith(url.pathname) ? target.pathname.slice(url.pathname.length - 1) + target.hash : `outside the base: ${target.href}`
}

/** The first of many faults, so that a report stays readable. */
export const few = (faults: readonly string[]): string[] =>
  faults.length > 12 ? [...faults.slice(0, 12), `… and ${faults.length - 12} more`] : [...faults]
