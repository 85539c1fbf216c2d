/** The index of the site as the search asks it: Pagefind, loaded when first needed, every answer kept. */
import { parted } from '../../search/fold.ts'
import { charset, dictionary, type Lexicon } from '../../search/lexicon.ts'
import type { Hits, Index, Loaded } from '../../search/index-port.ts'
import { unpackSounds } from '../../search/misheard.ts'
import type { Knowledge } from '../../search/readings.ts'

type Result = { id: string; words: number[]; data: () => Promise<{ raw_url: string; meta: Partial<Loaded> }> }
type Options = { filters?: Record<string, string>; sort?: Record<string, 'asc' | 'desc'> }
/** As much of Pagefind as the search asks. */
export type Pagefind = { search: (term: string | null, options?: Options) => Promise<{ results: Result[] }>; filters: () => Promise<Record<string, Record<string, number>>> }
type Module = { createInstance: (options: { noWorker: boolean; basePath: string; metaCacheTag: string }) => Pagefind }

/** An index that can also say in what order its records stand, and by what they can be narrowed. */
export type SiteIndex = Index & { ordered: (key: string) => Promise<string[]>; facets: () => Promise<Record<string, Record<string, number>>> }

/** Asks Pagefind, never twice the same. */
function siteIndex(pagefind: Pagefind): SiteIndex {
  const results = new Map<string, Result>()
  const kept = new Map<string, Promise<Hits>>()
  const loaded = new Map<string, Promise<Loaded>>()
  const once = (term: string | null, options: Options = {}) => {
    const key = JSON.stringify([term, options])
    const known = kept.get(key) ?? pagefind.search(term, options).then((answer): Hits => new Map(answer.results.map((r) => {
      if (!results.has(r.id)) results.set(r.id, r)
      return [r.id, r.words[0] ?? 0]
    })))
    kept.set(key, known)
    return known
  }
  const load = async (id: string): Promise<Loaded> => {
    const { raw_url: address, meta } = await results.get(id)!.data()
    return { kind: '', title: '', text: '', code: '', place: '', deadline: '', status: '', context: '', enTitle: '', enText: '', enLine: '', ...meta, address }
  }
  return {
    phrase: (text) => once(`"${parted(text)}"`),
    word: (word) => once(`"${word}"`),
    chosen: (facet, value) => once(null, { filters: { [facet]: value } }),
    ordered: async (key) => [...(await once(null, { sort: { [key]: 'asc' } })).keys()],
    size: async () => (await once(null)).size,
    facets: () => pagefind.filters(),
    load: (id) => loaded.get(id) ?? (loaded.set(id, load(id)), loaded.get(id)!),
  }
}

let knowledge: Promise<Knowledge & { index: SiteIndex }> | undefined

/** Loads index and lexicon from the folder `base`, once; after a failure the next call tries again. */
export function open(base: string): Promise<Knowledge & { index: SiteIndex }> {
  knowledge ??= start(base).catch((error) => { knowledge = undefined; throw error })
  return knowledge
}

// Pagefind asks for these one after the other; asked for at once they come together.
const SOON = ['wasm.unknown.pagefind', 'pagefind-entry.json?ts=index']

async function start(base: string) {
  for (const file of SOON) document.head.append(Object.assign(document.createElement('link'), { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: base + file }))
  const [module, answer] = await Promise.all([import(/* @vite-ignore */ `${base}pagefind.js`) as Promise<Module>, fetch(`${base}lexicon.json`)])
  if (!answer.ok) throw new Error(`${answer.status} ${answer.url}`)
  const lexicon = await answer.json() as Lexicon
  // The same tag always, so that a browser may keep the file that names the index; a host decides for how long.
  const index = siteIndex(module.createInstance({ noWorker: true, basePath: base, metaCacheTag: 'index' }))
  return { index, lexicon, charset: charset(lexicon), dictionary: dictionary(lexicon), sounds: soundsIn(base) }
}

/** How characters sound, fetched once and only when asked for; without it nothing is taken for a word that sounds the same. */
function soundsIn(base: string): Knowledge['sounds'] {
  let table: Promise<ReadonlyMap<string, string>> | undefined
  return () => (table ??= fetch(`${base}sounds.txt`).then(async (answer) => unpackSounds(answer.ok ? await answer.text() : '')).catch(() => { table = undefined; return new Map() }))
}
