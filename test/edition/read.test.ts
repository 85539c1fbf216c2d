import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readEdition } from '../../src/edition/read.ts'
import { tinyEdition, written } from '../support/edition.ts'

const faults = (root: string) => readEdition(root).faults.map((f) => `${f.file}:${f.line}:${f.column} ${f.message}`)
const topic = 'title: 公园\nquestion: 问？\norder: 3\n'

test('what is read is what was written, in the order of ids', () => {
  const edited = tinyEdition()
  expect(readEdition(written(edited)).edited).toEqual(edited)
})

test('an empty folder is told that it holds no edition', () => {
  const root = written()
  rmSync(join(root, 'data'), { recursive: true })
  expect(faults(root)).toEqual(['data/editions:1:1 没有版次记录'])
})

test('two names that differ only by case are refused', () => {
  const root = written()
  writeFileSync(join(root, 'data/topics/Parks.yaml'), topic)
  expect(faults(root)).toEqual(expect.arrayContaining(['data/topics/parks.yaml:1:1 文件名与 Parks.yaml 只有大小写不同']))
})

test.each(['Lakes.yaml', '湖.yaml', 'two words.yaml', 'lakes.yml', 'lakes.yaml.bak', 'lakes.old.yaml', '1-lakes.yaml', 'lakes-.yaml', '.lakes.yaml', 'notes.txt'])('the name “%s” is refused and its file not read', (name) => {
  const root = written()
  writeFileSync(join(root, 'data/topics', name), topic)
  expect(faults(root)).toEqual([`data/topics/${name}:1:1 文件名只能用小写字母、数字和连字符，以 .yaml 结尾`])
  expect(readEdition(root).edited.records.topics).toHaveLength(2)
})

test('a folder that holds no kind of record is named, so that nothing in it is lost', () => {
  const root = written()
  mkdirSync(join(root, 'data/topic'))
  writeFileSync(join(root, 'data/topic/lakes.yaml'), topic)
  expect(faults(root)).toEqual(['data/topic:1:1 没有这一类记录'])
})

test('a source changed by one byte no longer fits its checksum', () => {
  const root = written()
  writeFileSync(join(root, 'data/sources/plan.txt'), 'x')
  const [fault] = readEdition(root).faults
  expect(fault!.file).toBe('data/documents/plan.yaml')
  expect(fault!.message).toBe('原文的 SHA-256 是 2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881，与记录不符')
  expect(fault!.line).toBeGreaterThan(1)
})

test('a source that is not UTF-8 is told so', () => {
  const root = written()
  writeFileSync(join(root, 'data/sources/plan.txt'), Uint8Array.from([0xb9, 0xab, 0xd4, 0xb0]))
  expect(faults(root)).toContain('data/sources/plan.txt:1:1 文件不是 UTF-8 编码（可能是 GBK）')
})

test('a problem of the model is placed in the file of its record, at its key', () => {
  const { locate } = readEdition(written())
  const problem = { collection: 'tasks', id: 'gp26-001', path: ['topics', 0], message: '错', remedy: '改' } as const
  expect(locate(problem)).toMatchObject({ file: 'data/tasks/gp26-001.yaml', message: '错', remedy: '改' })
  expect(locate(problem).line).toBeGreaterThan(1)
  expect(locate({ ...problem, id: 'gone' })).toMatchObject({ file: 'data/tasks/gone.yaml', line: 1, column: 1 })
})

test('the registry keeps its order and skips what is no address', () => {
  const root = written()
  writeFileSync(join(root, 'data/registry.txt'), '# 登记\n/b/\n\n/a/\n')
  expect(readEdition(root).edited.registry).toEqual(['/b/', '/a/'])
})
