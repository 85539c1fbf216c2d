import { expect, test } from 'vitest'
import { place1 } from '../../src/model/build-task.ts'
import type { Problem } from '../../src/model/problem.ts'
import { examined, node, record } from '../support/edition.ts'

function placed(sought: Parameters<typeof place1>[1], path: PropertyKey[] = []) {
  const problems: Problem[] = []
  const place = place1(node(examined().catalog.documents, 'plan'), sought, 'tasks', 'x', path, problems)
  return { place, problems }
}

test('words at exactly one place are placed', () => {
  expect(placed({ quote: '严禁占用' })).toEqual({ place: { unit: 'p4', start: 0, end: 4 }, problems: [] })
})

test('words in a printed heading are placed there', () => expect(placed({ quote: '保障措施' }).place).toEqual({ unit: 's3', start: 2, end: 6 }))

test('words at several places are refused with their number', () => {
  const { place, problems } = placed({ quote: '新建' })
  expect(place).toBeNull()
  expect(problems).toEqual([{ collection: 'tasks', id: 'x', path: ['quote'], message: '这句话在原文中出现了3次：“新建”', remedy: '写长一些，或加 before、after：紧挨着的前文、后文' }])
})

test('adjoining words settle which place is meant', () => {
  expect(placed({ quote: '新建', after: '7个' }).place).toEqual({ unit: 'p3', start: 34, end: 36 })
})

test('words that are not there are refused with the beginning that is', () => {
  const { problems } = placed({ quote: '严禁侵占公园' }, ['more', 0])
  expect(problems).toMatchObject([{ path: ['more', 0, 'quote'], message: '原文中找不到这句话：“严禁侵占公园”', remedy: '原文里只找到开头“严禁”；从它后面起照抄原文' }])
  expect(placed({ quote: '龘' }).problems[0]!.remedy).toBe('照抄原文，去掉空白，一字不改')
})

test('the file name of a task begins with the code of its document', () => {
  const { messages } = examined((e) => { record(e, 'documents', 'plan').code = 'GP27' })
  expect(messages).toContain('tasks/gp26-001 : 文件名“gp26-001”与所在文件的编码 GP27 对不上')
})
