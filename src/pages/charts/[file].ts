import type { APIRoute, GetStaticPaths } from 'astro'
import { getCatalog } from '../../catalog.ts'
import { creditOf } from '../../charts/credit.ts'
import { charts } from '../../charts/index.ts'
import { standalone } from '../../charts/standalone.ts'
import { twinTable } from '../../charts/table.ts'
import { chartAddress } from '../../model/address.ts'
import { renderer } from '../../picture/render.ts'
import { toCsv } from '../../publish/csv.ts'
import { absolute } from '../../site.ts'

export const getStaticPaths = (async () => {
  const catalog = await getCatalog()
  const files = charts(catalog).map((chart) => ({ chart, svg: standalone(chart, creditOf(chart, catalog.edition, absolute(chartAddress(chart.id)))) }))
  // Twice the size, for screens of high density and for print.
  const toPng = await renderer(files.map(({ svg }) => svg), 2)
  return files.flatMap(({ chart, svg }) => [
    { params: { file: `${chart.id}.svg` }, props: { make: () => svg } },
    { params: { file: `${chart.id}.csv` }, props: { make: () => toCsv(twinTable(chart)) } },
    { params: { file: `${chart.id}.png` }, props: { make: () => toPng(svg) } },
  ])
}) satisfies GetStaticPaths

export const GET: APIRoute<{ make: () => string | Uint8Array }> = ({ props }) => new Response(props.make() as BodyInit)
