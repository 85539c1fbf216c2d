import type { APIRoute, GetStaticPaths } from 'astro'
import { getCatalog } from '../../../catalog.ts'
import { summaryOf } from '../../../model/summary.ts'
import { findSummary } from '../../../prose.ts'
import { documentMarkdown } from '../../../publish/document-markdown.ts'
import { absolute } from '../../../site.ts'

export const getStaticPaths = (async () => {
  const catalog = await getCatalog()
  return Promise.all(catalog.documents.map(async (document) => {
    const summary = summaryOf(document, await findSummary(document.id, catalog.tasks), catalog)
    return { params: { id: document.id }, props: { body: documentMarkdown(document, summary, catalog.edition.asOf, absolute) } }
  }))
}) satisfies GetStaticPaths

export const GET: APIRoute<{ body: string }> = ({ props }) => new Response(props.body, { headers: { 'content-type': 'text/markdown;charset=utf-8' } })
