/** The one door to the rasterizer: an SVG document in, a PNG file out, with the fonts of a package, so that every machine makes the same bytes. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { initWasm, Resvg } from '@resvg/resvg-wasm'

const { resolve } = createRequire(import.meta.url)
// Noto Sans SC, SIL Open Font License 1.1; no font of the machine is read.
const FONT = 'Noto Sans S Chinese'
const FILES = ['NotoSansHans-Regular.otf', 'NotoSansHans-Bold.otf']

let ready: Promise<Uint8Array[]> | undefined
const fonts = () => (ready ??= load())

async function load(): Promise<Uint8Array[]> {
  await initWasm(readFileSync(resolve('@resvg/resvg-wasm/index_bg.wasm')))
  const folder = join(dirname(resolve('@embedpdf/fonts-sc')), '../fonts')
  return FILES.map((file) => new Uint8Array(readFileSync(join(folder, file))))
}

/** The picture at twice its size, for screens of high density and for print. */
export async function toPng(svg: string): Promise<Uint8Array> {
  const fontBuffers = await fonts()
  const picture = new Resvg(svg, { fitTo: { mode: 'zoom', value: 2 }, font: { fontBuffers, defaultFontFamily: FONT, sansSerifFamily: FONT, serifFamily: FONT } })
  return picture.render().asPng()
}
