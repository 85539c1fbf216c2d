import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'

test('a build of an edition with problems names them, fails, and writes nothing', () => {
  const folder = mkdtempSync(join(tmpdir(), 'empty-'))
  const { status, stderr } = spawnSync(process.execPath, [resolve('src/cli/build.ts')], { cwd: folder, encoding: 'utf8', env: { ...process.env, MINGZHANG_EDITION: folder } })
  expect(stderr).toContain('data/editions:1:1: ')
  expect(stderr).toContain('没有生成网站')
  expect(status).toBe(1)
  expect(readdirSync(folder)).toEqual([])
  rmSync(folder, { recursive: true })
})
