/** The chart of a goal whose date moved: which goal, its steps in each document, how “all of them” travelled, and what was published. */
import type { Catalog, DocumentNode, JurisdictionNode, ResultNode, TargetNode } from '../../model/catalog.ts'
import type { ChangeNode, LineageNode, MatchNode } from '../../model/evidence.ts'
import { modalityLabel, stageLabel } from '../../i18n/zh.ts'
import { yearOf } from '../../text/partial-date.ts'
import { originOf } from '../sources.ts'

/** One dated step: `share` is null where only a count is printed, because nobody prints of how many. */
export type Step = { target: TargetNode; year: number; share: number | null; about: boolean; soft: boolean; words: string; mood: string }
export type Row = { origin: DocumentNode; quotedIn: DocumentNode | null; test: string; above: boolean; steps: Step[] }
/** “All of them” moves from a step of one row to a step of a later one. */
export type Shift = { change: ChangeNode; from: Step; to: Step; years: number }
/** A figure that somebody published on it; where its time is not printed it stands at the date of the document that says so. */
export type Published = { result: ResultNode; match: MatchNode; date: string | null; stage: string }
export type Series = { lineage: LineageNode; rows: Row[]; shifts: Shift[]; published: Published[]; whole: string }

/** The first lineage whose “all of them” has two dates; null where no goal moved so. */
export function seriesOf(catalog: Pick<Catalog, 'lineages' | 'levels'>): Series | null {
  const lineage = catalog.lineages.find((l) => l.changes.some(movesWhole))
  if (!lineage) return null
  const own = rowsOf(lineage.members.flatMap((m) => m.target ?? []), false, lineage)
  const above = rowsOf(targetsAbove(catalog, lineage), true, lineage)
  const steps = own.flatMap((row) => row.steps)
  const stepOf = (id: string) => steps.find((s) => s.target.id === id)
  const shifts = lineage.changes.filter(movesWhole).flatMap((change): Shift[] => {
    const [from, to] = [stepOf(change.from.id), stepOf(change.to.id)]
    return from && to ? [{ change, from, to, years: to.year - from.year }] : []
  })
  return { lineage, rows: [...own, ...above], shifts, published: publishedOn(steps), whole: commonWords(steps.filter((s) => s.share === 100).map((s) => s.target.data.quote)) }
}

const isWhole = (target: TargetNode | null) => target !== null && target.data.unit === '%' && Number(target.data.value) === 100 && target.data.deadline !== undefined
const movesWhole = ({ data, from, to }: ChangeNode) => data.kind === 'deadline' && isWhole(from.target) && isWhole(to.target)

function rowsOf(targets: readonly TargetNode[], above: boolean, lineage: LineageNode): Row[] {
  const rows = new Map<DocumentNode, Row>()
  for (const target of targets) {
    const step = stepOf(target)
    if (!step) continue
    const origin = originOf(target.task)
    const row = rows.get(origin) ?? { origin, quotedIn: target.task.quotedFrom && target.task.document, test: '', above, steps: [] }
    row.steps.push(step)
    rows.set(origin, row)
  }
  for (const row of rows.values()) {
    row.steps.sort((a, b) => a.year - b.year)
    row.test = testWords(row, lineage)
  }
  return [...rows.values()]
}

/** A dated target as a step; what prints no date has no place on an axis of years. */
export function stepOf(target: TargetNode): Step | null {
  const { deadline, unit, value, comparator, raw, modality, modalWord } = target.data
  if (deadline === undefined) return null
  return {
    target, year: yearOf(deadline), share: unit === '%' && value !== undefined ? Number(value) : null,
    about: comparator === '≈', soft: modality === 'strive', words: raw, mood: modalWord ?? modalityLabel[modality],
  }
}

/** What counts as done, in the words of the document as the lineage quotes them. */
function testWords({ steps }: Row, { changes }: LineageNode): string {
  const ids = new Set(steps.map((s) => s.target.id))
  const said = changes.filter((c) => c.data.kind === 'success-test').flatMap((c) => [ids.has(c.from.id) ? c.data.before : [], ids.has(c.to.id) ? (c.data.after ?? []) : []].flat())
  return said[0] ?? steps[0]!.target.data.label
}

const RANK = { province: 0, city: 1, district: 2 }

/** Targets of the levels above on the same board, of a place that this one belongs to. */
function targetsAbove({ levels }: Pick<Catalog, 'levels'>, { members }: LineageNode): TargetNode[] {
  const ids = new Set(members.map((m) => m.id))
  const places = new Set(members.flatMap((m) => ancestors(m.task.document.jurisdiction)))
  return levels.flatMap(({ cells }) => {
    const own = cells.find((cell) => cell.members.some((m) => ids.has(m.id)))
    return own ? cells.filter((cell) => RANK[cell.level] < RANK[own.level]).flatMap((cell) => cell.members) : []
  }).flatMap(({ task, target }) => (target && places.has(task.document.jurisdiction) ? target : []))
}

const ancestors = ({ parent }: JurisdictionNode): JurisdictionNode[] => (parent ? [parent, ...ancestors(parent)] : [])

/** Figures on the same thing, whether they count or not; each once, with its first match. */
function publishedOn(steps: readonly Step[]): Published[] {
  const found = new Map<ResultNode, Published>()
  for (const match of steps.flatMap((s) => s.target.matches)) {
    if (found.has(match.result) || match.data.dimensions.indicator !== 'yes') continue
    const { data, task } = match.result
    found.set(match.result, { result: match.result, match, date: data.asOf ?? task.document.data.dated ?? null, stage: data.stage ? stageLabel[data.stage] : '' })
  }
  return [...found.values()]
}

/** The longest wording that all quotes share: how the sources themselves name “all of them”. */
export function commonWords(quotes: readonly string[]): string {
  const [first = '', ...others] = quotes
  for (let length = first.length; length > 1; length -= 1) {
    for (let at = 0; at + length <= first.length; at += 1) {
      const words = first.slice(at, at + length)
      if (others.every((q) => q.includes(words))) return words
    }
  }
  return first
}
