/** The lines of use that the data page shows are run against the built files; what they print is what the page says. */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { editionRoot } from '../../src/edition/root.ts'
import { rows } from '../../src/publish/rows.ts'
import { read } from '../support/site.ts'

const file = join(editionRoot(), 'content/pages/data-use.md')
const prose = existsSync(file) ? readFileSync(file, 'utf8') : ''
/** The lines in one language, with what the page says that they print. */
const shown = (language: string) => {
  const [, code, printed] = new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\`\\n\\n\`\`\`text\\n([^]*?)\`\`\``).exec(prose) ?? []
  return { code: code ?? '', printed: tidy(printed ?? '') }
}
const tidy = (text: string) => text.split('\n').map((line) => line.trim()).filter(Boolean)
const has = (command: string) => spawnSync(command, ['--version']).status === 0
const run = (command: string, ...args: string[]) => tidy(spawnSync(command, args, { cwd: 'dist/data', encoding: 'utf8', env: { ...process.env, LC_ALL: 'C.UTF-8' } }).stdout)

describe.runIf(prose)('the lines of use', () => {
  it.each(['excel', 'python', 'r'])('are five in %s', (language) => expect(tidy(shown(language).code)).toHaveLength(5))

  it.runIf(has('python3'))('print in Python what the page says', () => expect(run('python3', '-c', shown('python').code)).toEqual(shown('python').printed))

  it.runIf(has('Rscript'))('print in R what the page says', () => expect(run('Rscript', '-e', shown('r').code)).toEqual(shown('r').printed))

  it('name in Excel the columns that they mean, and print what the table gives', () => {
    const letters = Object.keys(rows.targets.shape).map((name, i) => [name, i < 26 ? String.fromCodePoint(65 + i) : `A${String.fromCodePoint(39 + i)}`] as const)
    expect(Object.fromEntries(letters)).toMatchObject({ document: 'C', value: 'I', status: 'S', partOf: 'AB', dueDay: 'AG' })
    const table = JSON.parse(read('data/targets.json')) as Record<string, string | number | null>[]
    const late = table.filter((r) => r['status'] === 'due-silent')
    const sum = table.filter((r) => r['partOf'] === 'py21-006-1').reduce((n, r) => n + Number(r['value']), 0)
    expect(shown('excel').printed.map(Number)).toEqual([table.length, late.length, late.filter((r) => r['document'] === 'puyang-2021-plan').length, late.filter((r) => String(r['dueDay']) <= '2024-12-31').length, sum])
  })
})
