import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { jsonSchemaOf } from '../../src/publish/datapackage.ts'
import { toJson } from '../../src/publish/json.ts'
import type { TableName } from '../../src/publish/rows.ts'
import { tables } from '../../src/publish/tables.ts'
import { examined, node, record } from '../support/edition.ts'
import { CHANGE, lineage, pair, refusal } from '../support/evidence.ts'

/** The data contract, word for word (design, section 7): these fields come first and in this order for ever. */
const CONTRACT: Partial<Record<TableName, string>> = {
  targets: 'id task document jurisdiction kind indicator label comparator value min max unit scope start deadline cadence modality stage status quote paragraph url',
  results: 'id document jurisdiction indicator label comparator value min max unit scope asOf stage quote paragraph url',
  matches: 'target result verdict reason',
  tasks: 'id document section title plain modality type responsible affected topics deadline quote paragraph url',
  figures: 'document text value disposition record quote paragraph',
}
const NAMES = 'documents sections tasks targets results matches lineages indicators terms figures'.split(' ')

const { catalog } = examined()
const all = tables(catalog)
const rows = (name: string) => all.find((t) => t.name === name)!.rows
const row = (name: string, id: string) => rows(name).find((r) => r['id'] === id)!

test('every table of the contract is there', () => expect(all.map((t) => t.name)).toEqual(expect.arrayContaining(NAMES)))

test.each(Object.entries(CONTRACT))('the fields of %s begin with those of the contract', (name, fields) => {
  const wanted = fields!.split(' ')
  expect(all.find((t) => t.name === name)!.columns.map((c) => c.name).slice(0, wanted.length)).toEqual(wanted)
})

test('every column says what it means in Chinese and in English', () => {
  const silent = all.flatMap((t) => t.columns.filter((c) => !/\p{Script=Han}/u.test(c.meaning) || !/^[A-Z]/.test(c.en)).map((c) => `${t.name}.${c.name}`))
  expect(silent).toEqual([])
})

describe.each(all.map((t) => [t.name, t] as const))('%s', (name, table) => {
  const schema = z.fromJSONSchema(jsonSchemaOf(name as TableName) as Parameters<typeof z.fromJSONSchema>[0])
  test('its JSON fits its JSON Schema', () => expect(schema.safeParse(JSON.parse(toJson(table))).error).toBeUndefined())
  test('a field that the schema does not know is refused', () => {
    expect(schema.safeParse([{ ...(table.rows[0] ?? {}), unheardOf: 1 }]).success).toBe(false)
  })
})

test('there is one row for each record', () => {
  const { documents, tasks, targets, results, indicators, figures } = catalog
  const counts = { documents, tasks, targets, results, indicators, figures, sections: documents.flatMap((d) => d.sections) }
  for (const [name, records] of Object.entries(counts)) expect(rows(name), name).toHaveLength(records.length)
})

test('values are plain numbers in the base unit, unknowns are null', () => {
  expect(row('targets', 'gp26-002-1')).toMatchObject({ value: 14.5, min: null, max: null, unit: '平方米', comparator: '≥', start: null, deadline: null, scope: '全市；分母：每人', quote: '人均公园绿地面积达到14.5平方米以上' })
})

test('dates are as precise as printed', () => {
  expect(row('targets', 'gp26-001-1')).toMatchObject({ start: '2026', deadline: '2030', due: 'by', dateWords: '到2030年' })
  expect(row('results', 're28-001-1')).toMatchObject({ asOf: '2027', says: '青山市人民政府' })
  expect(row('documents', 'plan')).toMatchObject({ dated: '2026-03', online: null, onlineSeen: null })
})

test('addresses are joined to the address of the site that serves them', () => {
  expect(row('tasks', 'gp26-001')['url']).toBe('https://parks.example/tasks/gp26-001/')
  const elsewhere = tables(catalog, (address) => `https://mirror.example/ledger${address}`).find((t) => t.name === 'targets')!
  expect(elsewhere.rows[0]!['url']).toBe('https://mirror.example/ledger/tasks/gp26-001/#gp26-001-1')
})

test('a printed number carries the value of its record, a date inside the quote does not', () => {
  const of = (text: string) => rows('figures').find((f) => f['text'] === text && f['document'] === 'plan')!
  expect(of('12')).toMatchObject({ value: 12, record: 'gp26-001-1', disposition: 'target', paragraph: 'p3' })
  expect(of('2027')).toMatchObject({ value: null, record: 'gp26-001-2', disposition: 'date' })
})

test('nothing that a document declares to be left out is published', () => {
  expect(JSON.stringify(all)).not.toContain('6661234')
  const { catalog: hidden } = examined((e) => { record(e, 'documents', 'plan').redactions = [{ text: '总体目标', shown: '（略）', reason: '试。' }] })
  expect(JSON.stringify(tables(hidden))).not.toContain('总体目标')
  expect(node(hidden.documents, 'plan').sections[1]!.heading).toContain('总体目标')
})

test('a target has its status, and how much counts toward it on which rung', () => {
  expect(row('targets', 'gp26-001-2')).toMatchObject({ status: 'due-silent', rung: 'none', countedMin: null, countedMax: null })
  const { catalog: judged } = examined((e) => pair(e, { counted: { min: '1', max: '6' } }))
  expect(tables(judged).find((t) => t.name === 'targets')!.rows[0]).toMatchObject({ status: 'part', rung: 'press', countedMin: 1, countedMax: 6, dueDay: '2030-12-31' })
})

test('a pair has its verdict, every dimension and what counts; a refused one counts nothing', () => {
  const { catalog: judged } = examined((e) => { pair(e); refusal(e, { target: 'gp26-001-2' }) })
  const table = tables(judged).find((t) => t.name === 'matches')!
  expect(table.columns.map((c) => c.name).slice(-2)).toEqual(['countedMin', 'countedMax'])
  expect(table.rows).toEqual([
    expect.objectContaining({ target: 'gp26-001-2', verdict: 'refused', measure: 'no', countedMin: null, countedMax: null }),
    { target: 'gp26-001-1', result: 're28-001-1', verdict: 'part', reason: '试。', indicator: 'yes', scope: 'yes', place: 'yes', period: 'yes', stage: 'yes', measure: 'unknown', countedMin: 6, countedMax: 6 },
  ])
})

test('a lineage has a row for each change that leads to a member, and one for a member without', () => {
  const { catalog: changed } = examined((e) => lineage(e, [CHANGE, { ...CHANGE, id: 'c2', kind: 'deadline' }]))
  expect(tables(changed).find((t) => t.name === 'lineages')!.rows.map((r) => [r['member'], r['change'], r['from'], r['quotedFrom'], r['url']])).toEqual([
    ['gp26-001-1', null, null, null, 'https://parks.example/changes/parks-goal/'],
    ['re28-001', 'value', 'gp26-001-1', 'opinion', 'https://parks.example/changes/parks-goal/#c1'],
    ['re28-001', 'deadline', 'gp26-001-1', 'opinion', 'https://parks.example/changes/parks-goal/#c2'],
  ])
})
