/** `npm run reproduce`: builds the site again in other folders, on other days, in other time zones and languages, and compares every byte with `dist/`. */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, relative, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const elsewhere = [
  { TZ: 'Asia/Shanghai', LC_ALL: 'zh_CN.UTF-8', LANG: 'zh_CN.UTF-8', LEDGER_DAY: '2031-12-31T23:30:00Z' },
  { TZ: 'America/New_York', LC_ALL: 'de_DE.UTF-8', LANG: 'de_DE.UTF-8', LEDGER_DAY: '2019-02-28T23:30:00Z' },
]
const here = hashes('dist')
const differing = elsewhere.flatMap((environment) => compare(here, build(environment)).map((file) => `${environment.TZ}：${file}`))
for (const line of differing) console.error(`不一样：${line}`)
if (differing.length) process.exitCode = 1
else console.log(`${here.size} 个文件，另外生成 ${elsewhere.length} 次（换了目录、日期、时区和语言），逐字节相同。`)

/** Builds a copy of the project in a new folder and returns the hashes of the site. Astro runs without the settings that `npm run build` gives it. */
function build(environment: Record<string, string>): Map<string, string> {
  const folder = mkdtempSync(join(tmpdir(), '另一处 elsewhere-'))
  const left = new Set(['node_modules', 'dist', '.git', '.astro'])
  cpSync('.', folder, { recursive: true, filter: (path) => !left.has(relative('.', path)) })
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
  const { status, stdout, stderr } = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--force'], {
    cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...environment, ASTRO_TELEMETRY_DISABLED: '1', NODE_OPTIONS: `--import=${pathToFileURL(resolve('src/cli/other-day.ts'))}` },
  })
  if (status !== 0) throw new Error(`${basename(folder)}：${stdout}${stderr}`)
  const built = hashes(join(folder, 'dist'))
  rmSync(folder, { recursive: true })
  return built
}

/** The SHA-256 of every file below a folder. */
function hashes(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((f) => f.isFile()).map((f) => join(f.parentPath, f.name))
  return new Map(files.sort().map((file) => [relative(folder, file), createHash('sha256').update(readFileSync(file)).digest('hex')]))
}

/** The files that are not the same in both, or in one only. */
function compare(a: Map<string, string>, b: Map<string, string>): string[] {
  return [...new Set([...a.keys(), ...b.keys()])].filter((file) => a.get(file) !== b.get(file))
}
