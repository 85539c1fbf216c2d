import type { APIRoute, GetStaticPaths } from 'astro'
import { getCatalog } from '../../catalog.ts'
import { charts } from '../../charts/index.ts'
import { chartAddress, qrAddress } from '../../model/address.ts'
import { qrPng } from '../../publish/qr.ts'

/** One code for every page that is shared. */
export const getStaticPaths = (async () => {
  const { edition, ...catalog } = await getCatalog()
  const { tasks, documents, indicators, topics, people, lineages } = catalog
  const addresses = [...[tasks, documents, indicators, topics, people, lineages].flat().map((node) => node.address), ...charts({ edition, ...catalog }).map(({ id }) => chartAddress(id))]
  return addresses.map((address) => ({ params: { file: qrAddress(address).slice('/qr/'.length) }, props: { url: edition.url + address } }))
}) satisfies GetStaticPaths

export const GET: APIRoute<{ url: string }> = ({ props }) => new Response(qrPng(props.url) as BodyInit)
