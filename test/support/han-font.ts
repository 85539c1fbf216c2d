/**
 * A font with one glyph, a square of one em, for every Chinese character and mark. A machine without Chinese fonts
 * would draw them 0.6 em wide, and a line that is too long for a phone would pass unseen.
 */
const em = 1000
const ranges = [[0x2010, 0x2027], [0x2030, 0x205E], [0x2190, 0x2BFF], [0x2E80, 0x9FFF], [0xF900, 0xFAFF], [0xFE30, 0xFE4F], [0xFF00, 0xFFEF], [0x20000, 0x3134F]] as const

const u16 = (...values: number[]) => { const b = Buffer.alloc(values.length * 2); values.forEach((v, i) => b.writeUInt16BE(v & 0xFFFF, i * 2)); return b }
const u32 = (...values: number[]) => { const b = Buffer.alloc(values.length * 4); values.forEach((v, i) => b.writeUInt32BE(v >>> 0, i * 4)); return b }

/** One square contour, from the base line up. */
const square = Buffer.concat([u16(1, 50, 0, 950, 860, 3, 0), Buffer.from([1, 1, 1, 1]), u16(50, 900, 0, -900, 0, 0, 860, 0), u16(0)])

// cmap format 13: every character of a range has the same glyph.
const groups = Buffer.concat(ranges.map(([from, to]) => u32(from, to, 1)))
const cmap = Buffer.concat([u16(0, 1, 3, 10), u32(12), u16(13, 0), u32(16 + groups.length, 0, ranges.length), groups])

const names = [[1, 'Ledger Test Han'], [2, 'Regular'], [4, 'Ledger Test Han'], [6, 'LedgerTestHan']] as const
const texts = names.map(([, text]) => Buffer.from(text, 'utf16le').swap16())
const nameTable = Buffer.concat([
  u16(0, names.length, 6 + 12 * names.length),
  ...names.map(([id], i) => u16(3, 1, 0x409, id, texts[i]!.length, texts.slice(0, i).reduce((sum, t) => sum + t.length, 0))), ...texts,
])

const tables: Record<string, Buffer> = {
  'OS/2': Buffer.concat([u16(4, em, 400, 5, 0, ...Array<number>(11).fill(0)), Buffer.alloc(10), u32(1 << 28, 1 << 27, 0, 0), Buffer.from('TEST'), u16(0x40, 0x2010, 0xFFFF, 880, -120, 0, 880, 120), u32(1 << 18, 0), u16(500, 860, 0, 32, 1)]),
  cmap,
  glyf: square,
  head: Buffer.concat([u32(0x10000, 0x10000, 0, 0x5F0F3CF5), u16(3, em), Buffer.alloc(16), u16(50, 0, 950, 860, 0, 8, 2, 1, 0)]),
  hhea: Buffer.concat([u32(0x10000), u16(880, -120, 0, em, 50, 50, 950, 1, ...Array<number>(7).fill(0), 1)]),
  hmtx: u16(em, 50, 50),
  loca: u32(0, 0, square.length),
  maxp: Buffer.concat([u32(0x10000), u16(2, 4, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0)]),
  name: nameTable,
  post: u32(0x30000, 0, 0, 0, 0, 0, 0, 0),
}

/** The bytes of the font, a TrueType file. */
export function hanFont(): Buffer {
  const tags = Object.keys(tables)
  let offset = 12 + 16 * tags.length
  const bodies: Buffer[] = []
  const directory = tags.map((tag) => {
    const body = tables[tag]!
    const padded = Buffer.concat([body, Buffer.alloc(-body.length & 3)])
    const entry = Buffer.concat([Buffer.from(tag), u32(sum(padded), offset, body.length)])
    bodies.push(padded)
    offset += padded.length
    return entry
  })
  return Buffer.concat([u32(0x10000), u16(tags.length, 128, 3, tags.length * 16 - 128), ...directory, ...bodies])
}

function sum(bytes: Buffer): number {
  let total = 0
  for (let i = 0; i < bytes.length; i += 4) total = (total + bytes.readUInt32BE(i)) >>> 0
  return total
}
