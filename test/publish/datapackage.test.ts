import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { dataPackage } from '../../src/publish/datapackage.ts'
import { tables } from '../../src/publish/tables.ts'
import type { Row } from '../../src/publish/table.ts'
import { examined, record } from '../support/edition.ts'

const { catalog } = examined()
const all = tables(catalog)
const { resources, ...head } = dataPackage(catalog.edition, all)
const field = (table: string, name: string) => resources.find((r) => r.name === table)!.schema.fields.find((f) => f.name === name)!

test('the package is named after the edition and dated by its as-of day, not by the clock', () => {
  expect(head).toMatchObject({ title: '试账：公园', homepage: 'https://parks.example/', created: '2028-06-30T00:00:00Z' })
})

test('an as-of date without a day is dated by its last day', () => {
  const { catalog: partial } = examined((e) => { record(e, 'editions', 'first').asOf = '2028-06' })
  expect(dataPackage(partial.edition, []).created).toBe('2028-06-30T00:00:00Z')
})

test('every table is a resource with every column, in order', () => {
  expect(resources.map((r) => [r.path, r.schema.fields.map((f) => f.name)])).toEqual(all.map((t) => [`${t.name}.csv`, t.columns.map((c) => c.name)]))
})

test('fields are typed, unknown numbers too', () => {
  expect([field('targets', 'value'), field('targets', 'encoded'), field('sections', 'order'), field('targets', 'comparator')].map((f) => f.type)).toEqual(['number', 'boolean', 'integer', 'string'])
})

test('an empty cell is a missing value', () => expect(resources.every((r) => r.schema.missingValues.includes(''))).toBe(true))

/** What the Data Package standard, version 2, requires of the properties used here; written from its text, stricter where it only recommends. */
const Standard = z.strictObject({
  $schema: z.literal('https://datapackage.org/profiles/2.0/datapackage.json'), name: z.string().regex(/^[a-z0-9._-]+$/), title: z.string().min(1), description: z.string().min(1),
  homepage: z.url(), version: z.string(), created: z.iso.datetime(), keywords: z.array(z.string()).min(1), contributors: z.array(z.strictObject({ title: z.string(), path: z.url(), roles: z.array(z.string()).min(1) })).min(1),
  licenses: z.array(z.strictObject({ name: z.string(), path: z.url(), title: z.string() })).min(1),
  resources: z.array(z.strictObject({
    name: z.string().regex(/^[a-z0-9._-]+$/), type: z.literal('table'), title: z.string(), path: z.string().regex(/^(?![./~])[^\\:]+$/), format: z.literal('csv'), mediatype: z.literal('text/csv'), encoding: z.literal('utf-8'),
    bytes: z.int().optional(), hash: z.string().regex(/^sha256:[0-9a-f]{64}$/).optional(), dialect: z.strictObject({ delimiter: z.literal(','), lineTerminator: z.literal('\r\n') }),
    schema: z.strictObject({
      missingValues: z.array(z.string()), primaryKey: z.array(z.string()).min(1).optional(),
      fields: z.array(z.strictObject({
        name: z.string(), type: z.enum(['string', 'number', 'integer', 'boolean']), format: z.literal('uri').optional(), title: z.string(), description: z.string(),
        constraints: z.strictObject({ required: z.literal(true).optional(), pattern: z.string().optional(), enum: z.array(z.string()).min(1).optional() }).optional(),
      })).min(1),
      foreignKeys: z.array(z.strictObject({ fields: z.array(z.string()).min(1), reference: z.strictObject({ resource: z.string().optional(), fields: z.array(z.string()).min(1) }) })).min(1).optional(),
    }),
  })).min(1),
})

describe('the standard', () => {
  const sealed = new Map([['tasks.csv', { bytes: 12, sha256: 'a'.repeat(64) }]])
  const described = dataPackage(catalog.edition, all, sealed)
  const rowsOf = (name: string) => all.find((t) => t.name === name)!.rows
  const key = (row: Row, fields: readonly string[]) => JSON.stringify(fields.map((f) => row[f] ?? null))

  test('every property is one that it knows, of the kind that it asks for', () => {
    expect(Standard.safeParse(described).error?.issues).toBeUndefined()
    expect(described.resources.find((r) => r.name === 'tasks')).toMatchObject({ bytes: 12, hash: `sha256:${'a'.repeat(64)}` })
  })

  test('the keys that it declares identify every row and lead to a row', () => {
    for (const { name, schema } of described.resources) {
      if (schema.primaryKey) expect(new Set(rowsOf(name).map((r) => key(r, schema.primaryKey!))).size, name).toBe(rowsOf(name).length)
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const there = new Set(rowsOf(reference.resource ?? name).map((r) => key(r, reference.fields)))
        expect(rowsOf(name).filter((r) => r[fields[0]!] !== null && !there.has(key(r, fields))), `${name}.${fields[0]}`).toEqual([])
      }
    }
  })

  test('the constraints that it declares hold of every cell', () => {
    const broken = described.resources.flatMap(({ name, schema }) => schema.fields.flatMap(({ name: column, constraints }) => rowsOf(name).filter((row) => {
      const cell = row[column] ?? null
      if (cell === null) return constraints?.required
      return constraints?.enum?.includes(String(cell)) === false || (constraints?.pattern && !new RegExp(constraints.pattern).test(String(cell)))
    }).map(() => `${name}.${column}`)))
    expect(broken).toEqual([])
    expect(field('targets', 'deadline').constraints).toEqual({ pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' })
  })
})
