import type { APIRoute, GetStaticPaths } from 'astro'
import { getCatalog } from '../../../catalog.ts'
import { taskMarkdown } from '../../../publish/task-markdown.ts'
import { absolute } from '../../../site.ts'

export const getStaticPaths = (async () => {
  const { edition, tasks } = await getCatalog()
  return tasks.map((task) => ({ params: { id: task.id }, props: { body: taskMarkdown(task, edition.asOf, absolute) } }))
}) satisfies GetStaticPaths

export const GET: APIRoute<{ body: string }> = ({ props }) => new Response(props.body, { headers: { 'content-type': 'text/markdown;charset=utf-8' } })
