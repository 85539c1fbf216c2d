import type { APIRoute } from 'astro'
import { robots } from '../publish/robots.ts'
import { absolute } from '../site.ts'

export const GET: APIRoute = () => new Response(robots(absolute('/sitemap.xml')))
