import { readEdition } from './read.ts'
import { editionRoot } from './root.ts'

/** Where the site is published: the edition says it; SITE_URL serves a copy elsewhere, under a sub-path too. */
export function siteUrl(root = editionRoot()): URL {
  const url = new URL(process.env['SITE_URL'] ?? readEdition(root).edited.records.editions[0]!.data.url)
  if (!url.pathname.endsWith('/')) url.pathname += '/'
  return url
}
