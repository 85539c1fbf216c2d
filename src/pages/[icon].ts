import type { APIRoute, GetStaticPaths } from 'astro'
import { getCatalog } from '../catalog.ts'
import { pictures as draw } from '../picture/render.ts'
import { ico, manifest, pictures, tabIcon } from '../publish/icons.ts'

export const getStaticPaths = (async () => {
  const { edition } = await getCatalog()
  const names = Object.keys(pictures)
  const pngs = await Promise.all(await draw(Object.values(pictures)))
  const drawn = names.map((name, i) => ({ name, png: pngs[i]! }))
  const files: [string, string | Uint8Array][] = [
    ['favicon.svg', tabIcon()],
    ['favicon.ico', ico(drawn.flatMap(({ name, png }) => (Number(name) ? [{ pixels: Number(name), png }] : [])))],
    ...drawn.flatMap(({ name, png }): [string, Uint8Array][] => (Number(name) ? [] : [[name, png]])),
    ['site.webmanifest', manifest(`${edition.title}：${edition.subject}`, edition.title)],
  ]
  return files.map(([icon, body]) => ({ params: { icon }, props: { body } }))
}) satisfies GetStaticPaths

export const GET: APIRoute<{ body: string | Uint8Array }> = ({ props }) => new Response(props.body as BodyInit)
