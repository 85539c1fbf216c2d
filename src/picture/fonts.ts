/** The fonts of every picture, from packages, so that every machine makes the same bytes: what they hold, how wide it runs, and only the glyphs that are needed. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Blob, Face, Font } from 'harfbuzzjs'
import subset from 'subset-font'
import type { MeasureIn, Typeface } from '../cards/measure.ts'

const { resolve } = createRequire(import.meta.url)
const sansFolder = join(dirname(resolve('@embedpdf/fonts-sc')), '../fonts')
// Noto Serif SC and Noto Sans SC, SIL Open Font License 1.1; no font of the machine is read.
const FILES: Record<Typeface, string> = {
  song: resolve('@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf'),
  sans: join(sansFolder, 'NotoSansHans-Regular.otf'),
  bold: join(sansFolder, 'NotoSansHans-Bold.otf'),
}
const faces = Object.keys(FILES) as Typeface[]

type Loaded = { bytes: Buffer; font: Font; upem: number; advances: Map<string, number | undefined> }
const loaded = new Map<Typeface, Loaded>()

function load(face: Typeface): Loaded {
  const known = loaded.get(face)
  if (known) return known
  const bytes = readFileSync(FILES[face])
  const made = new Face(new Blob(new Uint8Array(bytes)))
  const entry = { bytes, font: new Font(made), upem: made.upem, advances: new Map() }
  loaded.set(face, entry)
  return entry
}

/** The advance of one character in em; undefined where the face has no glyph for it. */
function advance(face: Typeface, char: string): number | undefined {
  const { font, upem, advances } = load(face)
  if (!advances.has(char)) {
    const glyph = font.nominalGlyph(char.codePointAt(0)!)
    advances.set(char, glyph ? font.glyphHAdvance(glyph) / upem : undefined)
  }
  return advances.get(char)
}

/** How wide a text runs in a face, in em; a character that it lacks stands in another one, and takes a whole em. */
export const measure: MeasureIn = (face, text) => [...text].reduce((sum, char) => sum + (advance(face, char) ?? 1), 0)

/** The characters of a text that no face has, which would be drawn as empty boxes, and those that no drawing may hold. */
export const missing = (text: string): string[] => [...new Set(text)].filter((char) => !/\s/.test(char) && (/\p{Cc}/u.test(char) || faces.every((face) => advance(face, char) === undefined)))

/** The faces with the glyphs of these texts and no others, Song first: it also lends its glyphs to the others. */
export function subsets(texts: Iterable<string>): Promise<Uint8Array[]> {
  const characters = [...new Set([...texts].flatMap((text) => [...text]))].sort().join('')
  // 16 and 17 are the family and style under which a drawing asks for the font.
  return Promise.all(faces.map(async (face) => new Uint8Array(await subset(load(face).bytes, characters, { targetFormat: 'sfnt', preserveNameIds: [1, 2, 16, 17] }))))
}
