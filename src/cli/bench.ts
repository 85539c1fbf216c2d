/** `npm run bench`: builds the site and prints what it took: seconds, peak memory, pages. `npm run bench -- explorer` and `-- search` ask the built site in a browser instead. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const inBrowser = process.argv[2]
if (inBrowser === 'explorer' || inBrowser === 'search') process.exit(spawnSync(process.execPath, [`test/bench/${inBrowser}.ts`], { stdio: 'inherit' }).status ?? 1)

const folder = mkdtempSync(join(tmpdir(), 'bench-'))
const started = performance.now()
const { status, stderr } = spawnSync(process.execPath, ['src/cli/build.ts'], {
  stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8',
  env: { ...process.env, LEDGER_PEAKS: folder, NODE_OPTIONS: `--import=${pathToFileURL(resolve('src/cli/peak.ts'))}` },
})
const seconds = (performance.now() - started) / 1000
// Each process of the build has left its peak; while Astro works, the process that started it waits.
const peaks = readdirSync(folder).map((file) => Number(readFileSync(join(folder, file), 'utf8')))
rmSync(folder, { recursive: true })
if (status !== 0) {
  console.error(stderr)
  process.exit(1)
}
const pages = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html')).length
console.log(`生成 ${pages} 页，用时 ${seconds.toFixed(1)} 秒，最大的进程占内存 ${(Math.max(...peaks) / 1024).toFixed(0)} MiB。`)
