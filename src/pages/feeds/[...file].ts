import type { APIRoute, GetStaticPaths } from 'astro'
import { getCatalog } from '../../catalog.ts'
import { toAtom, toJsonFeed } from '../../publish/feeds.ts'
import { subscriptions } from '../../publish/subscriptions.ts'
import { absolute } from '../../site.ts'

export const getStaticPaths = (async () => {
  const catalog = await getCatalog()
  return subscriptions(catalog).flatMap((subscription) => [
    { params: { file: `${subscription.path}.atom` }, props: { body: toAtom(subscription, catalog.edition, absolute), type: 'application/atom+xml' } },
    { params: { file: `${subscription.path}.json` }, props: { body: toJsonFeed(subscription, catalog.edition, absolute), type: 'application/feed+json' } },
  ])
}) satisfies GetStaticPaths

export const GET: APIRoute<{ body: string; type: string }> = ({ props }) => new Response(props.body, { headers: { 'content-type': `${props.type};charset=utf-8` } })
