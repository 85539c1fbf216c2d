/** Data only flows downhill: what each layer may import, read from the imports themselves. */
import { globSync, readFileSync } from 'node:fs'
import { basename, dirname, join, posix } from 'node:path'
import { expect, test } from 'vitest'

/** Each layer with the layers of ours that it may import, besides itself. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  'mark.ts': [],
  schema: [],
  text: ['schema'],
  model: ['schema', 'text'],
  charts: ['schema', 'text', 'model', 'i18n'],
  cards: ['schema', 'text', 'model', 'charts', 'i18n', 'mark.ts'],
  sheet: ['schema', 'text', 'model', 'charts', 'cards', 'publish', 'i18n'],
  search: ['schema', 'text', 'model'],
  publish: ['schema', 'text', 'model', 'i18n', 'mark.ts'],
  explorer: ['schema', 'text', 'model', 'search', 'publish', 'i18n'],
  design: ['model'],
  edition: ['schema', 'text', 'model'],
  cli: ['schema', 'edition', 'model', 'publish'],
  'content.config.ts': ['schema', 'edition'],
  'catalog.ts': ['schema', 'edition', 'model'],
  'prose.ts': ['model'],
  'site.ts': [],
  picture: ['cards'],
  'search-index.ts': ['edition', 'i18n', 'model', 'search'],
  i18n: ['schema', 'text', 'model', 'search'],
  client: ['text', 'search', 'publish', 'i18n', 'explorer'],
  styles: [],
  components: ['schema', 'text', 'model', 'charts', 'sheet', 'publish', 'explorer', 'prose.ts', 'site.ts', 'i18n', 'client', 'styles', 'mark.ts', 'design'],
  layouts: ['schema', 'text', 'model', 'publish', 'site.ts', 'i18n', 'components', 'client', 'styles'],
  pages: ['schema', 'text', 'model', 'charts', 'cards', 'sheet', 'publish', 'search', 'explorer', 'catalog.ts', 'prose.ts', 'site.ts', 'picture', 'i18n', 'components', 'layouts', 'styles', 'design'],
}
/** Layers whose results depend on their arguments only. */
const PURE = ['schema', 'text', 'model', 'design', 'charts', 'cards', 'sheet', 'search', 'publish', 'explorer']
const DOORS = ['astro:content', 'astro/loaders']
const MAY_READ_COLLECTIONS = ['catalog.ts', 'content.config.ts', 'prose.ts']
const MAY_USE_NODE = ['edition', 'cli', 'catalog.ts', 'content.config.ts', 'picture', 'search-index.ts']
const CLOCK = /\bnew Date\(\s*\)|\bDate\.now\b|\bMath\.random\b|\bperformance\.now\b|\bprocess\.env\b|\btoLocale\w*String\(\s*\)|\bIntl\.\w+\(\s*\)/
const BROWSER = /\b(?:window|navigator|localStorage|location|globalThis)\.|\bdocument\.(?:querySelector|getElement|createElement|body|cookie|addEventListener)|\bHTMLElement\b|\bfetch\(/

const files = globSync('src/**/*.{ts,astro}').map((file) => file.replaceAll('\\', '/')).sort()
const layerOf = (file: string) => file.split('/')[1]!
const code = (file: string) => readFileSync(file, 'utf8')
const imports = files.flatMap((file) => [...code(file).matchAll(/\bfrom\s+['"]([^'"]+)['"]|\bimport\s*\(?\s*['"]([^'"]+)['"]/g)].map((m) => ({ file, from: (m[1] ?? m[2])!.split('?')[0]! })))
const ours = imports.filter(({ from }) => from.startsWith('.')).map(({ file, from }) => ({ file, from, target: posix.join(dirname(file), from) }))
const told = (found: { file: string; from: string }[]) => found.map(({ file, from }) => `${file} imports ${from}`)

test('every file belongs to a layer of the table', () => {
  expect(files.length).toBeGreaterThan(0)
  expect(files.filter((file) => !(layerOf(file) in MAY_IMPORT) && basename(file) !== 'env.d.ts')).toEqual([])
})

test('a layer imports only from the layers before it', () => {
  const bad = ours.filter(({ file, target }) => layerOf(file) !== layerOf(target) && !(MAY_IMPORT[layerOf(file)] ?? []).includes(layerOf(target)))
  expect(told(bad)).toEqual([])
})

test('the table has no circle', () => {
  const reaches = (from: string, to: string, seen = new Set<string>()): boolean =>
    (MAY_IMPORT[from] ?? []).some((next) => next === to || (!seen.has(next) && (seen.add(next), reaches(next, to, seen))))
  expect(Object.keys(MAY_IMPORT).filter((layer) => reaches(layer, layer))).toEqual([])
})

test('imports of our own name a file that is there, with its extension', () => {
  const tracked = new Set(globSync('src/**/*.*').map((file) => file.replaceAll('\\', '/')))
  expect(told(ours.filter(({ target }) => !tracked.has(target)))).toEqual([])
})

test('pure layers know neither Astro nor Node', () => {
  expect(told(imports.filter(({ file, from }) => PURE.includes(layerOf(file)) && /^(?:astro|node:)/.test(from)))).toEqual([])
})

test('only the doors read content collections', () => {
  expect(told(imports.filter(({ file, from }) => DOORS.includes(from) && !MAY_READ_COLLECTIONS.includes(layerOf(file))))).toEqual([])
})

test('only the edition, its doors and the commands use Node', () => {
  expect(told(imports.filter(({ file, from }) => from.startsWith('node:') && !MAY_USE_NODE.includes(layerOf(file))))).toEqual([])
})

test('components and layouts are given the catalog, they do not fetch it', () => {
  const asking = files.filter((file) => ['components', 'layouts'].includes(layerOf(file)) && /\bgetCatalog\b|\bgetCollection\b|\bAstro\.glob\b/.test(code(file)))
  expect(asking).toEqual([])
})

test.each([['clock, chance, locale or environment', CLOCK], ['browser', BROWSER]])('pure layers have no %s', (_, forbidden) => {
  const bad = files.filter((file) => PURE.includes(layerOf(file))).flatMap((file) => code(file).split('\n').flatMap((line, i) => (forbidden.test(line) ? [`${file}:${i + 1} ${line.trim()}`] : [])))
  expect(bad).toEqual([])
})

test('no layer keeps a drawer for everything', () => {
  expect(files.filter((file) => /(?:^|\/)(?:utils?|helpers?|types)(?:\/|\.ts$)|Manager/.test(file))).toEqual([])
})

test('nothing in src knows which documents, places or subject this edition holds', () => {
  const records = ['documents', 'jurisdictions'].flatMap((name) => globSync(join('data', name, '*.yaml')).map((file) => basename(file, '.yaml')))
  const names = [...records.filter((id) => id.includes('-')), '濮阳', '龙亭', '河南', '义务教育', '优质均衡']
  const knowing = files.flatMap((file) => names.filter((name) => withoutComments(code(file)).includes(name)).map((name) => `${file}: ${name}`))
  expect(knowing).toEqual([])
})

// Comments may give an example; what runs may not.
const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '')
