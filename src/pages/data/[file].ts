import type { APIRoute, GetStaticPaths } from 'astro'
import { getCatalog } from '../../catalog.ts'
import { dataPackage, jsonSchemaOf } from '../../publish/datapackage.ts'
import { toCsv } from '../../publish/csv.ts'
import { toJson } from '../../publish/json.ts'
import type { TableName } from '../../publish/rows.ts'
import { tables } from '../../publish/tables.ts'
import { absolute } from '../../site.ts'

export const getStaticPaths = (async () => {
  const catalog = await getCatalog()
  const all = tables(catalog, absolute)
  const files = all.flatMap((table) => [
    { params: { file: `${table.name}.json` }, props: { body: toJson(table) } },
    { params: { file: `${table.name}.csv` }, props: { body: toCsv(table) } },
    { params: { file: `${table.name}.schema.json` }, props: { body: pretty(jsonSchemaOf(table.name as TableName)) } },
  ])
  return [...files, { params: { file: 'datapackage.json' }, props: { body: pretty(dataPackage(catalog.edition, all)) } }]
}) satisfies GetStaticPaths

export const GET: APIRoute<{ body: string }> = ({ props }) => new Response(props.body)

const pretty = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`
