/** The one door to `astro:content`: collections in, a joined catalog out, computed once a build. */
import { getCollection } from 'astro:content'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { asOfDay } from './edition/as-of.ts'
import { printFault } from './edition/fault.ts'
import { editionRoot } from './edition/root.ts'
import type { Catalog } from './model/catalog.ts'
import { examine } from './model/integrity.ts'
import { readProse } from './edition/prose.ts'
import { readRegistry } from './edition/read.ts'
import { collections, type CollectionName, type Records } from './schema/collections.ts'

let once: Promise<Catalog> | undefined

/** The catalog of this edition; throws when its records do not fit together, so that no page is made from a broken ledger. */
export const getCatalog = (): Promise<Catalog> => (once ??= load())

async function load(): Promise<Catalog> {
  const names = Object.keys(collections) as CollectionName[]
  const records = Object.fromEntries(await Promise.all(names.map(async (name) => {
    const entries = await getCollection(name)
    return [name, entries.map(({ id, data }) => ({ id, data })).sort((a, b) => (a.id < b.id ? -1 : 1))]
  }))) as Records
  const root = editionRoot()
  const files = records.documents.flatMap(({ data }) => data.source?.file ?? [])
  const texts = new Map(files.map((file) => [file, readFileSync(join(root, 'data/sources', file), 'utf8')]))
  const day = asOfDay(records)
  if (day.faults.length) throw new Error(day.faults.map(printFault).join('\n'))
  const { catalog, problems } = examine({ records: day.records, texts, registry: readRegistry(root), prose: readProse(root).prose })
  if (problems.length) throw new Error(problems.map((p) => `${p.collection}/${p.id}: ${p.message}`).join('\n'))
  return catalog
}
