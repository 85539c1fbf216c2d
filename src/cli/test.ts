/** `npm test`: everything that must hold, from the records to the built site; its last line is `N passed, N failed`. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { count, type Count } from './count.ts'

const astro = 'node_modules/astro/bin/astro.mjs'
const vitest = 'node_modules/vitest/vitest.mjs'

const total: Count = { passed: 0, failed: 0 }
step('校验', () => one(run('src/cli/validate.ts')))
step('类型', () => one(run(astro, 'sync') && run(astro, 'check')))
step('单元测试', () => suite('unit'))
const built = step('生成网站', () => one(run('src/cli/build.ts')))
// Tests of an older site would say nothing about this one.
step('网站测试', () => (built ? suite('site') : one(false)))
step('重复生成', () => one(built && run('src/cli/reproduce.ts')))
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed ? 1 : 0

/** Runs one step, adds what it counted, and says whether all of it held. */
function step(title: string, counted: () => Count): boolean {
  console.log(`\n── ${title} ──`)
  const started = Date.now()
  const { passed, failed } = counted()
  total.passed += passed
  total.failed += failed
  console.log(`${title}：通过 ${passed}，未过 ${failed}，用时 ${((Date.now() - started) / 1000).toFixed(1)} 秒`)
  return failed === 0
}

/** Runs a Node script to its end; true when it succeeded. */
function run(...args: string[]): boolean {
  return spawnSync(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } }).status === 0
}

/** Runs one Vitest project and counts its tests. */
function suite(project: string): Count {
  const folder = mkdtempSync(join(tmpdir(), 'report-'))
  const report = join(folder, 'report.json')
  const succeeded = run(vitest, 'run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`)
  const counted = count(existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : null, succeeded)
  rmSync(folder, { recursive: true })
  return counted
}

function one(held: boolean): Count {
  return { passed: Number(held), failed: Number(!held) }
}
