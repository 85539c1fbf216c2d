/** The table twin of a chart as a published table, for its CSV file. */
import type { Chart } from './scene.ts'

type Column = { name: string; meaning: string; en: string }

/** Columns are named as readers see them; the closing row comes last. */
export function twinTable({ id, twin }: Pick<Chart, 'id' | 'twin'>): { name: string; title: string; columns: Column[]; rows: Record<string, string>[] } {
  const columns = twin.head.map((name) => ({ name, meaning: name, en: name }))
  const rows = [...twin.rows, ...(twin.foot ? [twin.foot] : [])].map((row) => Object.fromEntries(twin.head.map((name, i) => [name, row[i] ?? ''])))
  return { name: id, title: twin.caption, columns, rows }
}
