/** The rules of single records that go beyond the form of one field. */
import { expect, test } from 'vitest'
import { collections, type CollectionName, type RecordOf } from '../../src/schema/collections.ts'
import { record, tinyEdition } from '../support/edition.ts'

const tiny = tinyEdition()

function valid<N extends CollectionName>(name: N, id: string, change: object): boolean {
  return collections[name].schema.safeParse({ ...(record(tiny, name, id) as RecordOf<N>), ...change }).success
}

test('a task has one to three topics', () => {
  expect([[], ['a'], ['a', 'b', 'c'], ['a', 'b', 'c', 'd']].map((topics) => valid('tasks', 'gp26-001', { topics }))).toEqual([false, true, true, false])
})

test('an unknown value is left out, never written as null', () => {
  expect(valid('targets', 'gp26-001-1', { deadline: undefined })).toBe(true)
  expect(valid('targets', 'gp26-001-1', { deadline: null })).toBe(false)
})

test('a value is a string, so that 0.45 stays 0.45', () => {
  expect(valid('targets', 'gp26-001-1', { value: '0.45' })).toBe(true)
  expect(valid('targets', 'gp26-001-1', { value: 0.45 })).toBe(false)
})

test('a figure in no record is never called a target or a result', () => {
  const figures = (disposition: string) => valid('figures', 'reply', { figures: [{ quote: '话', disposition, reason: '因为。' }] })
  expect(['context', 'date', 'name', 'target', 'result'].map(figures)).toEqual([true, true, true, false, false])
})

test('a section has a printed heading or our own label, not both and not neither', () => {
  const section = (entry: object) => valid('outlines', 'plan', { sections: [{ id: 's1', level: 1, ...entry }] })
  expect([section({ heading: '一' }), section({ label: '文头' }), section({ heading: '一', label: '文头' }), section({})]).toEqual([true, true, false, false])
})

test('a document known only by quotation needs no source, a source needs its checksum', () => {
  expect(valid('documents', 'plan', { source: undefined })).toBe(true)
  expect(valid('documents', 'plan', { source: { file: 'plan.txt' } })).toBe(false)
  expect(valid('documents', 'plan', { source: { file: '../plan.txt', sha256: 'a'.repeat(64) } })).toBe(false)
})

test('a check has the fields of its kind only', () => {
  const head = { title: '查', document: 'plan', note: '注。' }
  const { schema } = collections.checks
  expect(schema.safeParse({ ...head, kind: 'rising', members: ['a', 'b'] }).success).toBe(true)
  expect(schema.safeParse({ ...head, kind: 'rising', parts: ['a', 'b'] }).success).toBe(false)
  expect(schema.safeParse({ ...head, kind: 'rising', members: [] }).success).toBe(false)
})

test('a declared exception names its check and its reason', () => {
  const waiver = (w: object) => valid('targets', 'gp26-001-1', { waivers: [w] })
  expect([waiver({ check: 'value', reason: '因为。' }), waiver({ check: 'value' }), waiver({ check: 'everything', reason: '因为。' })]).toEqual([true, false, false])
})
