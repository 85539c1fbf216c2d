import { expect, test } from 'vitest'
import { add, examined, node, record } from '../support/edition.ts'

const messages = (change: Parameters<typeof examined>[0]) => examined(change).messages

test('steps know their total and the total its steps', () => {
  const total = node(examined().catalog.targets, 'gp26-001-1')
  expect(total.steps.map((s) => s.id)).toEqual(['gp26-001-2', 'gp26-001-3'])
  expect(total.steps.every((s) => s.total === total)).toBe(true)
})

test('the value words are placed inside the quote', () => {
  expect(node(examined().catalog.targets, 'gp26-001-1').rawPlace).toEqual({ unit: 'p3', start: 13, end: 16 })
})

test('figures of a task come in the order of the text, the tenth not before the second', () => {
  const { catalog } = examined((e) => {
    add(e, 'targets', 'gp26-001-10', record(e, 'targets', 'gp26-001-3'))
    e.records.targets = e.records.targets.filter((t) => t.id !== 'gp26-001-3')
  })
  const task = node(catalog.tasks, 'gp26-001')
  expect(task.targets.map((t) => t.id)).toEqual(['gp26-001-1', 'gp26-001-2', 'gp26-001-10'])
  expect(task.targets[0]!.steps.map((t) => t.id)).toEqual(['gp26-001-2', 'gp26-001-10'])
  expect(node(catalog.indicators, 'parks-built').targets.map((t) => t.id)).toEqual(['gp26-001-1', 'gp26-001-2', 'gp26-001-10'])
})

test('value words that the quote does not hold exactly once are refused', () => {
  expect(messages((e) => { record(e, 'targets', 'gp26-001-2').raw = '6个' })).toContain('targets/gp26-001-2 raw: “6个”在原话里出现了0次')
  expect(messages((e) => { record(e, 'targets', 'gp26-001-2').raw = '2' })).toContain('targets/gp26-001-2 raw: “2”在原话里出现了2次')
})

test('the file name of a figure begins with its task', () => {
  expect(messages((e) => { record(e, 'targets', 'gp26-002-1').task = 'gp26-003' })).toContain('targets/gp26-002-1 : 文件名“gp26-002-1”与所属任务“gp26-003”对不上')
})

test('a step names a total of the same task that is no step itself', () => {
  const partOf = (id: string) => messages((e) => { record(e, 'targets', 'gp26-001-3').partOf = id }).filter((m) => m.includes('partOf'))
  expect(partOf('gp26-001-9')).toEqual(['targets/gp26-001-3 partOf: 没有编号为“gp26-001-9”的总数'])
  expect(partOf('gp26-001-2')).toEqual(['targets/gp26-001-3 partOf: “gp26-001-2”自己也是分步，不能再作总数'])
  expect(partOf('gp26-001-3')).toEqual(['targets/gp26-001-3 partOf: “gp26-001-3”自己也是分步，不能再作总数'])
  expect(partOf('gp26-002-1')).toEqual(['targets/gp26-001-3 partOf: “gp26-002-1”是另一条任务里的'])
})
