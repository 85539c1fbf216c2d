/** The repository's own history: what was published once is still there and still means the same. */
import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { charts } from '../../src/charts/index.ts'
import type { Task } from '../../src/schema/task.ts'
import { catalog } from '../support/ledger.ts'

const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'ignore'] })
const commits = (path: string) => git('log', '--format=%H', '--', path).split('\n').filter(Boolean)
const recorded = spawnSync('git', ['rev-parse', '--is-shallow-repository'], { encoding: 'utf8' }).stdout?.trim() === 'false'
const addresses = (text: string) => text.split('\n').filter((line) => line.startsWith('/'))

describe.runIf(recorded)('since the first commit', () => {
  test.each(['data/registry.txt', 'data/paragraphs.txt'])('%s has only grown at its end', (file) => {
    const now = addresses(readFileSync(file, 'utf8'))
    const past = commits(file).map((commit) => ({ commit, lines: addresses(git('show', `${commit}:${file}`)) }))
    expect(past.length).toBeGreaterThan(0)
    expect(past.filter(({ lines }) => lines.some((line, i) => line !== now[i])).map(({ commit }) => commit)).toEqual([])
  })

  test('a task still stands in the same document and rests on the same sentence, or says why it is gone', () => {
    const changed = commits('data/tasks').flatMap((commit) => {
      const names = git('ls-tree', '-r', '--name-only', commit, 'data/tasks').split('\n').filter((name) => name.endsWith('.yaml'))
      return contents(commit, names).flatMap(({ name, text }) => {
        const id = name.replace(/^.*\/|\.yaml$/g, '')
        const before = parse(text) as Task
        const now = catalog.tasks.find((t) => t.id === id)
        if (!now) return catalog.gone.some((g) => g.address === `/tasks/${id}/`) ? [] : [`${id}: lost since ${commit}`]
        return now.data.document === before.document && overlaps(before.quote, now.data.quote) ? [] : [`${id}: not what it was in ${commit}`]
      })
    })
    expect([...new Set(changed)]).toEqual([])
  })

  test('a chart that once had an address has it still', () => {
    const file = 'src/charts/index.ts'
    const ids = (text: string) => [...text.matchAll(/^  '?([a-z][a-z-]*)'?(?:: \w+)?,$/gm)].map((m) => m[1]!)
    const past = new Set(commits(file).flatMap((commit) => ids(git('show', `${commit}:${file}`))))
    expect(past.size).toBeGreaterThan(0)
    expect([...past].filter((id) => !charts(catalog).some((chart) => chart.id === id))).toEqual([])
  })
})

/** Many files of one commit at once. */
function contents(commit: string, names: readonly string[]): { name: string; text: string }[] {
  const { stdout } = spawnSync('git', ['cat-file', '--batch'], { input: names.map((name) => `${commit}:${name}\n`).join(''), maxBuffer: 1 << 28 })
  let at = 0
  return names.map((name) => {
    const end = stdout.indexOf(10, at)
    const size = Number(stdout.toString('utf8', at, end).split(' ')[2])
    at = end + size + 2
    return { name, text: stdout.toString('utf8', end + 1, end + 1 + size) }
  })
}

/** Whether two quotes share a run of eight characters, or the shorter of them whole: a correction moves the ends of a quote, not its heart. */
function overlaps(a: string, b: string): boolean {
  const [short, long] = [a, b].sort((x, y) => x.length - y.length) as [string, string]
  const run = Math.min(8, short.length)
  return Array.from({ length: short.length - run + 1 }, (_, i) => short.slice(i, i + run)).some((part) => long.includes(part))
}
