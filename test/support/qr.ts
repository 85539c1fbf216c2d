/** Reads what src/publish/qr.ts writes, with another library than the one that wrote it. */
import { createRequire } from 'node:module'
import { crc32, inflateSync } from 'node:zlib'
import type jsQr from 'jsqr'

// The package is CommonJS with a default export that Node and its types disagree on.
const decode = createRequire(import.meta.url)('jsqr') as typeof jsQr

/** A PNG of one bit a pixel, its chunks checked: how large it is, and where it is dark. */
export function readBitmap(png: Uint8Array) {
  const bytes = Buffer.from(png)
  const chunks = new Map<string, Buffer>()
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at)
    const marked = bytes.subarray(at + 4, at + 8 + length)
    if (bytes.readUInt32BE(at + 8 + length) !== crc32(marked)) throw new Error('a chunk of the PNG is damaged')
    chunks.set(marked.toString('latin1', 0, 4), marked.subarray(4))
    at += 12 + length
  }
  const head = chunks.get('IHDR')!
  const [width, height, depth] = [head.readUInt32BE(0), head.readUInt32BE(4), head[8]!]
  const rows = inflateSync(chunks.get('IDAT')!)
  const stride = 1 + Math.ceil(width / 8)
  return { width, height, depth, dark: (x: number, y: number) => !(rows[y * stride + 1 + (x >> 3)]! & (0x80 >> (x & 7))) }
}

/** The words in a QR code, or null where none can be read. */
export function decodeQr(png: Uint8Array): string | null {
  const { width, height, dark } = readBitmap(png)
  return decodeCells(width, height, dark)
}

/** The words in a QR code that stands somewhere in an area of so many pixels. */
export function decodeCells(width: number, height: number, dark: (x: number, y: number) => boolean): string | null {
  const pixels = new Uint8ClampedArray(width * height * 4).fill(255)
  for (let i = 0; i < width * height; i++) if (dark(i % width, Math.floor(i / width))) pixels.fill(0, i * 4, i * 4 + 3)
  return decode(pixels, width, height)?.data ?? null
}
