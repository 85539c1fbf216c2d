/** Which numbers of a document stand in its picture, by rules that are printed beside them; no number is chosen by hand. */
import { Decimal } from 'decimal.js'
import { asOfWords, deadlineWords } from '../i18n/wording.ts'
import { modalityLabel } from '../i18n/zh.ts'
import type { ResultNode, TargetNode } from '../model/catalog.ts'
import { intervalText, progressOf } from '../model/progress.ts'
import { Modality } from '../schema/vocabulary.ts'
import type { Part, Row } from './sheet.ts'

type Rows = Extract<Part, { kind: 'rows' }>
type Figure = TargetNode | ResultNode

/** How many rows there is room for: in one group, of what was promised in one group, and of that in all. */
const [ROOM, SHARE, IN_ALL] = [8, 6, 12]

/** What was promised: shares and amounts with a date, states with a date, amounts without; steps of a total are left to the total. */
export function promised(targets: readonly TargetNode[]): Part[] {
  const whole = targets.filter((t) => !t.total)
  const dated = whole.filter((t) => t.data.deadline)
  const groups = [
    rowsOf('占多少', '写了期限的比例，期限近的在前', sorted(dated.filter(isShare), byDeadline).map(worded)),
    rowsOf('有多少', '写了期限的总数，从大到小，不分单位', sorted(dated.filter(isAmount), bySize).map(worded)),
    rowsOf('做成什么样', '写了期限、没有写数的，话重的在前', sorted(dated.filter((t) => t.data.kind === 'milestone'), byFirmness).map(stated)),
    rowsOf('没有写期限的数', '从大到小，不分单位', sorted(whole.filter((t) => !t.data.deadline && isAmount(t)), bySize).map(worded)),
  ].flat()
  const shown: Rows[] = []
  const dropped: string[] = []
  for (const group of groups) {
    const left = IN_ALL - shown.reduce((n, { rows }) => n + rows.length, 0)
    if (left > 0) shown.push(cut(group, Math.min(SHARE, left)))
    else dropped.push(`“${group.title}”${group.rows.length}项`)
  }
  return dropped.length ? [...shown, { kind: 'words', look: 'note', text: `图里放不下的：${dropped.join('，')}，见网站。` }] : shown
}

/** What the document itself reports: amounts, largest first. */
export const reported = (results: readonly ResultNode[]): Rows[] =>
  rowsOf('有多少', '文件自己说的总数，从大到小，不分单位', sorted(results.filter((r) => !r.total && isAmount(r) && !r.data.encoded), bySize).map(told)).map((group) => cut(group, ROOM))

/** What was published later toward the promises, as far as it counts. */
export const published = (targets: readonly TargetNode[], asOf: string): Rows[] =>
  rowsOf('算得上的公布数', '算得上的数相加；分不清的，写至少到至多', targets.flatMap((t) => known(t, asOf))).map((group) => cut(group, ROOM))

function known(target: TargetNode, asOf: string): Row[] {
  const { interval } = progressOf(target, asOf)
  return interval ? [{ ...worded(target), value: intervalText(interval, target.data.unit), tone: 'jade', note: `答应${target.data.raw}，${deadlineWords(target.data)}` }] : []
}

const isShare = ({ data }: Figure) => data.unit === '%'
/** A number of things, not a share, a number a head or a threshold. */
const isAmount = ({ data }: Figure) => (data.measure === 'stock' || data.measure === 'increment') && data.unit !== '%' && sizeOf(data) !== undefined
const sizeOf = ({ value, min }: Figure['data']) => value ?? min
const bySize = (a: Figure, b: Figure) => new Decimal(sizeOf(b.data)!).cmp(sizeOf(a.data)!)
const byDeadline = (a: TargetNode, b: TargetNode) => (a.data.deadline! < b.data.deadline! ? -1 : Number(a.data.deadline! > b.data.deadline!))
const byFirmness = (a: TargetNode, b: TargetNode) => rank(a) - rank(b) || byDeadline(a, b)
const rank = ({ data }: TargetNode) => Modality.options.indexOf(data.modality)
// Equal ones keep the order of the text.
const sorted = <T>(all: readonly T[], order: (a: T, b: T) => number): T[] => all.toSorted(order)

const row = (figure: Figure, value: string, note: string): Row => ({ label: figure.data.label, value, note, tone: 'ink', code: figure.task.code, address: figure.address })
const firmness = ({ data }: TargetNode) => (data.modality === 'plain' ? [] : [data.modalWord ? `“${data.modalWord}”` : modalityLabel[data.modality]])
const worded = (target: TargetNode): Row => row(target, target.data.raw, [...firmness(target), deadlineWords(target.data)].join('，'))
const stated = (target: TargetNode): Row => row(target, deadlineWords(target.data), firmness(target).join(''))
const told = (result: ResultNode): Row => ({ ...row(result, result.data.raw, asOfWords(result.data)), tone: 'jade' })

/** Rows under a heading, each said once; nothing where there is none. */
function rowsOf(title: string, rule: string, all: readonly Row[]): Rows[] {
  const rows = all.filter((r, i) => all.findIndex((o) => o.label === r.label && o.value === r.value && o.note === r.note) === i)
  return rows.length ? [{ kind: 'rows', title, rule, rows, rest: null }] : []
}

/** The first rows and how many more there are; a line that says that one more is left would take the place of that one. */
function cut(group: Rows, room: number): Rows {
  const left = group.rows.length - room
  return left > 1 ? { ...group, rows: group.rows.slice(0, room), rest: `还有${left}项，见网站` } : group
}
