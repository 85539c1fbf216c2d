/** One of the threads that draw: SVG documents come in as messages, PNG files go out. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { parentPort, workerData } from 'node:worker_threads'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { FAMILY } from './family.ts'
import { toIndexedPng } from './png.ts'

const { fonts, zoom } = workerData as { fonts: Uint8Array[]; zoom: number }
await initWasm(readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')))
parentPort!.on('message', (svg: string) => parentPort!.postMessage(toPng(svg)))

function toPng(svg: string): Uint8Array {
  const drawing = new Resvg(named(svg), { fitTo: { mode: 'zoom', value: zoom }, font: { fontBuffers: fonts, defaultFontFamily: FAMILY.sans } })
  const image = drawing.render()
  const png = toIndexedPng(image.pixels, image.width, image.height)
  // Both live in the memory of the module, which nothing else clears.
  image.free()
  drawing.free()
  return png
}

/** To the rasterizer every generic family is the default one. */
function named(svg: string): string {
  return svg.replaceAll('font-family="serif"', `font-family="${FAMILY.serif}"`)
}
