import type { APIRoute, GetStaticPaths } from 'astro'
import { drawCards, unprintable } from '../../cards/index.ts'
import { getCatalog } from '../../catalog.ts'
import { measure, missing } from '../../picture/fonts.ts'
import { pictures } from '../../picture/render.ts'
import { absolute } from '../../site.ts'

export const getStaticPaths = (async () => {
  const cards = drawCards(await getCatalog(), absolute('').replace(/^https?:\/\/|\/$/g, ''), measure)
  const faults = unprintable(cards, missing)
  if (faults.length) throw new Error(faults.join('\n'))
  const pngs = await pictures(cards.map(({ svg }) => svg))
  return cards.map(({ file }, i) => ({ params: { file: file.replace('/cards/', '') }, props: { png: pngs[i]! } }))
}) satisfies GetStaticPaths

export const GET: APIRoute<{ png: Promise<Uint8Array> }> = async ({ props }) => new Response((await props.png) as BodyInit)
