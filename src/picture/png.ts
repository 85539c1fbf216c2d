/** Pixels to a PNG file with a palette: drawings of a few inks need no more, and are a third as large. */
import { crc32, deflateSync } from 'node:zlib'

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
// Colours that agree in so many leading bits of red, green and blue are one; fewer are tried where the palette would not hold them.
const BITS = [4, 3, 2]

// Level 9 takes ten times as long and saves a tenth.
const LEVEL = 7

/** The file; `pixels` are opaque, four bytes each, row by row. */
export function toIndexedPng(pixels: Uint8Array, width: number, height: number): Uint8Array {
  const { palette, indices } = indexed(pixels)
  const rows = Buffer.alloc((width + 1) * height)
  for (let y = 0; y < height; y++) indices.copy(rows, y * (width + 1) + 1, y * width, (y + 1) * width)
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 3, 0, 0, 0], 8)
  return Buffer.concat([Buffer.from(SIGNATURE), chunk('IHDR', header), chunk('PLTE', palette), chunk('IDAT', deflateSync(rows, { level: LEVEL })), chunk('IEND', Buffer.alloc(0))])
}

/** At most 256 colours, each the most frequent one of those that are nearly the same, in the order in which they occur. */
function indexed(pixels: Uint8Array): { palette: Buffer; indices: Buffer } {
  const colours = new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.length / 4)
  const counts = countsOf(colours)
  const groups = BITS.map((bits) => groupsOf(counts.keys(), bits)).find((found) => found.size <= 256)!
  const palette = [...groups.values()].flatMap((group) => channels(group.reduce((best, c) => (counts.get(c)! > counts.get(best)! ? c : best))))
  const indexOf = new Map([...groups.values()].flatMap((group, i) => group.map((colour) => [colour, i] as const)))
  const indices = Buffer.alloc(colours.length)
  eachRun(colours, (colour, from, to) => indices.fill(indexOf.get(colour)!, from, to))
  return { palette: Buffer.from(palette), indices }
}

function countsOf(colours: Uint32Array): Map<number, number> {
  const counts = new Map<number, number>()
  eachRun(colours, (colour, from, to) => counts.set(colour, (counts.get(colour) ?? 0) + to - from))
  return counts
}

// Most pixels are like the one before: to look at runs is many times faster.
function eachRun(colours: Uint32Array, take: (colour: number, from: number, to: number) => void): void {
  let from = 0
  for (let i = 1; i <= colours.length; i++) {
    if (colours[i] === colours[from]) continue
    take(colours[from]!, from, i)
    from = i
  }
}

function groupsOf(colours: Iterable<number>, bits: number): Map<string, number[]> {
  const groups = new Map<string, number[]>()
  for (const colour of colours) {
    const key = channels(colour).map((level) => level >> (8 - bits)).join()
    const known = groups.get(key)
    if (known) known.push(colour)
    else groups.set(key, [colour])
  }
  return groups
}

/** Red, green and blue of a pixel read as a little-endian word. */
const channels = (word: number) => [word & 255, (word >> 8) & 255, (word >> 16) & 255]

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const frame = Buffer.alloc(body.length + 8)
  frame.writeUInt32BE(data.length, 0)
  body.copy(frame, 4)
  frame.writeUInt32BE(crc32(body), body.length + 4)
  return frame
}
