import { expect, test } from 'vitest'
import { readRecord } from '../../src/edition/record-file.ts'

const read = (text: string) => readRecord('topics', 'parks', 'data/topics/parks.yaml', new TextEncoder().encode(text))
const places = (text: string) => read(text).faults.map((f) => `${f.line}:${f.column} ${f.message}`)
const valid = 'title: 公园\nquestion: 公园建多少？\norder: 1\n'

test('a valid file gives its data and no fault', () => {
  expect(read(valid)).toMatchObject({ id: 'parks', file: 'data/topics/parks.yaml', data: { title: '公园', question: '公园建多少？', order: 1 }, faults: [] })
})

test('a fault stands at its key', () => {
  expect(places('title: 公园\nquestion: 公园建多少？\norder: first\n')).toEqual(['3:1 “order”应当是数'])
  expect(places(`${valid}colour: 绿\n`)).toEqual(['4:1 没有“colour”这一项'])
})

test('what is missing is reported at the head of the file', () => expect(places('title: 公园\nquestion: 公园建多少？\n')).toEqual(['1:1 缺少“order”这一项']))

test('all faults of a file are reported at once', () => expect(places('titel: 公园\norder: x\n')).toHaveLength(4))

test('a fault in a list stands at its item, one in a map of a list at its key', () => {
  const task = readRecord('tasks', 'x', 'f.yaml', new TextEncoder().encode('document: a\ntitle: 标\nquote: 话\ntype: action\nmodality: plain\ntopics:\n  - ok\n  - Not Ok\nmore:\n  - quote: 话\n    befor: 前\n'))
  expect(task.faults.map((f) => [f.line, f.column])).toEqual(expect.arrayContaining([[8, 5], [11, 5]]))
  expect(task.faults).toHaveLength(2)
  expect(task.place(['more', 0, 'quote'])).toEqual({ line: 10, column: 5 })
})

test('a path that the file does not have is placed at the nearest thing that contains it', () => {
  expect(read(valid).place(['title', 'gone', 3])).toEqual({ line: 1, column: 1 })
  expect(read(valid).place([])).toEqual({ line: 1, column: 1 })
})

test('a key written twice is a fault at its second place', () => expect(places(`${valid}title: 园林\n`)).toEqual(['4:1 同一项写了两次']))

test('broken YAML is reported where it breaks, without a schema fault on top', () => {
  expect(places('title: "公园\n')).toEqual(['2:1 YAML 写法有误（MISSING_CHAR）'])
  expect(places('title: 公园: 绿地\nquestion: 问\norder: 1\n')[0]).toMatch(/^1:\d+ YAML 写法有误（/)
})

test('a date without quotation marks is refused, since other readers of YAML take it for a point in time', () => {
  const edition = readRecord('editions', 'x', 'f.yaml', new TextEncoder().encode('title: 账\nvolume: 一\nsubject: 园\nscope: 句。\nasOf: 2026-11-21\nurl: https://a.example\ncorrections: https://a.example\n'))
  expect(edition.faults).toMatchObject([{ line: 5, column: 1, message: '“asOf”应当是文字', remedy: '数和日期也要加引号' }])
  expect(edition.data).toBeNull()
})

test('a file with an invisible character gives no data', () => {
  expect(places('title: 公\u200B园\nquestion: 问\norder: 1\n')).toEqual(['1:9 有看不见的字符 U+200B'])
  expect(read('title: 公\u200B园\nquestion: 问\norder: 1\n').data).toBeNull()
})
