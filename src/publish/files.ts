/** Everything that can be taken away as a file: each table in three formats with its schema, the descriptor, the dictionary, one ZIP and checksums. */
import type { Edition } from '../schema/edition.ts'
import { lastDay } from '../text/partial-date.ts'
import { bytesOf, checksums, type Files, sha256, toZip } from './archive.ts'
import { toCsv } from './csv.ts'
import { dataPackage, jsonSchemaOf } from './datapackage.ts'
import { dictionary } from './dictionary.ts'
import { toJson } from './json.ts'
import type { TableName } from './rows.ts'
import type { Table } from './table.ts'
import { toXlsx } from './xlsx.ts'

/** The name of the ZIP and of the list of checksums. */
export const ARCHIVE = 'all.zip'
export const SUMS = 'SHA256SUMS'

/** Every file by name, in order. */
export async function dataFiles(edition: Edition, tables: readonly Table[]): Promise<Files> {
  const files = new Map<string, Uint8Array>()
  for (const table of tables) {
    files.set(`${table.name}.csv`, bytesOf(toCsv(table)))
    files.set(`${table.name}.json`, bytesOf(toJson(table)))
    files.set(`${table.name}.schema.json`, bytesOf(pretty(jsonSchemaOf(table.name as TableName))))
    files.set(`${table.name}.xlsx`, await toXlsx(table, edition))
  }
  const sealed = new Map(await Promise.all([...files].map(async ([name, bytes]) => [name, { bytes: bytes.length, sha256: await sha256(bytes) }] as const)))
  files.set('datapackage.json', bytesOf(pretty(dataPackage(edition, tables, sealed))))
  files.set('README.md', bytesOf(dictionary(edition, tables)))
  const inside = new Map(files).set(SUMS, bytesOf(await checksums(files)))
  files.set(ARCHIVE, toZip(inside, lastDay(edition.asOf)))
  return files.set(SUMS, bytesOf(await checksums(files)))
}

const pretty = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`
