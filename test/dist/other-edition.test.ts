import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { editionRoot } from '../../src/edition/root.ts'
import { validateEdition } from '../../src/edition/validate.ts'
import { written } from '../support/edition.ts'
import { few } from '../support/site.ts'

test('another place and another subject are a matter of data: its site knows nothing of this one', () => {
  const root = written()
  const prose = 'content/pages'
  mkdirSync(join(root, prose), { recursive: true })
  for (const file of readdirSync(join(editionRoot(), prose))) writeFileSync(join(root, prose, file), '---\ntitle: 一页\ndescription: 一句话。\n---\n\n正文。\n')
  const out = join(root, 'dist')
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/build.ts', '--outDir', out], { encoding: 'utf8', env: { ...process.env, MINGZHANG_EDITION: root } })
  expect(status, stdout + stderr).toBe(0)
  const pages = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(html|json|csv)$/.test(file))
  expect(pages).toContain('index.html')
  const { edition, documents, jurisdictions, topics, indicators } = validateEdition(editionRoot()).catalog!
  const names = [edition.subject, ...[documents, jurisdictions, topics, indicators].flat().map((node) => node.data.title)].filter((name) => name.length > 2)
  expect(few(pages.flatMap((file) => names.filter((name) => readFileSync(join(out, file), 'utf8').includes(name)).map((name) => `${file}: ${name}`)))).toEqual([])
})
