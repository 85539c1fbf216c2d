import type { APIRoute, GetStaticPaths } from 'astro'
import { getCatalog } from '../../catalog.ts'
import { toCalendar } from '../../publish/calendar.ts'
import { subscriptions } from '../../publish/subscriptions.ts'
import { absolute } from '../../site.ts'

export const getStaticPaths = (async () => {
  const catalog = await getCatalog()
  return subscriptions(catalog).map((subscription) => ({ params: { file: `${subscription.path}.ics` }, props: { body: toCalendar(subscription, catalog.edition, absolute) } }))
}) satisfies GetStaticPaths

export const GET: APIRoute<{ body: string }> = ({ props }) => new Response(props.body, { headers: { 'content-type': 'text/calendar;charset=utf-8' } })
