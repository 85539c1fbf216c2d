/** The Data Package (v2) that describes the public tables. */
import { z } from 'zod'
import type { Edition } from '../schema/edition.ts'
import { lastDay } from '../text/partial-date.ts'
import { fieldOf } from './field.ts'
import { foreignKeys, primaryKey } from './keys.ts'
import { rows, type TableName } from './rows.ts'
import type { Column, Table } from './table.ts'

/** JSON Schema (2020-12) of one table's JSON file: an array of flat records. */
export const jsonSchemaOf = (name: TableName) => z.toJSONSchema(z.array(rows[name]))

/** Size and checksum of a file that a resource names. */
export type Sealed = { bytes: number; sha256: string }

/** The descriptor of all tables; `created` is the day the ledger speaks for, so that the same commit gives the same bytes. */
export function dataPackage(edition: Edition, tables: readonly Table[], sealed: ReadonlyMap<string, Sealed> = new Map()) {
  const day = lastDay(edition.asOf)
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'mingzhang', title: `${edition.title}：${edition.subject}`, description: edition.scope, homepage: `${edition.url}/`, version: day,
    created: `${day}T00:00:00Z`, keywords: [edition.subject, '政策文件', '公开承诺', 'policy', 'public commitments'],
    contributors: [{ title: edition.title, path: `${edition.url}/`, roles: ['publisher'] }],
    licenses: [{ name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/', title: 'Creative Commons Attribution 4.0' }],
    resources: tables.map((table) => {
      const path = `${table.name}.csv`
      const seal = sealed.get(path)
      return {
        name: table.name, type: 'table', title: table.title, path, format: 'csv', mediatype: 'text/csv', encoding: 'utf-8', ...(seal && { bytes: seal.bytes, hash: `sha256:${seal.sha256}` }),
        dialect: { delimiter: ',', lineTerminator: '\r\n' }, schema: tableSchema(table.name as TableName, table.columns),
      }
    }),
  }
}

function tableSchema(name: TableName, columns: readonly Column[]) {
  const links = Object.entries(foreignKeys[name] ?? {})
  return {
    missingValues: [''], ...(primaryKey[name] && { primaryKey: primaryKey[name] }),
    fields: columns.map((column) => field(name, column)),
    ...(links.length && { foreignKeys: links.map(([column, table]) => ({ fields: [column], reference: { ...(table !== name && { resource: table }), fields: ['id'] } })) }),
  }
}

function field(table: TableName, { name, meaning, en }: Column) {
  const { type, pattern, options, required } = fieldOf(table, name)
  const constraints = { ...(required && { required }), ...(pattern && { pattern }), ...(options && { enum: options }) }
  return { name, type, ...(name === 'url' && { format: 'uri' }), title: meaning, description: `${meaning} / ${en}`, ...(Object.keys(constraints).length && { constraints }) }
}
