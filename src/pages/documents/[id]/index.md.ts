import type { APIRoute, GetStaticPaths } from 'astro'
import { getCatalog } from '../../../catalog.ts'
import { documentMarkdown } from '../../../publish/document-markdown.ts'
import { absolute } from '../../../site.ts'

export const getStaticPaths = (async () => {
  const { documents } = await getCatalog()
  return documents.map((document) => ({ params: { id: document.id }, props: { body: documentMarkdown(document, absolute) } }))
}) satisfies GetStaticPaths

export const GET: APIRoute<{ body: string }> = ({ props }) => new Response(props.body, { headers: { 'content-type': 'text/markdown;charset=utf-8' } })
