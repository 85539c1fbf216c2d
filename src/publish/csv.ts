import { stringify } from 'csv-stringify/sync'
import type { Cell, Table } from './table.ts'

/** CSV as spreadsheets read it: UTF-8 with BOM, CRLF, a header line, formulas escaped. */
export function toCsv({ columns, rows }: Table): string {
  const names = columns.map((c) => c.name)
  return stringify(rows.map((row) => names.map((name) => cell(row[name] ?? null))), { header: true, columns: names, bom: true, record_delimiter: 'windows' })
}

// OWASP, “CSV Injection”: a text cell that begins with one of these, full-width ones included, may run as a formula; numbers are left as numbers.
const cell = (value: Cell) => (typeof value === 'string' && /^[=+\-@\t\r\n＝＋－＠]/.test(value) ? `'${value}` : value === null ? '' : String(value))
