import { expect, test } from 'vitest'
import { dataPackage } from '../../src/publish/datapackage.ts'
import { tables } from '../../src/publish/tables.ts'
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
