/** A picture of black and white as PNG, one bit a pixel. */
import { zlibSync } from 'fflate'

const SIGNATURE = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
const CRC = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xEDB88320 ^ (c >>> 1) : c >>> 1
  return c
})

/** Every cell of `dark` as a square of `scale` pixels; the rows are of one length. */
export function bitmapPng(dark: readonly (readonly boolean[])[], scale: number): Uint8Array {
  const width = dark[0]!.length * scale
  const height = dark.length * scale
  const stride = 1 + Math.ceil(width / 8)
  const rows = new Uint8Array(stride * height)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      // Zero is black. The first byte of a row names its filter: none.
      if (!dark[Math.floor(y / scale)]![Math.floor(x / scale)]) rows[y * stride + 1 + (x >> 3)]! |= 0x80 >> (x & 7)
    }
  }
  const header = [...word(width), ...word(height), 1, 0, 0, 0, 0]
  return Uint8Array.from([...SIGNATURE, ...chunk('IHDR', header), ...chunk('IDAT', zlibSync(rows, { level: 9 })), ...chunk('IEND', [])])
}

const word = (n: number) => [n >>> 24, (n >>> 16) & 255, (n >>> 8) & 255, n & 255]

function chunk(type: string, body: ArrayLike<number>): number[] {
  const marked = [...[...type].map((letter) => letter.charCodeAt(0)), ...Array.from(body)]
  let crc = 0xFFFFFFFF
  for (const byte of marked) crc = CRC[(crc ^ byte) & 255]! ^ (crc >>> 8)
  return [...word(body.length), ...marked, ...word((crc ^ 0xFFFFFFFF) >>> 0)]
}
