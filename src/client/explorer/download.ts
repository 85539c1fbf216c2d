/** The rows that are shown, as a file: the public table of the site, its columns and all, in the order of the view. */
import type { Explored } from '../../explorer/entry.ts'
import { fieldFrom, type JsonField } from '../../publish/json-field.ts'
import type { Row } from '../../publish/table.ts'

/** The kinds of file that are offered. */
export const FORMATS = ['csv', 'xlsx', 'json'] as const
/** One of these. */
export type Format = (typeof FORMATS)[number]
type Property = JsonField & { description: string; en: string }

/** Makes the file and hands it to the reader. `lines` say what was asked, on the first sheet of a workbook. */
export async function download(format: Format, ids: readonly string[], base: string, edition: Explored['edition'], lines: readonly (readonly [string, string])[]) {
  const [all, schema] = await Promise.all([load<Row[]>(`${base}data/targets.json`), load<{ items: { properties: Record<string, Property> } }>(`${base}data/targets.schema.json`)])
  const properties = Object.entries(schema.items.properties)
  const byId = new Map(all.map((row) => [row['id'], row]))
  const columns = properties.map(([name, { description, en }]) => ({ name, meaning: description, en }))
  const table = { name: 'targets', title: '目标', columns, rows: ids.map((id) => byId.get(id)!) }
  const name = `targets-${edition.asOf}.${format}`
  if (format === 'csv') save(name, 'text/csv', (await import('../../publish/csv.ts')).toCsv(table))
  else if (format === 'json') save(name, 'application/json', (await import('../../publish/json.ts')).toJson(table))
  else save(name, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', await (await import('../../publish/workbook.ts')).toWorkbook(table, properties.map(([, p]) => fieldFrom(p)), edition, lines) as BlobPart)
}

async function load<T>(address: string): Promise<T> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`${answer.status} ${address}`)
  return answer.json() as Promise<T>
}

function save(name: string, type: string, content: BlobPart) {
  const href = URL.createObjectURL(new Blob([content], { type }))
  const link = Object.assign(document.createElement('a'), { href, download: name })
  link.click()
  setTimeout(() => URL.revokeObjectURL(href), 60_000)
}
