/** What kind of cells a column of a public table holds. */
import { z } from 'zod'
import { type Field, fieldFrom, type JsonField } from './json-field.ts'
import { rows, type TableName } from './rows.ts'

/** The type of a column, read from the shape of its row. */
export const fieldOf = (table: TableName, column: string): Field => fieldFrom((z.toJSONSchema(rows[table]).properties as Record<string, JsonField>)[column]!)
