import type { APIRoute } from 'astro'
import { getCatalog } from '../catalog.ts'
import { llms } from '../publish/llms.ts'
import { tables } from '../publish/tables.ts'
import { absolute } from '../site.ts'

export const GET: APIRoute = async () => {
  const catalog = await getCatalog()
  return new Response(llms(catalog, tables(catalog, absolute), absolute), { headers: { 'content-type': 'text/plain;charset=utf-8' } })
}
