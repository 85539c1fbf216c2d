/** From a query to its parts: what each can mean, and how much it tells. */
import { folded } from './fold.ts'
import { misheard } from './misheard.ts'
import { IDLE, pieces } from './pieces.ts'
import { partsOf } from './question.ts'
import type { Part } from './rank.ts'
import { type Knowledge, type Reading, readings } from './readings.ts'

/** Words that were searched for in place of those typed. */
export type Instead = [typed: string, sought: string[]][]

/** A part with what it tells; `common` where so many records hold it that it is not asked of an answer. */
export type Weighed = Part & { common: boolean }

/** Words that stand together in this many records need no taking apart. */
export const ENOUGH = 8
/** Words that more than one record in this many holds are common. */
const COMMON = 6
/** Words that fewer records hold tell no more than words that this many hold. */
const RARE = 6

const HAN = /\p{Script=Han}/u

/** A part of what was typed with its meanings; one without any meaning stands nowhere. */
export type Piece = { part: string; meanings: Reading[] }

/** The parts of a query with their meanings; words that stand nowhere together are taken apart. */
export async function understand(query: string, knowledge: Knowledge): Promise<{ parts: Piece[]; instead: Instead }> {
  const read = async (part: string): Promise<Piece> => ({ part, meanings: await readings(part, knowledge) })
  const typed = await Promise.all(partsOf(query, knowledge.dictionary).map(read))
  const parts = (await Promise.all(typed.map(taken))).flat()
  return { parts: parts.some((p) => p.meanings.length) ? parts : [], instead: told(parts) }

  async function taken(piece: Piece): Promise<Piece[]> {
    if (settled(piece, knowledge)) return [piece]
    const cut = await Promise.all((await pieces(piece.part, knowledge)).map(read))
    const left = [...cut.reduce((text, { part }) => text.replace(part, ''), folded(piece.part, knowledge.charset))].filter((char) => !IDLE.test(char))
    if (left.some((char) => HAN.test(char)) && !piece.meanings.length) {
      const stretches = await misheard(piece.part, knowledge)
      if (stretches) return (await Promise.all(stretches.map(async ({ typed, meant }) => (meant ? [await heard(typed, meant)] : typed.length > 1 ? taken(await read(typed)) : [])))).flat()
    }
    if (cut.length === 0 && piece.meanings.length) return [piece]
    return left.length < 2 ? cut : [...cut, { part: '', meanings: [] }]
  }

  async function heard(part: string, meant: string): Promise<Piece> {
    const { meanings } = await read(meant)
    return { part, meanings: meanings.map((reading) => (reading.by === 'words' ? { ...reading, by: 'sound' } : reading)) }
  }
}

/** Whether a part needs no taking apart: it is one word, or stands as it is in many records. */
const settled = ({ part, meanings }: Piece, { dictionary, charset }: Knowledge) =>
  meanings.length > 0 && (dictionary.has(folded(part, charset)) || part.length < 3 || meanings.some((m) => m.by !== 'words' || m.hits.size >= ENOUGH))

/** What was searched for in place of words that stand nowhere. */
export const told = (pieces: readonly Piece[]): Instead => pieces.flatMap(({ part, meanings }) => {
  const sought = [...new Set(meanings.filter((m) => m.by === 'synonym' || m.by === 'sound').map((m) => m.word))]
  return sought.length && !meanings.some((m) => m.by === 'words') ? [[part, sought] as [string, string[]]] : []
})

/** Parts with how much each tells: what few records hold tells more. What stands nowhere tells a little, so that no record answers all. */
export async function weigh(pieces: readonly Piece[], { index }: Knowledge): Promise<Weighed[]> {
  const size = await index.size()
  return pieces.map(({ meanings }) => {
    const held = new Set(meanings.flatMap((r) => [...r.hits.keys()])).size
    return { readings: meanings, weight: held ? Math.log(1 + size / Math.max(RARE, held)) : 1, common: held > size / COMMON && meanings.every((r) => !r.address) }
  })
}
