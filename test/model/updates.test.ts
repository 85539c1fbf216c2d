import { expect, test } from 'vitest'
import { add, examined } from '../support/edition.ts'

const told = (records?: string[]) => {
  const { catalog, messages } = examined((e) => add(e, 'updates', 'one', { date: '2028-06-01', kind: 'added', title: '甲', summary: '乙。', ...(records && { records }) }))
  const { whole, documents, tasks, places, topics } = catalog.updates[0]!
  return { messages, whole, documents: documents.map((d) => d.id), tasks: tasks.map((t) => t.id), places: places.map((p) => p.id), topics: topics.map((t) => t.id) }
}

test('a change of a document concerns its place and every topic of its tasks', () => {
  expect(told(['plan'])).toEqual({ messages: [], whole: false, documents: ['plan'], tasks: [], places: ['qing'], topics: ['parks', 'care'] })
})

test('a change of a figure concerns its task, once', () => {
  expect(told(['gp26-001-1', 'gp26-001-2', 're28-001-1'])).toEqual({ messages: [], whole: false, documents: ['plan', 'reply'], tasks: ['gp26-001', 're28-001'], places: ['qing'], topics: ['parks'] })
})

test('a change that names no record concerns the whole ledger', () => expect(told()).toMatchObject({ whole: true, documents: [], topics: [] }))

test('a record that is not there is reported where it is named', () => expect(told(['plan', 'nothing']).messages).toEqual(['updates/one records.1: 没有编号为“nothing”的记录']))
