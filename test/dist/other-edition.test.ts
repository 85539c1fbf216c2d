import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { editionRoot } from '../../src/edition/root.ts'
import { validateEdition } from '../../src/edition/validate.ts'
import { add, record, tinyEdition, written } from '../support/edition.ts'
import { few } from '../support/site.ts'

/** The tiny edition after a task and a figure of it were taken away, with a place for reports of errors. */
function bereft() {
  const edited = tinyEdition()
  record(edited, 'editions', 'first').corrections = 'https://forge.example/issues/new?template=correction.yml&record={record}&source={source}&address={address}'
  add(edited, 'gone', 'gp26-009', { address: '/tasks/gp26-009/', title: '新建公园（重复）', how: 'merged', on: '2028-06-01', reason: '与第一条是同一句话。', see: ['/tasks/gp26-001/'] })
  add(edited, 'gone', 'gp26-001-9', { address: '/tasks/gp26-001/#gp26-001-9', title: '2029年新建公园', how: 'removed', on: '2028-06', reason: '原文没有这一项。' })
  return { ...edited, registry: [...edited.registry, '/tasks/gp26-009/', '/tasks/gp26-009/#gp26-009-1', '/tasks/gp26-001/#gp26-001-9'] }
}

test('another place and another subject are a matter of data: its site knows nothing of this one', () => {
  const root = written(bereft())
  const prose = 'content/pages'
  mkdirSync(join(root, prose), { recursive: true })
  for (const file of readdirSync(join(editionRoot(), prose))) writeFileSync(join(root, prose, file), '---\ntitle: 一页\ndescription: 一句话。\n---\n\n正文。\n')
  const out = join(root, 'dist')
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/build.ts', '--outDir', out], { encoding: 'utf8', env: { ...process.env, MINGZHANG_EDITION: root } })
  expect(status, stdout + stderr).toBe(0)
  const pages = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(html|json|csv|md|atom|ics|txt)$/.test(file))
  expect(pages).toContain('index.html')
  const told = (file: string) => readFileSync(join(out, file), 'utf8')
  expect(told('tasks/gp26-009/index.html')).toMatch(/与第一条是同一句话。[\s\S]*href="\/tasks\/gp26-001\/"[\s\S]*id="gp26-009-1"/)
  expect(told('tasks/gp26-009/index.html')).toContain('noindex')
  expect(told('tasks/gp26-009/index.html')).toContain('/cards/home.png')
  const report = parseHTML(told('tasks/gp26-002/index.html')).document.querySelector('.err a')!.getAttribute('href')!
  expect(Object.fromEntries(new URL(report).searchParams)).toEqual({ template: 'correction.yml', record: 'GP26-002 人均公园绿地达到14.5平方米以上', source: '青山市公园绿地建设方案，一、总体目标，第3段', address: 'https://parks.example/tasks/gp26-002/' })
  expect(told('about/index.html')).not.toContain('还没有开通')
  expect(told('tasks/gp26-001/index.html')).toMatch(/id="gp26-001-9"[\s\S]*原文没有这一项。/)
  expect(told('sitemap.xml')).not.toContain('gp26-009')
  const { edition, documents, jurisdictions, topics, indicators } = validateEdition(editionRoot()).catalog!
  const names = [edition.subject, ...[documents, jurisdictions, topics, indicators].flat().map((node) => node.data.title)].filter((name) => name.length > 2)
  expect(few(pages.flatMap((file) => names.filter((name) => readFileSync(join(out, file), 'utf8').includes(name)).map((name) => `${file}: ${name}`)))).toEqual([])
})
