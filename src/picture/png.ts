/** Pixels to a PNG file with a palette: drawings of a few inks need no more, and are a third as large. */
import { crc32, deflateSync } from 'node:zlib'

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
// Levels kept of each colour of a pixel at first, and with how many the palette is tried next where it would not hold them.
const BITS = [6, 5, 4, 3]

/** The file; `pixels` are opaque, four bytes each, row by row. */
export function toIndexedPng(pixels: Uint8Array, width: number, height: number): Uint8Array {
  const { palette, indices } = indexed(pixels)
  const rows = Buffer.alloc((width + 1) * height)
  for (let y = 0; y < height; y++) indices.copy(rows, y * (width + 1) + 1, y * width, (y + 1) * width)
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 3, 0, 0, 0], 8)
  return Buffer.concat([Buffer.from(SIGNATURE), chunk('IHDR', header), chunk('PLTE', palette), chunk('IDAT', deflateSync(rows, { level: 9 })), chunk('IEND', Buffer.alloc(0))])
}

/** At most 256 colours, each the most frequent one of those that are nearly the same, in the order in which they occur. */
function indexed(pixels: Uint8Array): { palette: Buffer; indices: Buffer } {
  const words = new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.length / 4)
  const counts = new Map<number, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  const groups = BITS.map((bits) => groupsOf([...counts.keys()], bits)).find((found) => found.size <= 256)!
  const palette: number[] = []
  const indexOf = new Map<number, number>()
  for (const colours of groups.values()) {
    const main = colours.reduce((best, c) => (counts.get(c)! > counts.get(best)! ? c : best))
    for (const colour of colours) indexOf.set(colour, palette.length / 3)
    palette.push(...rgb(main))
  }
  const indices = Buffer.alloc(words.length)
  for (let i = 0; i < words.length; i++) indices[i] = indexOf.get(words[i]!)!
  return { palette: Buffer.from(palette), indices }
}

function groupsOf(colours: readonly number[], bits: number): Map<string, number[]> {
  const groups = new Map<string, number[]>()
  for (const colour of colours) {
    const key = rgb(colour).map((level) => level >> (8 - bits)).join()
    groups.set(key, [...(groups.get(key) ?? []), colour])
  }
  return groups
}

/** Red, green and blue of a pixel read as a little-endian word. */
const rgb = (word: number) => [word & 255, (word >> 8) & 255, (word >> 16) & 255]

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const frame = Buffer.alloc(body.length + 8)
  frame.writeUInt32BE(data.length, 0)
  body.copy(frame, 4)
  frame.writeUInt32BE(crc32(body), body.length + 4)
  return frame
}
