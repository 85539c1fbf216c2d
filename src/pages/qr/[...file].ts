import type { APIRoute, GetStaticPaths } from 'astro'
import { getCatalog } from '../../catalog.ts'
import { charts } from '../../charts/index.ts'
import { chartAddress, counterpart, qrAddress } from '../../model/address.ts'
import { speaksEnglish } from '../../model/languages.ts'
import { qrPng } from '../../publish/qr.ts'

/** One code for every page that is shared, in either language. */
export const getStaticPaths = (async () => {
  const catalog = await getCatalog()
  const { edition, tasks, documents, indicators, topics, people, lineages } = catalog
  const addresses = [...[tasks, documents, indicators, topics, people, lineages].flat().map((node) => node.address), ...charts(catalog).map(({ id }) => chartAddress(id))]
  const all = speaksEnglish(catalog) ? addresses.flatMap((address) => [address, counterpart(address) ?? []].flat()) : addresses
  return all.map((address) => ({ params: { file: qrAddress(address).slice('/qr/'.length) }, props: { url: edition.url + address } }))
}) satisfies GetStaticPaths

export const GET: APIRoute<{ url: string }> = ({ props }) => new Response(qrPng(props.url) as BodyInit)
