import type { APIRoute, GetStaticPaths } from 'astro'
import { getCatalog } from '../../catalog.ts'
import { creditOf } from '../../charts/credit.ts'
import { charts } from '../../charts/index.ts'
import { standalone } from '../../charts/standalone.ts'
import { twinTable } from '../../charts/table.ts'
import { chartAddress } from '../../model/address.ts'
import { toPng } from '../../picture.ts'
import { toCsv } from '../../publish/csv.ts'
import { absolute } from '../../site.ts'

export const getStaticPaths = (async () => {
  const catalog = await getCatalog()
  return charts(catalog).flatMap((chart) => {
    const svg = standalone(chart, creditOf(chart, catalog.edition, absolute(chartAddress(chart.id))))
    return [
      { params: { file: `${chart.id}.svg` }, props: { body: svg } },
      { params: { file: `${chart.id}.csv` }, props: { body: toCsv(twinTable(chart)) } },
      { params: { file: `${chart.id}.png` }, props: { picture: svg } },
    ]
  })
}) satisfies GetStaticPaths

export const GET: APIRoute<{ body?: string; picture?: string }> = async ({ props: { body, picture } }) =>
  new Response(picture === undefined ? body! : (await toPng(picture)) as BodyInit)
