import type { APIRoute } from 'astro'
import { getCatalog } from '../../catalog.ts'
import { explored } from '../../explorer/entries.ts'

export const GET: APIRoute = async () => new Response(JSON.stringify(explored(await getCatalog())))
