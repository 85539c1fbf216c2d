import { writeCsv } from 'hucre/csv'
import type { Cell, Table } from './table.ts'

/** CSV as spreadsheets read it: UTF-8 with BOM, CRLF, a header line, formulas escaped. */
export function toCsv({ columns, rows }: Table): string {
  const names = columns.map((c) => c.name)
  const lines = [names, ...rows.map((row) => names.map((name) => cell(row[name] ?? null)))]
  return `${writeCsv(lines, { bom: true, lineSeparator: '\r\n' })}\r\n`
}

// OWASP, “CSV Injection”: a text cell that begins with one of these, full-width ones included, may run as a formula; numbers are left as numbers.
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/
// A sign of equality by itself, as a comparator is, has nothing to calculate: spreadsheets show it as it is.
const cell = (value: Cell) => (typeof value === 'string' && FORMULA.test(value) && value !== '=' ? `'${value}` : value === null ? '' : String(value))
