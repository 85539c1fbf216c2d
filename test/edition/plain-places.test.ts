/** What is wrong with a plain text is told with its file, line and column. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { printFault } from '../../src/edition/fault.ts'
import { validateEdition } from '../../src/edition/validate.ts'
import { record, tinyEdition, written } from '../support/edition.ts'

const faults = (root: string) => validateEdition(root).faults.map(printFault).map((f) => f.split('。改法')[0])

test('words of a record stand where the file has them', () => {
  const edited = tinyEdition()
  Object.assign(record(edited, 'tasks', 'gp26-001').plain!, { says: '要新建12个公园，再认养40棵树。' })
  const root = written(edited)
  expect(faults(root)).toEqual([
    'data/tasks/gp26-001.yaml:12:20: “认养”没有解释', 'data/tasks/gp26-001.yaml:12:22: 数字“40”不在所引的原话里',
  ])
})

test('words that the file breaks over lines are told at their text', () => {
  const root = written()
  const file = join(root, 'data/tasks/gp26-003.yaml')
  writeFileSync(file, 'document: plan\ntitle: 严禁占用公园绿地\nquote: 严禁占用公园绿地\ntype: guardrail\nmodality: forbid\nmodalWord: 严禁\ntopics: [care]\nplain:\n  says: >-\n    Lots of\n    words 认\n    养。\n  means: 第40条。\n')
  expect(faults(root)).toEqual(['data/tasks/gp26-003.yaml:13:11: 数字“40”不在所引的原话里'])
})

test('words of Markdown stand where the file has them', () => {
  const root = written()
  mkdirSync(join(root, 'content/topics'), { recursive: true })
  writeFileSync(join(root, 'content/topics/parks.md'), '---\ntitle: 公园\ndescription: 公园多少。\n---\n\n## 问\n\n要建12个（[方案](/tasks/gp26-001/)），\n再认养40棵。\n')
  expect(faults(root)).toEqual(['content/topics/parks.md:9:2: “认养”没有解释', 'content/topics/parks.md:9:4: 数字“40”不在所引的原话里'])
})

test('a head of Markdown that is not what it should be is told as well', () => {
  const root = written()
  mkdirSync(join(root, 'content/topics'), { recursive: true })
  writeFileSync(join(root, 'content/topics/parks.md'), '---\ntitle: 公园\ndescription: 公园多少。\ncomputed:\n  - { number: "2", rule: guess, of: ["1"] }\n---\n\n公园。\n')
  expect(faults(root)).toEqual(['content/topics/parks.md:5:20: “guess”不在可选的值里'])
})
