/** A public table as a workbook. */
import type { Edition } from '../schema/edition.ts'
import { fieldOf } from './field.ts'
import type { TableName } from './rows.ts'
import type { Table } from './table.ts'
import { toWorkbook } from './workbook.ts'

/** The bytes of the workbook of one public table. */
export const toXlsx = (table: Table, edition: Edition): Promise<Uint8Array> =>
  toWorkbook(table, table.columns.map((c) => fieldOf(table.name as TableName, c.name)), edition)
