import type { Table } from './table.ts'

/** JSON as an array of flat records, every column present, unknown as null, one record a line. */
export function toJson({ columns, rows }: Table): string {
  const lines = rows.map((row) => JSON.stringify(Object.fromEntries(columns.map(({ name }) => [name, row[name] ?? null]))))
  return `[\n${lines.join(',\n')}\n]\n`
}
