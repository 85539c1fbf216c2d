import type { APIRoute, GetStaticPaths } from 'astro'
import { getCatalog } from '../../catalog.ts'
import { dataFiles } from '../../publish/files.ts'
import { tables } from '../../publish/tables.ts'
import { absolute } from '../../site.ts'

export const getStaticPaths = (async () => {
  const catalog = await getCatalog()
  const files = await dataFiles(catalog.edition, tables(catalog, absolute))
  return [...files].map(([file, body]) => ({ params: { file }, props: { body } }))
}) satisfies GetStaticPaths

export const GET: APIRoute<{ body: Uint8Array<ArrayBuffer> }> = ({ props }) => new Response(props.body)
