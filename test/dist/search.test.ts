/** The search index as it lies in the built site. */
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { editionRoot } from '../../src/edition/root.ts'
import { validateEdition } from '../../src/edition/validate.ts'
import { KINDS, searchRecords, type Wording } from '../../src/search/sources.ts'
import { broken, few, files, wordsOf } from '../support/site.ts'

type Fragment = { url: string; content: string; meta: Record<string, string>; filters: Record<string, string[]> }

const catalog = validateEdition(editionRoot()).catalog!
const words = { kind: Object.fromEntries(KINDS.map((k) => [k, k])), status: {}, deadline: () => '', asOf: () => '' } as unknown as Wording
// A fragment is JSON behind twelve characters that name its format.
const fragments = files.filter((f) => f.endsWith('.pf_fragment')).map((file) => JSON.parse(gunzipSync(readFileSync(`dist/${file}`)).toString('utf8').slice(12)) as Fragment)

it('holds every record once, at an address that leads somewhere', () => {
  expect(fragments.map((f) => f.url).sort()).toEqual(searchRecords(catalog, words).map((r) => r.address).sort())
  expect(few(fragments.flatMap((f) => broken(f.url) ?? []))).toEqual([])
})

it('says of every record what it is and what it is called', () => {
  expect(few(fragments.filter(({ meta, filters }) => !meta['title'] || !meta['kind'] || filters['kind']?.length !== 1).map((f) => f.url))).toEqual([])
})

it('quotes what may only be quoted no longer than the site does, and holds no private detail', () => {
  const texts = fragments.map((f) => wordsOf(Object.values(f.meta).join('\n')))
  const longest = 150
  for (const { data, paragraphs } of catalog.documents.filter((d) => d.data.display === 'quotes-only')) {
    const runs = paragraphs.flatMap(({ text }) => Array.from({ length: Math.max(0, text.length - longest) }, (_, i) => text.slice(i, i + longest + 1)))
    expect(few(runs.filter((run) => texts.some((t) => t.includes(run)))), data.title).toEqual([])
  }
  const left = catalog.documents.flatMap((d) => d.data.redactions ?? []).map((r) => wordsOf(r.text))
  expect(fragments.filter((f) => left.some((name) => wordsOf(JSON.stringify(f)).includes(name))).map((f) => f.url)).toEqual([])
})

it('publishes nothing of Pagefind but what the search asks for', () => {
  const others = files.filter((f) => f.startsWith('pagefind/')).filter((f) => !/\/(?:fragment|filter|index)\//.test(f)).map((f) => f.slice('pagefind/'.length).replace(/\.zh_\w+\./, '.'))
  expect(others.sort()).toEqual(['lexicon.json', 'pagefind-entry.json', 'pagefind.js', 'pagefind.pf_meta', 'sounds.txt', 'wasm.unknown.pagefind'])
})
