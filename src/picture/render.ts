/** The one door to the rasterizer: SVG documents in, PNG files out, drawn by as many threads as the machine has cores. */
import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import { Worker } from 'node:worker_threads'
import { subsets } from './fonts.ts'

/** A picture of every document, `zoom` times its size, in their order; the fonts hold only the glyphs that these documents use. */
export async function pictures(svgs: readonly string[], zoom = 1): Promise<Promise<Uint8Array>[]> {
  const fonts = await subsets(svgs)
  const jobs = svgs.map((svg) => ({ svg, ...Promise.withResolvers<Uint8Array>() }))
  const waiting = jobs.values()
  for (let i = 0; i < Math.min(availableParallelism(), jobs.length); i++) draw(waiting, new Worker(WORKER, { workerData: { fonts, zoom } }))
  return jobs.map(({ promise }) => promise)
}

// The site is built from sources bundled elsewhere, but always in the folder of the project.
const WORKER = resolve('src/picture/worker.ts')

/** Gives a thread one document after the other until none is left. */
function draw(waiting: Iterator<{ svg: string } & PromiseWithResolvers<Uint8Array>>, worker: Worker): void {
  let { value: job } = waiting.next()
  const next = () => (job ? worker.postMessage(job.svg) : void worker.terminate())
  worker.on('message', (png: Uint8Array) => {
    job!.resolve(png)
    job = waiting.next().value
    next()
  })
  worker.on('error', (error) => job?.reject(error))
  next()
}
