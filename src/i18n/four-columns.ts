/** The columns of a task after its promise, in words: by when, what was published later, and whether it fits. */
import type { ResultNode, TaskNode } from '../model/catalog.ts'
import { english } from '../model/english.ts'
import { guardrailStatus } from '../model/progress.ts'
import type { Status } from '../model/status.ts'
import { reports } from '../model/task-page.ts'
import { heldAgainst, type Known, knownOf, type StatusCount } from '../model/task-status.ts'
import { dateCell } from './task-dates.ts'
import { type Words, words } from './words.ts'

/** One cell: the words in large, a sentence in small, and what colour they take; a status is printed with its mark. */
export type Cell = { text: string; note: string; look: 'reported' | 'unknown' | 'refused' | 'partly'; status?: Status }

const chinese = words('zh-CN')
const unknown = (text: string, note: string): Cell => ({ text, note, look: 'unknown' })

/** The columns after the promise: by when, published since, whether it fits; a report says as of when, who says so and what it counts for. */
export function columnsOf(task: TaskNode, asOf: string, t: Words = chinese): { reported: boolean; when: string; published: Cell; fitting: Cell } {
  const when = dateCell(task, t)
  if (!reports(task)) return { reported: false, when, published: publishedCell(task, asOf, t), fitting: fittingCell(task, asOf, t) }
  return { reported: true, when, published: saysCell(task, t), fitting: heldCell(task.results, t) }
}

/** 谁说的：who reports the figures of a report, and in which document they stand. */
function saysCell({ results, document }: TaskNode, { language, cells }: Words): Cell {
  const named = language === 'zh-CN'
    ? { speakers: results.map((r) => r.says.data.title), issuer: document.data.issuer, note: document.data.shortTitle }
    : { speakers: results.map((r) => english(r.says).title), issuer: english(document).shortTitle, note: english(document).shortTitle }
  return { text: [...new Set(named.speakers)].join(cells.comma) || named.issuer, note: named.note, look: 'reported' }
}

/** 后来公布：what counts as an interval, or that nothing was seen. */
function publishedCell(task: TaskNode, asOf: string, t: Words = chinese): Cell {
  const known = knownOf(task, asOf)
  if (known) return publishedOf(known, t)
  const { cells } = t
  return task.data.type === 'guardrail' ? guardrailFigure(task, t) : unknown(cells.noFigure, cells.noFigureNote)
}

/** 后来公布，of one promise. */
export function publishedOf({ progress: { status, interval, counted, refused, rung }, target }: Known, t: Words = chinese): Cell {
  const { cells } = t
  // What cannot be compared was published all the same.
  if (status === 'incomparable') return { text: cells.uncounted, note: cells.lookAlike(refused.length), look: 'refused' }
  if (!interval) return unknown(cells.notSeen, refused.length ? cells.lookAlike(refused.length) : cells.unseen)
  const sum = interval.min.equals(interval.max) ? '' : cells.rangeOnly
  return { text: t.interval(interval, target.data.unit), note: `${t.rungLabel[rung]}${counted.length > 1 ? cells.added(counted.length) : ''}${sum}`, look: 'reported' }
}

/** 对得上吗：the status of the main promise, with those of the others counted. */
export function fittingCell(task: TaskNode, asOf: string, t: Words = chinese): Cell {
  const { cells } = t
  const known = knownOf(task, asOf)
  if (known) {
    const { status, due, refused, interval } = known.progress
    const day = `${refused.length && !interval ? cells.anyRefused : ''}${due === null ? cells.noDeadline : due ? cells.passed : cells.open}`
    return { text: t.statusLabel[status], note: known.others.length ? `${day}${cells.and}${othersInWords(known.others, t)}` : day, look: 'unknown', status }
  }
  if (task.data.type !== 'guardrail') return { text: t.statusLabel.unquantified, note: cells.unquantified, look: 'unknown', status: 'unquantified' }
  const state = guardrailStatus(task)
  return unknown(t.guardrailLabel[state], t.guardrailMeaning[state])
}

/** What became of a reported figure: how many promises it counts toward, and for how many it only looked so. */
export function heldCell(results: readonly ResultNode[], { cells }: Words = chinese): Cell {
  const pairs = heldAgainst(results)
  const counts = pairs.filter((m) => m.data.verdict !== 'refused').length
  if (pairs.length === 0) return unknown(cells.notHeld, cells.notHeldNote)
  if (counts === 0) return { text: cells.noneCounts, note: cells.heldAgainst(pairs.length), look: 'refused' }
  return { text: cells.counts(counts), note: pairs.length > counts ? cells.alsoRefused(pairs.length - counts) : cells.seeReasons, look: 'partly' }
}

/** “另有15项：5项不可比，10项到期未见公布”; where all are alike, “另有1项到期未见公布”. */
export const othersInWords = (others: readonly StatusCount[], { cells, statusLabel }: Words = chinese) =>
  cells.others(others.reduce((n, o) => n + o.count, 0), others.map((o) => [statusLabel[o.status], o.count]))

function guardrailFigure(task: TaskNode, { language, quantity, cells }: Words): Cell {
  const figures = task.contexts.map(({ result: { data } }) => (language === 'zh-CN' ? data.raw : quantity(data)))
  if (figures.length) return { text: figures.join(cells.comma), note: cells.related, look: 'reported' }
  return unknown(cells.notSeen, guardrailStatus(task) === 'no-report' ? cells.unseen : cells.noReport)
}
