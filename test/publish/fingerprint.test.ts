import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { citedChart, citedDocument, citedIndicator, citedTask } from '../../src/model/cited.ts'
import { canonicalJson, fingerprint } from '../../src/publish/fingerprint.ts'
import type { Edited } from '../../src/schema/collections.ts'
import { examined, node, record } from '../support/edition.ts'

test('canonical JSON does not depend on the order of fields, only on that of lists', () => {
  expect(canonicalJson({ b: 1, a: { d: [2, 1], c: '账' } })).toBe('{"a":{"c":"账","d":[2,1]},"b":1}')
  expect(canonicalJson({ a: { c: '账', d: [2, 1] }, b: 1 })).toBe(canonicalJson({ b: 1, a: { d: [2, 1], c: '账' } }))
  expect(canonicalJson([1, 2])).not.toBe(canonicalJson([2, 1]))
})

test('a field without a value counts as absent, null does not', () => {
  expect(canonicalJson({ a: undefined })).toBe('{}')
  expect(canonicalJson({ a: null })).toBe('{"a":null}')
  expect(canonicalJson(null)).toBe('null')
})

test('it is the beginning of the SHA-256 of that JSON, so that anybody can compute it', async () => {
  expect(await fingerprint({ a: '账' })).toBe(createHash('sha256').update('{"a":"账"}').digest('hex').slice(0, 12))
})

const printOf = (change?: (edited: Edited) => void) => fingerprint(citedTask(node(examined(change).catalog.tasks, 'gp26-001')).held)

test('the checksum of a task follows its own words and those of its targets, and nothing else', async () => {
  const before = await printOf()
  expect(await printOf((e) => { record(e, 'tasks', 'gp26-001').title = '新建公园' })).not.toBe(before)
  expect(await printOf((e) => { record(e, 'targets', 'gp26-001-2').label = '公园' })).not.toBe(before)
  expect(await printOf((e) => { record(e, 'tasks', 'gp26-002').title = '绿地' })).toBe(before)
  expect(await printOf((e) => { record(e, 'editions', 'first').asOf = '2027-06-30' })).toBe(before)
})

test('what is held against a target is part of the checksums of its task, its indicator and its document', async () => {
  const match = (edited: Edited) => edited.records.matches.push({ id: 'gp26-001-1--re28-001-1', data: { target: 'gp26-001-1', result: 're28-001-1', verdict: 'refused', reason: '口径不同。', dimensions: { indicator: 'yes', scope: 'yes', place: 'yes', period: 'no', stage: 'yes', measure: 'no' } } })
  const prints = async (change?: (edited: Edited) => void) => {
    const { tasks, indicators, documents } = examined(change).catalog
    return Promise.all([citedTask(node(tasks, 'gp26-001')), citedIndicator(node(indicators, 'parks-built')), citedDocument(node(documents, 'plan'))].map((c) => fingerprint(c.held)))
  }
  const [before, after] = [await prints(), await prints((e) => { match(e) })]
  expect(after.filter((print) => before.includes(print))).toEqual([])
})

test('that of a chart follows its numbers', async () => {
  const chart = (value: string) => citedChart({ id: 'parks', title: '公园', twin: { rows: [[value]] }, sources: [{ label: '方案' }] }).held
  expect(await fingerprint(chart('5'))).not.toBe(await fingerprint(chart('6')))
})
