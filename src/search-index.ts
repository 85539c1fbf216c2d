/** The one door to Pagefind: after Astro has built the pages, every record of the edition is written into an index beside them. */
import type { AstroIntegration } from 'astro'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Converter } from 'opencc-js/t2cn'
import { close, createIndex, type PagefindIndex } from 'pagefind'
import { pinyin } from 'pinyin-pro'
import { printFault } from './edition/fault.ts'
import { editionRoot } from './edition/root.ts'
import { validateEdition } from './edition/validate.ts'
import { asOfWords, deadlineWords } from './i18n/wording.ts'
import { valueIn, words as wordsOf } from './i18n/words.ts'
import { searchKindLabel, statusLabel } from './i18n/zh.ts'
import type { Catalog } from './model/catalog.ts'
import { glossaryOf, speaksEnglish } from './model/languages.ts'
import { inEnglish } from './search/english.ts'
import { buildLexicon } from './search/lexicon.ts'
import { packSounds } from './search/misheard.ts'
import { content, type SearchRecord } from './search/record.ts'
import { searchRecords } from './search/sources.ts'

/** The words of the site for what records hold as codes. */
export const wording = { kind: searchKindLabel, status: statusLabel, deadline: deadlineWords, asOf: asOfWords }
// What the site's own code asks for; Pagefind's ready-made interfaces are not published.
const WANTED = /^(?:pagefind\.js|pagefind-entry\.json|wasm\..*|pagefind\..*\.pf_meta|(?:fragment|filter|index)\/.*)$/

/** Writes `pagefind/` into the built site. */
export const searchIndex = (): AstroIntegration => ({
  name: 'search-index',
  hooks: { 'astro:build:done': async ({ dir }) => {
    const { catalog, faults } = validateEdition(editionRoot())
    if (!catalog || faults.length) throw new Error(faults.map(printFault).join('\n'))
    await writeIndex(join(fileURLToPath(dir), 'pagefind'), catalog, recordsOf(catalog))
  } },
})

/** Every record of an edition, with its English where the edition is published in it. */
function recordsOf(catalog: Catalog): SearchRecord[] {
  const records = searchRecords(catalog, wording)
  if (!speaksEnglish(catalog)) return records
  const t = wordsOf('en', glossaryOf(catalog))
  return inEnglish(records, catalog, { kind: t.searchKindLabel, status: t.statusLabel, deadline: t.deadline, asOf: t.asOf, value: ({ data }) => valueIn(t, data) })
}

/** Writes the index of some records, and what the search knows besides, into a folder. */
export async function writeIndex(folder: string, catalog: Catalog, records: readonly SearchRecord[]) {
  const index = sound(await createIndex({ forceLanguage: 'zh', includeCharacters: '.%' })).index!
  for (const [i, record] of records.entries()) sound(await index.addCustomRecord(entry(record, i)))
  for (const { path, content } of sound(await index.getFiles()).files) if (WANTED.test(path)) write(join(folder, path), content)
  await close()
  const syllables = (word: string) => pinyin(word, { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive' }).map((s) => s.toLowerCase())
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })
  const words = (text: string) => [...segmenter.segment(text)].map(({ segment }) => segment)
  const lexicon = buildLexicon(catalog, records.flatMap((r) => [r.title, r.text, r.context]), records.flatMap((r) => [r.enTitle, r.enText]), { sounds: syllables, simplify: Converter({ from: 't', to: 'cn' }), words })
  write(join(folder, 'lexicon.json'), JSON.stringify(lexicon))
  write(join(folder, 'sounds.txt'), packSounds(common(), syllables))
}

/** The common characters: the first level of GB 2312. */
function common(): string[] {
  const decoder = new TextDecoder('gb2312')
  const rows = Array.from({ length: 40 }, (_, row) => Array.from({ length: 94 }, (_, cell) => decoder.decode(Uint8Array.of(0xB0 + row, 0xA1 + cell))))
  return rows.flat().filter((char) => /^\p{Script=Han}$/u.test(char))
}

const entry = (record: SearchRecord, order: number): Parameters<PagefindIndex['addCustomRecord']>[0] => {
  const { title, text, code, place, deadline, status, kind, context, enTitle, enText, enLine } = record
  const meta = Object.fromEntries(Object.entries({ title, text, code, place, deadline, status, kind, context, enTitle, enText, enLine }).filter(([, value]) => value))
  return {
    url: record.address, language: 'zh', content: content(record), meta,
    filters: Object.fromEntries(Object.entries(record.facets).filter(([, values]) => values.length)),
    // What has no deadline stands behind what has one, whichever way the list is turned.
    sort: { due: record.due || '9999', order: String(order).padStart(6, '0') },
  }
}

/** Pagefind does not throw: its answers carry what went wrong. */
function sound<T extends { errors: string[] }>(answer: T): T {
  if (answer.errors.length) throw new Error(`Pagefind: ${answer.errors.join('; ')}`)
  return answer
}

function write(file: string, content: string | Uint8Array) {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
}
