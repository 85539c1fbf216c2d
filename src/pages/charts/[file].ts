import type { APIRoute, GetStaticPaths } from 'astro'
import { getCatalog } from '../../catalog.ts'
import { creditOf } from '../../charts/credit.ts'
import { charts } from '../../charts/index.ts'
import { standalone } from '../../charts/standalone.ts'
import { twinTable } from '../../charts/table.ts'
import { chartAddress } from '../../model/address.ts'
import { pictures } from '../../picture/render.ts'
import { toCsv } from '../../publish/csv.ts'
import { absolute } from '../../site.ts'

export const getStaticPaths = (async () => {
  const catalog = await getCatalog()
  const files = charts(catalog).map((chart) => ({ chart, svg: standalone(chart, creditOf(chart, catalog.edition, absolute(chartAddress(chart.id)))) }))
  // Twice the size, for screens of high density and for print.
  const pngs = await pictures(files.map(({ svg }) => svg), 2)
  return files.flatMap(({ chart, svg }, i) => [
    { params: { file: `${chart.id}.svg` }, props: { body: svg } },
    { params: { file: `${chart.id}.csv` }, props: { body: toCsv(twinTable(chart)) } },
    { params: { file: `${chart.id}.png` }, props: { body: pngs[i]! } },
  ])
}) satisfies GetStaticPaths

export const GET: APIRoute<{ body: string | Promise<Uint8Array> }> = async ({ props }) => new Response((await props.body) as BodyInit)
