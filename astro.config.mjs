import { defineConfig } from 'astro/config'
import mdx from '@astrojs/mdx'
import { readEdition } from './src/edition/read.ts'
import { editionRoot } from './src/edition/root.ts'

// The edition says where it is published; SITE_URL serves a copy elsewhere, under a sub-path too.
const { href } = new URL(process.env.SITE_URL ?? readEdition(editionRoot()).edited.records.editions[0].data.url)
const { origin, pathname } = new URL(href)

export default defineConfig({
  site: origin,
  base: pathname,
  output: 'static',
  trailingSlash: 'always',
  integrations: [mdx()],
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
  compressHTML: true,
  devToolbar: { enabled: false },
  prerenderConflictBehavior: 'error',
})
