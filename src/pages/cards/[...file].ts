import type { APIRoute, GetStaticPaths } from 'astro'
import { drawCards } from '../../cards/index.ts'
import { getCatalog } from '../../catalog.ts'
import { measure, missing } from '../../picture/fonts.ts'
import { renderer } from '../../picture/render.ts'
import { absolute } from '../../site.ts'

export const getStaticPaths = (async () => {
  const cards = drawCards(await getCatalog(), absolute('').replace(/^https?:\/\/|\/$/g, ''), measure)
  const faults = cards.flatMap(({ page, svg }) => missing(svg).map((char) => `${page}：字体里没有“${char}”（U+${char.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}），分享图会印成空框`))
  if (faults.length) throw new Error(faults.join('\n'))
  const toPng = await renderer(cards.map(({ svg }) => svg))
  return cards.map(({ file, svg }) => ({ params: { file: file.replace('/cards/', '') }, props: { make: () => toPng(svg) } }))
}) satisfies GetStaticPaths

export const GET: APIRoute<{ make: () => Uint8Array }> = ({ props }) => new Response(props.make() as BodyInit)
