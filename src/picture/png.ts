/** Pixels to a PNG file with a palette: drawings of a few inks need no more, and are a third as large. */
import { crc32, deflateSync } from 'node:zlib'

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
// Level 9 takes ten times as long and saves a tenth.
const LEVEL = 6

/** The file; `pixels` are opaque, four bytes each, row by row. */
export function toIndexedPng(pixels: Uint8Array, width: number, height: number): Uint8Array {
  const { palette, indices } = indexed(pixels)
  const rows = Buffer.alloc((width + 1) * height)
  for (let y = 0; y < height; y++) rows.set(indices.subarray(y * width, (y + 1) * width), y * (width + 1) + 1)
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 3, 0, 0, 0], 8)
  return Buffer.concat([Buffer.from(SIGNATURE), chunk('IHDR', header), chunk('PLTE', palette), chunk('IDAT', deflateSync(rows, { level: LEVEL })), chunk('IEND', Buffer.alloc(0))])
}

/** At most 256 colours; those that agree in the leading bits of red, green and blue are one, and as few bits are kept as that takes. */
function indexed(pixels: Uint8Array, bits = 3): { palette: Buffer; indices: Uint8Array } {
  const { keys, votes, colours } = grouped(pixels, bits)
  const used = [...votes.keys()].filter((key) => colours[key] !== 0)
  if (used.length > 256) return indexed(pixels, bits - 1)
  const slots = new Uint8Array(votes.length)
  used.forEach((key, i) => (slots[key] = i))
  const palette = Buffer.from(used.flatMap((key) => [colours[key]! & 255, (colours[key]! >> 8) & 255, (colours[key]! >> 16) & 255]))
  const indices = new Uint8Array(keys.length)
  for (let i = 0; i < keys.length; i++) indices[i] = slots[keys[i]!]!
  return { palette, indices }
}

/** The group of every pixel, and for each group the colour of most of its pixels: found by a majority vote, so that the inks themselves stay exact. */
function grouped(pixels: Uint8Array, bits: number) {
  const words = new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.length / 4)
  const keys = new Uint16Array(words.length)
  const votes = new Int32Array(1 << (3 * bits))
  const colours = new Uint32Array(votes.length)
  const cut = 8 - bits
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!
    const key = ((word & 255) >> cut) | (((word >> 8) & 255) >> cut << bits) | (((word >> 16) & 255) >> cut << (2 * bits))
    keys[i] = key
    if (votes[key] === 0) colours[key] = word
    votes[key]! += colours[key] === word ? 1 : -1
  }
  return { keys, votes, colours }
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const frame = Buffer.alloc(body.length + 8)
  frame.writeUInt32BE(data.length, 0)
  body.copy(frame, 4)
  frame.writeUInt32BE(crc32(body), body.length + 4)
  return frame
}
