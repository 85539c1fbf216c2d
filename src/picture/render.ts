/** The one door to the rasterizer: SVG documents in, PNG files out. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { FAMILY, subsets } from './fonts.ts'
import { toIndexedPng } from './png.ts'

let started: Promise<unknown> | undefined
const start = () => (started ??= initWasm(readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm'))))

/** What makes a picture of any of these documents, `zoom` times their size; the fonts hold only the glyphs that they use. */
export async function renderer(svgs: readonly string[], zoom = 1): Promise<(svg: string) => Uint8Array> {
  const [fontBuffers] = await Promise.all([subsets(svgs), start()])
  const font = { fontBuffers, defaultFontFamily: FAMILY.sans }
  return (svg) => {
    const drawing = new Resvg(named(svg), { fitTo: { mode: 'zoom', value: zoom }, font })
    const image = drawing.render()
    const png = toIndexedPng(image.pixels, image.width, image.height)
    // Both live in the memory of the module, which nothing else clears.
    image.free()
    drawing.free()
    return png
  }
}

// To the rasterizer every generic family is the default one.
const named = (svg: string) => svg.replaceAll('font-family="serif"', `font-family="${FAMILY.serif}"`)
