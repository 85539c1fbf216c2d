/** The columns of a task after its promise, in words: by when, what was published later, and whether it fits. */
import type { ResultNode, TaskNode } from '../model/catalog.ts'
import { guardrailStatus, intervalText } from '../model/progress.ts'
import type { Status } from '../model/status.ts'
import { mainFigure, reports } from '../model/task-page.ts'
import { heldAgainst, knownOf, type StatusCount } from '../model/task-status.ts'
import { asOfWords, deadlineWords } from './wording.ts'
import { guardrailLabel, guardrailMeaning, rungLabel, statusLabel } from './zh.ts'

/** One cell: the words in large, a sentence in small, and what colour they take; a status is printed with its mark. */
export type Cell = { text: string; note: string; look: 'reported' | 'unknown' | 'refused' | 'partly'; status?: Status }

const UNSEEN = '本站所收文件中未见公布'
const unknown = (text: string, note: string): Cell => ({ text, note, look: 'unknown' })

/** 到什么时候：the deadline of the main promise; of a report, the day it speaks for. */
export function dateCell(task: TaskNode): string {
  const main = mainFigure(task)
  if (reports(task)) return main && 'says' in main.data ? asOfWords(main.data) : '未印时间'
  const promised = main && 'modality' in main.data ? main.data : null
  return deadlineWords({ ...(promised?.deadline || promised?.cadence ? promised : { deadline: task.data.deadline }) })
}

/** 谁说的：who reports the figures of a report. */
export const saysOf = ({ results, document }: TaskNode): string => [...new Set(results.map((r) => r.says.data.title))].join('、') || document.data.issuer

/** By when, published since, whether it fits; a report says as of when, who says so and what it counts for. */
export function columnsOf(task: TaskNode, asOf: string): { reported: boolean; when: string; published: Cell; fitting: Cell } {
  const reported = reports(task)
  const published: Cell = reported ? { text: saysOf(task), note: task.document.data.shortTitle, look: 'reported' } : publishedCell(task, asOf)
  return { reported, when: dateCell(task), published, fitting: reported ? heldCell(task.results) : fittingCell(task, asOf) }
}

/** 后来公布：what counts as an interval, or that nothing was seen. */
export function publishedCell(task: TaskNode, asOf: string): Cell {
  const known = knownOf(task, asOf)
  if (!known) return task.data.type === 'guardrail' ? guardrailFigure(task) : unknown('没有数', '这一条没有印数字，没有可对的')
  const { progress: { interval, counted, refused, rung }, target } = known
  if (!interval) return unknown('未见', refused.length ? `有${refused.length}个数看起来像，不能算` : UNSEEN)
  const sum = interval.min.equals(interval.max) ? '' : '，只知道一个范围'
  return { text: intervalText(interval, target.data.unit), note: `${rungLabel[rung]}${counted.length > 1 ? `，${counted.length}处相加` : ''}${sum}`, look: 'reported' }
}

/** 对得上吗：the status of the main promise, with those of the others counted. */
export function fittingCell(task: TaskNode, asOf: string): Cell {
  const known = knownOf(task, asOf)
  if (known) {
    const { status, due, refused, interval } = known.progress
    const day = `${refused.length && !interval ? '有数不能算；' : ''}${due === null ? '没有写期限' : due ? '期限已过' : '期限还没过完'}`
    return { text: statusLabel[status], note: known.others.length ? `${day}；${othersInWords(known.others)}` : day, look: 'unknown', status }
  }
  if (task.data.type !== 'guardrail') return { text: statusLabel.unquantified, note: '只说做什么，没有可核对的数', look: 'unknown', status: 'unquantified' }
  const state = guardrailStatus(task)
  return unknown(guardrailLabel[state], guardrailMeaning[state])
}

/** What became of a reported figure: how many promises it counts toward, and for how many it only looked so. */
export function heldCell(results: readonly ResultNode[]): Cell {
  const pairs = heldAgainst(results)
  const counts = pairs.filter((m) => m.data.verdict !== 'refused').length
  if (pairs.length === 0) return unknown('没有可对的', '没有哪一项目标会让人拿它来对')
  if (counts === 0) return { text: '都不能算', note: `对过${pairs.length}项目标`, look: 'refused' }
  return { text: `算得上${counts}项`, note: pairs.length > counts ? `另有${pairs.length - counts}项看起来像，不算` : '看下面每一对的理由', look: 'partly' }
}

/** “另有15项：5项不可比，10项到期未见公布”; where all are alike, “另有1项到期未见公布”. */
export const othersInWords = (others: readonly StatusCount[]) => {
  const told = others.map(({ status, count }) => `${count}项${statusLabel[status]}`)
  return told.length === 1 ? `另有${told[0]}` : `另有${others.reduce((n, o) => n + o.count, 0)}项：${told.join('，')}`
}

function guardrailFigure(task: TaskNode): Cell {
  const figures = task.contexts.map((c) => c.result.data.raw)
  if (figures.length) return { text: figures.join('、'), note: '相关的数，不作判断', look: 'reported' }
  return unknown('未见', guardrailStatus(task) === 'no-report' ? UNSEEN : '没有收到后来的报告')
}
