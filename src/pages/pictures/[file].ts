import type { APIRoute, GetStaticPaths } from 'astro'
import { unprintable } from '../../cards/index.ts'
import { getCatalog } from '../../catalog.ts'
import { measure, missing } from '../../picture/fonts.ts'
import { pictures } from '../../picture/render.ts'
import { findSentence } from '../../prose.ts'
import { drawSheets } from '../../sheet/index.ts'
import { absolute } from '../../site.ts'

export const getStaticPaths = (async () => {
  const catalog = await getCatalog()
  const sentences = new Map(await Promise.all(catalog.documents.map(async ({ id }) => [id, await findSentence(id)] as const)))
  const drawn = drawSheets(catalog, (id) => sentences.get(id) ?? null, absolute('').replace(/^https?:\/\/|\/$/g, ''), measure)
  const faults = unprintable(drawn, missing, '长图')
  if (faults.length) throw new Error(faults.join('\n'))
  const pngs = await pictures(drawn.map(({ svg }) => svg))
  return drawn.map(({ file }, i) => ({ params: { file: file.replace('/pictures/', '') }, props: { png: pngs[i]! } }))
}) satisfies GetStaticPaths

export const GET: APIRoute<{ png: Promise<Uint8Array> }> = async ({ props }) => new Response((await props.png) as BodyInit)
