/** From what was typed to an ordered list of records: exact words first, then every part of them, then what comes near. */
import { clean } from './clean.ts'
import type { Hits } from './index-port.ts'
import { nearest } from './nearest.ts'
import { wantedBy } from './question.ts'
import { inOrder, score } from './rank.ts'
import { type Knowledge, type Reading, readings } from './readings.ts'
import { ENOUGH, type Instead, told, understand, weigh, type Weighed } from './understand.ts'

/** One record found; `near` where it answers only a part of what was asked. */
export type Find = { id: string; near: boolean }

/** What a query came to. `instead` names the words that were searched for in place of those typed, `words` and `values` what to mark. */
export type Found = { finds: Find[]; words: string[]; values: string[]; instead: Instead; names: ReturnType<typeof nearest> }

/** How many of the best are looked at closely. */
const CLOSELY = 24
const NEAR = 60
/** What answers this share of what the best answers is shown too. */
const CLOSE = 0.5
// Records that a name may mean itself.
const NAMES = ['topic', 'place', 'document', 'indicator']

/** Searches. Every record that holds the words as they stand is found; the best of them are in order, and come first. */
export async function find(typed: string, knowledge: Knowledge): Promise<Found> {
  const query = clean(typed)
  // Asked for at once, so that it comes along with the rest.
  const named = Promise.all(NAMES.map((kind) => knowledge.index.chosen('kind', kind)))
  const whole = await readings(query, knowledge)
  // A code, a number or words that stand together many times need no taking apart.
  const enough = whole.some((r) => ['code', 'number', 'value', 'sound'].includes(r.by) || (r.by === 'words' && r.hits.size >= ENOUGH))
  const { parts, instead } = enough ? { parts: [], instead: [] } : await understand(query, knowledge)
  const weighed = await weigh(parts, knowledge)
  const sum = weighed.reduce((n, p) => n + p.weight, 0)
  const candidates = gather(whole, weighed, await named)
  const kept = [...candidates.filter((c) => !c.near), ...candidates.filter((c) => c.near).slice(0, NEAR)]
  const wanted = wantedBy(query)
  const figures = wanted === 'amount' || wanted === 'money' || [...whole, ...parts.flatMap((p) => p.meanings)].some((r) => r.by === 'code' || r.by === 'value')
  const top = inOrder(await Promise.all(kept.slice(0, CLOSELY).map(async ({ id, near }) => {
    const record = await knowledge.index.load(id)
    const exact = score(record, [{ readings: whole, weight: 4 }], holding(id), null, true)
    const apart = score(record, weighed.map((p) => ({ ...p, weight: 2 * p.weight / (sum || 1) })), holding(id), wanted)
    return { id, near, fine: exact + apart, record }
  })), figures)
  const all = [...whole, ...parts.flatMap((p) => p.meanings)]
  return {
    finds: [...top, ...kept.slice(CLOSELY)].map(({ id, near }) => ({ id, near })),
    words: unique(all.filter((r) => !['code', 'value', 'year'].includes(r.by)).map((r) => r.word)).sort((a, b) => b.length - a.length),
    values: unique(all.filter((r) => r.by === 'value').map((r) => r.word)),
    instead: instead.length ? instead : told([{ part: query, meanings: whole }]),
    names: kept.length ? [] : nearest(query, knowledge),
  }
}

/** Every record that some meaning found, the likeliest first, judged by what the index alone tells. */
function gather(whole: Reading[], parts: readonly Weighed[], named: readonly Hits[]): { id: string; near: boolean }[] {
  const sum = parts.reduce((n, p) => n + p.weight, 0)
  const all = [...whole, ...parts.flatMap((p) => p.readings)]
  const found = [...new Set(all.flatMap((r) => [...r.hits.keys()]))].map((id) => {
    const exact = whole.filter(holding(id))
    const here = all.filter(holding(id))
    const share = sum && parts.reduce((n, p) => n + (p.readings.some(holding(id)) ? p.weight : 0), 0) / sum
    const plain = exact.some((r) => r.by !== 'synonym' && r.by !== 'name')
    const first = Math.min(...here.map((r) => r.hits.get(id)!))
    const rough = (plain ? 4 : 0) + (exact.length ? 2 : 0) + 3 * share + 2 / (1 + first / 8) + Math.max(...here.map((r) => r.strength)) + (named.some((hits) => hits.has(id)) ? 1.5 : 0)
    return { id, near: exact.length === 0 && parts.some((p) => !p.common && !p.readings.some(holding(id))), share, rough, exact: exact.length > 0 }
  })
  const best = Math.max(...found.map((c) => c.share))
  return found.filter((c) => c.exact || c.share >= Math.min(0.5, CLOSE * best)).sort((a, b) => Number(a.near) - Number(b.near) || b.rough - a.rough || (a.id < b.id ? -1 : 1))
}

const unique = (words: readonly string[]) => [...new Set(words)]
const holding = (id: string) => (reading: Reading) => reading.hits.has(id)
