import { defineCollection } from 'astro:content'
import { glob } from 'astro/loaders'
import { join } from 'node:path'
import { editionRoot } from './edition/root.ts'
import { collections as records, type CollectionName } from './schema/collections.ts'
import { Page } from './schema/page.ts'
import { type ProseFolder, proseHeads } from './schema/prose.ts'

const record = <N extends CollectionName>(name: N) => defineCollection({
  loader: glob({ pattern: '*.yaml', base: join(editionRoot(), records[name].folder), generateId: ({ entry }) => entry.replace(/\.yaml$/, '') }),
  schema: records[name].schema,
})

const prose = (folder: ProseFolder) => defineCollection({ loader: glob({ pattern: '*.md', base: join(editionRoot(), 'content', folder) }), schema: proseHeads[folder] })

export const collections = {
  editions: record('editions'),
  documents: record('documents'),
  outlines: record('outlines'),
  tasks: record('tasks'),
  targets: record('targets'),
  results: record('results'),
  indicators: record('indicators'),
  jurisdictions: record('jurisdictions'),
  topics: record('topics'),
  audiences: record('audiences'),
  bodies: record('bodies'),
  figures: record('figures'),
  terms: record('terms'),
  lexicons: record('lexicons'),
  synonyms: record('synonyms'),
  checks: record('checks'),
  matches: record('matches'),
  contexts: record('contexts'),
  lineages: record('lineages'),
  standards: record('standards'),
  levels: record('levels'),
  readings: record('readings'),
  updates: record('updates'),
  glossaries: record('glossaries'),
  gone: record('gone'),
  pages: defineCollection({
    loader: glob({ pattern: '*.{md,mdx}', base: join(editionRoot(), 'content/pages') }),
    schema: Page,
  }),
  documentTexts: prose('documents'),
  topicTexts: prose('topics'),
}
