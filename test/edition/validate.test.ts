import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { printFault } from '../../src/edition/fault.ts'
import { validateEdition } from '../../src/edition/validate.ts'
import { record, tinyEdition, written } from '../support/edition.ts'

const printed = (root: string) => validateEdition(root).faults.map(printFault)

test('a valid edition gives its catalog and no fault', () => {
  const { catalog, faults } = validateEdition(written())
  expect(faults).toEqual([])
  expect(catalog!.tasks).toHaveLength(4)
})

test('every problem is reported at once, of every kind, in the order of files and lines', () => {
  const edited = tinyEdition()
  record(edited, 'tasks', 'gp26-003').modalWord = '不得'
  record(edited, 'tasks', 'gp26-003').topics = ['gone']
  record(edited, 'targets', 'gp26-001-2').value = '6'
  record(edited, 'outlines', 'plan').notes![0]!.quote = '无此句'
  Object.assign(record(edited, 'audiences', 'residents'), { colour: '绿' })
  const root = written(edited)
  writeFileSync(join(root, 'data/audiences/Others.yaml'), 'title: 其他\norder: 2\n')
  const lines = printed(root)
  for (const line of lines) expect(line).toMatch(/^data\/[\w/.-]+:\d+:\d+: .+。改法：.+$/)
  expect(lines.map((l) => l.split(':')[0])).toEqual([
    'data/audiences/Others.yaml', 'data/audiences/residents.yaml', 'data/outlines/plan.yaml', 'data/targets/gp26-001-1.yaml', 'data/targets/gp26-001-2.yaml', 'data/tasks/gp26-003.yaml', 'data/tasks/gp26-003.yaml',
  ])
  expect(lines[3]).toBe('data/targets/gp26-001-1.yaml:8:1: 分步之和是 13，总数是 12。改法：核对每一步；原文本来就对不上时，在 waivers 里写 check: sum 和理由')
})

test('a record that cannot be read, or has no place in its text, is at fault itself, not what refers to it', () => {
  const root = written()
  writeFileSync(join(root, 'data/documents/plan.yaml'), 'title: [\n')
  expect(new Set(validateEdition(root).faults.map((f) => f.file))).toEqual(new Set(['data/documents/plan.yaml']))
  const edited = tinyEdition()
  record(edited, 'tasks', 'gp26-002').quote = '无此句'
  const { faults } = validateEdition(written(edited))
  expect(faults.map((f) => `${f.file} ${f.message}`)).toEqual([
    'data/figures/plan.yaml 数字“14.5”没有交代：“人均公园绿地面积达到14.5平方米以上”（p3）',
    'data/tasks/gp26-002.yaml 原文中找不到这句话：“无此句”',
  ])
})

test('without an edition record there is no catalog, and other faults are still told', () => {
  const edited = tinyEdition()
  edited.records.editions = []
  Object.assign(record(edited, 'bodies', 'city'), { colour: '绿' })
  const { catalog, faults } = validateEdition(written(edited))
  expect(catalog).toBeNull()
  expect(faults.map((f) => f.file)).toEqual(['data/bodies/city.yaml', 'data/editions'])
})

test('prose in the wrong encoding or with invisible characters is refused too', () => {
  const root = written()
  mkdirSync(join(root, 'content/pages'), { recursive: true })
  writeFileSync(join(root, 'content/pages/about.md'), '---\ntitle: 关于\n---\n\n公\u200B园\n')
  writeFileSync(join(root, 'content/pages/method.md'), Uint8Array.from([0xb9, 0xab]))
  expect(printed(root)).toEqual([
    'content/pages/about.md:5:2: 有看不见的字符 U+200B。改法：删掉它；多半是从网页或 PDF 里复制来的',
    'content/pages/method.md:1:1: 文件不是 UTF-8 编码（可能是 GBK）。改法：用编辑器另存为 UTF-8，不带 BOM',
  ])
})

test('the command prints every fault and their number, and fails', () => {
  const edited = tinyEdition()
  record(edited, 'tasks', 'gp26-002').topics = ['gone']
  const run = (root: string) => spawnSync(process.execPath, ['src/cli/validate.ts'], { encoding: 'utf8', env: { ...process.env, MINGZHANG_EDITION: root } })
  const { status, stderr, stdout } = run(written(edited))
  expect({ status, stdout, last: stderr.trimEnd().split('\n').at(-1) }).toEqual({ status: 1, stdout: '', last: '共 1 处问题。' })
  expect(run(written())).toMatchObject({ status: 0, stdout: '没有问题：3 份文件，4 条任务，4 项目标，2 个公布数字，16 处数字。\n' })
})
