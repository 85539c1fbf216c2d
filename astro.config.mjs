import { defineConfig } from 'astro/config'
import mdx from '@astrojs/mdx'
import { siteUrl } from './src/edition/site-url.ts'

const { origin, pathname } = siteUrl()

export default defineConfig({
  site: origin,
  base: pathname,
  output: 'static',
  trailingSlash: 'always',
  integrations: [mdx()],
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
  compressHTML: true,
  // A script stays a file of its own, however small, so that a strict policy needs no exception.
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
  prerenderConflictBehavior: 'error',
})
