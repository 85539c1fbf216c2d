import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { editionRoot } from '../../src/edition/root.ts'
import { validateEdition } from '../../src/edition/validate.ts'
import { rows, type TableName } from '../../src/publish/rows.ts'
import { readCsv } from '../support/csv.ts'
import { broken, files, internal, pages, read } from '../support/site.ts'

type Row = Record<string, string | number | boolean | null>
const { catalog } = validateEdition(editionRoot())
const names = Object.keys(rows) as TableName[]
const table = (name: TableName) => JSON.parse(read(`data/${name}.json`)) as Row[]

describe.each(names)('the table %s', (name) => {
  it('fits its row schema and its published JSON Schema', () => {
    expect(z.array(rows[name]).safeParse(table(name)).error?.issues).toBeUndefined()
    const published = JSON.parse(read(`data/${name}.schema.json`))
    expect(z.fromJSONSchema(published).safeParse(table(name)).error?.issues).toBeUndefined()
    expect(z.fromJSONSchema(published).safeParse([{}]).success).toBe(false)
  })

  it('says the same as CSV and as JSON', () => {
    const [header, ...lines] = readCsv(read(`data/${name}.csv`))
    expect(header).toEqual(Object.keys(rows[name].shape))
    expect(lines).toEqual(table(name).map((row) => header!.map((column) => String(row[column] ?? ''))))
  })

  it('is CSV as spreadsheets read it', () => {
    const csv = read(`data/${name}.csv`)
    expect(csv.startsWith('\uFEFF')).toBe(true)
    expect(csv.match(/(?<!\r)\n(?=[a-z0-9-]+,)/g)).toBeNull()
    // A sign of equality by itself is a comparator, and no formula.
    expect(csv.match(/(?:^|,)(?!=(?:,|$))[=+@][^,]*/m)).toBeNull()
  })

  it('gives addresses that resolve', () => {
    const urls = table(name).flatMap((row) => (typeof row['url'] === 'string' ? [row['url']] : []))
    expect(urls.flatMap((url) => { const address = internal(pages[0]!, url); return address === null ? [`elsewhere: ${url}`] : broken(address) ?? [] })).toEqual([])
  })
})

it('has as many rows as the ledger has records', () => {
  const counts = Object.fromEntries(names.map((name) => [name, table(name).length]))
  const { documents, tasks, targets, results, indicators, figures, matches } = catalog!
  expect(counts).toMatchObject({ matches: matches.length,
    documents: documents.length, sections: documents.flatMap((d) => d.sections).length, tasks: tasks.length, targets: targets.length,
    results: results.length, indicators: indicators.length, figures: figures.length,
  })
})

it('describes exactly the files that are there', () => {
  const { resources } = JSON.parse(read('data/datapackage.json')) as { resources: { name: TableName; path: string; schema: { fields: { name: string }[] } }[] }
  expect(resources.map((r) => r.name)).toEqual(names)
  expect(resources.map((r) => `data/${r.path}`).filter((path) => !files.includes(path))).toEqual([])
  for (const { name, schema } of resources) expect(schema.fields.map((f) => f.name)).toEqual(Object.keys(rows[name].shape))
})
