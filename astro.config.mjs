import { defineConfig } from 'astro/config'
import mdx from '@astrojs/mdx'
import { sitemap } from './src/cli/sitemap.ts'
import { searchIndex } from './src/search-index.ts'
import { siteUrl } from './src/edition/site-url.ts'

const home = siteUrl()
const { origin, pathname } = home

export default defineConfig({
  site: origin,
  base: pathname,
  output: 'static',
  trailingSlash: 'always',
  integrations: [mdx(), sitemap(home), searchIndex()],
  // Highlighted code would carry style attributes, which a strict policy refuses.
  markdown: { syntaxHighlight: false },
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
  compressHTML: true,
  // A script stays a file of its own, however small, so that a strict policy needs no exception.
  // Old in-app browsers read the scripts too.
  vite: { build: { assetsInlineLimit: 0, target: 'es2020' } },
  devToolbar: { enabled: false },
  prerenderConflictBehavior: 'error',
})
