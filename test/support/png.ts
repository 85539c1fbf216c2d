/** Reads back the pictures of the site: PNG files with a palette and no filter. */
import { crc32, inflateSync } from 'node:zlib'

export type ReadPng = { width: number; height: number; palette: number; data: Buffer; at: (x: number, y: number) => number[]; histogram: () => number[] }

export function readPng(file: Uint8Array): ReadPng {
  const bytes = Buffer.from(file)
  const chunks: Record<string, Buffer> = {}
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at)
    const body = bytes.subarray(at + 4, at + 8 + length)
    if (crc32(body) !== bytes.readUInt32BE(at + 8 + length)) throw new Error('checksum of a chunk')
    chunks[body.toString('latin1', 0, 4)] = body.subarray(4)
    at += 12 + length
  }
  const { IHDR, PLTE, IDAT } = chunks as { IHDR: Buffer; PLTE: Buffer; IDAT: Buffer }
  const [width, height] = [IHDR.readUInt32BE(0), IHDR.readUInt32BE(4)]
  let rows: Buffer | undefined
  const index = (x: number, y: number) => (rows ??= inflateSync(IDAT))[y * (width + 1) + 1 + x]!
  const histogram = () => {
    const counts = new Array<number>(PLTE.length / 3).fill(0)
    for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) counts[index(x, y)]!++
    return counts
  }
  return { width, height, palette: PLTE.length / 3, data: IDAT, at: (x, y) => [...PLTE.subarray(index(x, y) * 3, index(x, y) * 3 + 3)], histogram }
}
