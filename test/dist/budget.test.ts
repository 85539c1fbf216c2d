import { brotliCompressSync, constants } from 'node:zlib'
import { expect, it } from 'vitest'
import { files, pages, read } from '../support/site.ts'

/** One initial TCP window: what a phone has after one round trip. */
const window = 14_600

const weigh = (text: string) => brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(text) } }).length

const styles = new Map<string, number>()
const styleOf = (file: string) => styles.get(file) ?? styles.set(file, weigh(read(file))).get(file)!

/** HTML and style sheets of a page, each compressed. */
const weights = pages.map(({ file, html }) => {
  const sheets = [...html.matchAll(/<link rel="stylesheet" href="[^"]*\/(assets\/[^"]+)"/g)].map((m) => m[1]!)
  return { file, bytes: weigh(html) + sheets.reduce((sum, sheet) => sum + styleOf(sheet), 0) }
}).sort((a, b) => b.bytes - a.bytes)

it('holds back the paint of a page only for half a kilobyte of script', () => {
  const early = [...new Set(pages.flatMap(({ html }) => [...html.matchAll(/<script src="[^"]*\/(assets\/[^"]+)"><\/script>/g)].map((m) => m[1]!)))]
  expect(early).toHaveLength(1)
  expect(weigh(read(early[0]!))).toBeLessThanOrEqual(500)
})

it('lets a task be read after one round trip', () => {
  const tasks = weights.filter(({ file }) => /^(?:en\/)?tasks\/[^/]+\/index/.test(file))
  console.info(`heaviest task page: ${tasks[0]?.file} ${tasks[0]?.bytes} bytes; heaviest page: ${weights[0]?.file} ${weights[0]?.bytes}; CSS: ${[...styles.values()].join(' + ')}`)
  expect(tasks.length).toBeGreaterThan(0)
  expect(styles.size).toBeGreaterThan(0)
  expect(tasks.filter(({ bytes }) => bytes > window)).toEqual([])
})

it('sends one small script for the look and one for the search box, others only where a chart, the explorer or a folded text stands, a word is explained or something can be copied, and little in all', () => {
  const scripts = pages.map(({ file, html }) => ({ file, wanted: Number(html.includes('<mz-chart')) + Number(html.includes('class="x-page"')) + Number(html.includes('data-copy=')) + Number(html.includes('class="tns"')) + Number(html.includes('class="dh') || html.includes('class="l-fold pf')) + 2 * Number(!/\/embed\//.test(file)) + Number(file === '404.html'), sources: [...html.matchAll(/<script\b[^>]*\bsrc="[^"]*\/(assets\/[^"]+)"/g)].map((m) => m[1]!) }))
  const bytes = (sources: readonly string[]) => sources.reduce((sum, source) => sum + weigh(read(source)), 0)
  const heaviest = Math.max(0, ...scripts.map(({ sources }) => bytes(sources)))
  console.info(`heaviest script of a page: ${heaviest} bytes`)
  expect(scripts.filter(({ wanted, sources }) => sources.length !== wanted).map((p) => p.file)).toEqual([])
  expect(heaviest).toBeLessThanOrEqual(10_000)
})

it('loads the explorer of targets on its page only, and what downloads need on the click', () => {
  const scripts = files.filter((file) => /^assets\/.*\.js$/.test(file))
  const named = (name: string) => scripts.filter((file) => file.startsWith(`assets/${name}.`))
  const imports = (file: string): string[] => [...read(file).matchAll(/from"\.\/([^"]+)"|import"\.\/([^"]+)"/g)].map((m) => `assets/${m[1] ?? m[2]}`)
  const reached = (roots: readonly string[]): Set<string> => {
    const all = new Set(roots)
    for (const file of all) for (const next of imports(file)) all.add(next)
    return all
  }
  const explorer = named('explorer')
  expect(explorer).toHaveLength(1)
  const loaded = [...reached(explorer)]
  const bytes = loaded.reduce((sum, file) => sum + weigh(read(file)), 0)
  console.info(`explorer: ${bytes} bytes in ${loaded.length} files; CSV ${weigh(read(named('csv')[0]!))}, XLSX ${weigh(read(named('workbook')[0]!))}; records ${weigh(read('targets/records.json'))}`)
  expect(bytes).toBeLessThanOrEqual(25_000)
  expect(loaded.filter((file) => /\/(?:csv|json|workbook)\./.test(file))).toEqual([])
  expect(pages.filter(({ html }) => html.includes('/assets/explorer.')).map((p) => p.file)).toEqual([])
})
