/** The Data Package (v2) that describes the public tables. */
import { z } from 'zod'
import type { Edition } from '../schema/edition.ts'
import { lastDay } from '../text/partial-date.ts'
import { rows, type TableName } from './rows.ts'
import type { Table } from './table.ts'

/** JSON Schema (2020-12) of one table's JSON file: an array of flat records. */
export const jsonSchemaOf = (name: TableName) => z.toJSONSchema(z.array(rows[name]))

/** The descriptor of all tables; `created` is the day the ledger speaks for, so that the same commit gives the same bytes. */
export function dataPackage(edition: Edition, tables: readonly Table[]) {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'mingzhang', title: `${edition.title}：${edition.subject}`, description: edition.scope, homepage: `${edition.url}/`,
    created: `${lastDay(edition.asOf)}T00:00:00Z`, licenses: [{ name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/', title: 'Creative Commons Attribution 4.0' }],
    resources: tables.map(({ name, title, columns }) => ({
      name, title, path: `${name}.csv`, format: 'csv', mediatype: 'text/csv', encoding: 'utf-8', dialect: { delimiter: ',', lineTerminator: '\r\n' },
      schema: { missingValues: [''], fields: columns.map((c) => ({ name: c.name, type: fieldType(name as TableName, c.name), description: `${c.meaning} / ${c.en}` })) },
    })),
  }
}

function fieldType(table: TableName, column: string): string {
  const { type, anyOf = [] } = (z.toJSONSchema(rows[table]).properties as Record<string, Typed>)[column]!
  const types = [type, ...anyOf.map((option) => option.type)].flat()
  return types.find((t) => t === 'number' || t === 'integer' || t === 'boolean') ?? 'string'
}
type Typed = { type?: string | string[]; anyOf?: Typed[] }
