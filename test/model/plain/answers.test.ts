import { expect, test } from 'vitest'
import { UNWRITTEN } from '../../../src/schema/prose.ts'
import { saidOfProse } from '../../support/plain.ts'

const said = (body: string, elsewhere?: string[]) => saidOfProse(body, { folder: 'topics', id: 'parks', ...(elsewhere && { elsewhere }) })
const task = '[GP26-001](/tasks/gp26-001/)'

test('a question whose answer links a task of its topic is left in peace', () => {
  expect(said(`## 有公园吗？\n\n有（${task}）。`)).toEqual([])
})

test('an answer without a task is reported at its question', () => {
  expect(said('## 有公园吗？\n\n有。')).toEqual(['“有公园吗？”下面没有引用任务'])
  expect(said(`## 有公园吗？\n\n## 有树吗？\n\n有（${task}）。`)).toEqual(['“有公园吗？”下面没有引用任务'])
})

test('what no document says needs no task', () => {
  expect(said(`## ${UNWRITTEN}\n\n- 有没有秋千。`)).toEqual([])
})

test('a task of another topic must be named in the head', () => {
  const body = `## 能占用绿地吗？\n\n严禁占用（[GP26-003](/tasks/gp26-003/)）。`
  expect(said(body)).toEqual(['GP26-003 不属于这个主题'])
  expect(said(body, ['gp26-003'])).toEqual([])
})

test('a task named in the head though it is of this topic, or cited nowhere, is reported', () => {
  expect(said(`## 有公园吗？\n\n有（${task}）。`, ['gp26-001', 'gp26-003'])).toEqual([
    'elsewhere 里的 GP26-001 文中没有引用，或本来就属于这个主题', 'elsewhere 里的 GP26-003 文中没有引用，或本来就属于这个主题',
  ])
})

test('an answer for some people leads somewhere', () => {
  expect(saidOfProse('## 有公园吗？\n\n有。')).toEqual(['“有公园吗？”下面没有链接'])
  expect(saidOfProse('## 有公园吗？\n\n看[图](/charts/)。')).toEqual([])
})

test('a text for some people may cite any task', () => {
  expect(saidOfProse('严禁占用绿地（[GP26-003](/tasks/gp26-003/)）。')).toEqual([])
})
