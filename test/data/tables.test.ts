/** The public tables over the real records. */
import { expect, test } from 'vitest'
import { z } from 'zod'
import { toCsv } from '../../src/publish/csv.ts'
import { jsonSchemaOf } from '../../src/publish/datapackage.ts'
import { toJson } from '../../src/publish/json.ts'
import { rows, type TableName } from '../../src/publish/rows.ts'
import { tables } from '../../src/publish/tables.ts'
import { catalog, edited } from '../support/ledger.ts'

const all = tables(catalog)
const named = (name: string) => all.find((t) => t.name === name)!

test.each(['documents', 'tasks', 'targets', 'results', 'indicators'] as const)('%s has one row for each record', (name) => {
  expect(named(name).rows.map((r) => r['id']).toSorted()).toEqual(edited.records[name].map((r) => r.id).toSorted())
})

test('figures has one row for each printed number, sections one for each section', () => {
  expect(named('figures').rows).toHaveLength(catalog.figures.length)
  expect(named('sections').rows).toHaveLength(catalog.documents.reduce((n, d) => n + d.sections.length, 0))
})

test.each(all.map((t) => [t.name, t] as const))('the rows of %s fit their types and their JSON Schema', (name, table) => {
  const json: unknown = JSON.parse(toJson(table))
  expect(z.array(rows[name as TableName]).safeParse(json).error).toBeUndefined()
  expect(z.fromJSONSchema(jsonSchemaOf(name as TableName) as Parameters<typeof z.fromJSONSchema>[0]).safeParse(json).error).toBeUndefined()
})

test.each(all.map((t) => [t.name, t] as const))('%s.csv begins with one byte order mark and has no bare line break', (_, table) => {
  const csv = toCsv(table)
  expect(csv.lastIndexOf('\uFEFF')).toBe(0)
  expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
})

test('addresses of rows are registered for ever', () => {
  const known = new Set(edited.registry.map((a) => catalog.edition.url + a))
  const urls = all.flatMap((t) => t.rows.flatMap((r) => (r['url'] ? [String(r['url'])] : [])))
  expect(urls.filter((u) => !known.has(u))).toEqual([])
})

test('nothing that a document declares to be left out is published', () => {
  const published = all.map(toJson).join('')
  for (const { text } of catalog.documents.flatMap((d) => d.data.redactions ?? [])) expect(published).not.toContain(text)
})
