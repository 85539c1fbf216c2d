/** The first look at a task, column by column: up to three figures, and what is known of each, said once where it is the same of all. */
import type { DocumentNode, ResultNode, TargetNode, TaskNode } from '../model/catalog.ts'
import { progressOf } from '../model/progress.ts'
import { lastWord, writtenOn } from '../model/reports.ts'
import { leading, mainFigure } from '../model/task-page.ts'
import { type Known, statusCounts } from '../model/task-status.ts'
import { spoken } from '../text/partial-date.ts'
import { type Cell, columnsOf, othersInWords, publishedOf } from './four-columns.ts'
import { datesOf } from './task-dates.ts'
import { asOfWords, deadlineWords } from './wording.ts'
import { cells, documentKindLabel, statusInShort, statusLabel, taskTypeLabel } from './zh.ts'

/** A cell with its lines in small, each with the names of the figures it is said of; none where it is said of all. */
export type Said = Omit<Cell, 'note'> & { notes: string[] }
type Columns = { when: Said[]; published: Said[]; fitting: Said[]; rest: string }
/** What is promised or reported, the columns beside it, and what is left to the tables below. */
export type FirstLook = Columns & { reported: boolean; told: { text: string; note: string }[]; more: string }

/** The four columns of a task. */
export function firstLook(task: TaskNode, asOf: string): FirstLook {
  const main = mainFigure(task)
  const [promised, found] = [leading(task.targets, main), leading(task.results, main)]
  const shown = promised.figures.length ? { ...promised, more: promised.more + task.results.length } : found
  const besides = [shown.more && `${shown.more}项`, shown.steps && `分步的${shown.steps}个数`].filter(Boolean)
  const { reported, published, fitting } = columnsOf(task, asOf)
  const columns = (when: Said[]): Columns => ({ when, published: ofAll(published), fitting: ofAll(fitting), rest: '' })
  return {
    reported,
    told: shown.figures.length ? shown.figures.map(({ data }) => ({ text: data.raw, note: data.value ?? data.min ? data.label : `${data.label}；没有写数字，看做没做` })) : [{ text: taskTypeLabel[task.data.type], note: '没有写数字' }],
    more: besides.length ? `另有${besides.join('，')}` : '',
    ...(promised.figures.length ? ofPromises(task, promised.figures, asOf) : columns(reported ? asOfEach(task, found.figures) : ofAll(dueCell(task, null)))),
  }
}

function ofPromises(task: TaskNode, targets: readonly TargetNode[], asOf: string): Columns {
  const known = targets.map((target): Known => ({ target, progress: progressOf(target, asOf) }))
  const rest = statusCounts(task.targets.filter((t) => !targets.includes(t)), asOf)
  return {
    when: alike(targets, (target) => dueCell(task, target)),
    published: alike(targets, (_, i) => publishedOf(known[i]!), (_, i) => lastWords(known[i]!, asOf)),
    fitting: alike(targets, (_, i) => { const { status } = known[i]!.progress; return { text: statusLabel[status], note: statusInShort[status], look: 'unknown', status } }),
    rest: rest.length ? othersInWords(rest) : '',
  }
}

/** As of when a report speaks, figure by figure. */
function asOfEach(task: TaskNode, results: readonly ResultNode[]): Said[] {
  const when = (words: string): Cell => ({ text: words, note: `${speaker(task)}里的写法`, look: words.startsWith('未') ? 'unknown' : 'reported' })
  return results.length ? alike(results, ({ data }) => when(asOfWords(data))) : ofAll(when(asOfWords({})))
}

/** By when, and how the document words that. */
function dueCell(task: TaskNode, target: TargetNode | null): Cell {
  const dates = datesOf(task, target?.data ?? null)
  const { deadline, cadence } = dates
  const note = deadline ? '写明的期限' : cadence === 'regular' ? '没有写隔多久一次' : cadence ? '写明多久一次，没有写到哪年为止' : '没有写'
  return { text: deadlineWords(dates), note: `${speaker(task)}里${note}`, look: deadline ?? cadence ? 'reported' : 'unknown' }
}

/** That what was published could not tell the end, where its text is older than the deadline. */
function lastWords({ target, progress: { status } }: Known, asOf: string): string[] {
  const last = status === 'reached' ? null : lastWord(target, asOf)
  return last ? [earlyWords(last)] : []
}

/** That a text was written before a deadline was over, in its kind and its month. */
export const earlyWords = (document: DocumentNode): string => cells.early(documentKindLabel[document.data.kind], spoken(writtenOn(document)!.slice(0, 7)))

/** Whose words they are that date and measure the promise. */
const speaker = ({ quotedFrom, document: { data } }: TaskNode) => (quotedFrom ? '转引' : data.authority === 'original' ? '原文' : documentKindLabel[data.kind])

const ofAll = ({ note, ...cell }: Cell): Said[] => [{ ...cell, notes: [note] }]

/** Cells that say the same are said once, and so are their lines, with the names of the figures where they differ. */
function alike<T extends TargetNode | ResultNode>(figures: readonly T[], cellOf: (figure: T, i: number) => Cell, more: (figure: T, i: number) => string[] = () => []): Said[] {
  const said = figures.map((figure, i) => ({ name: figure.data.label, cell: cellOf(figure, i), more: more(figure, i) }))
  const groups = [...Map.groupBy(said, ({ cell }) => cell.text).values()]
  return groups.map((group, at) => {
    const later = groups.slice(at + 1).flat().flatMap((s) => s.more)
    const { note, ...cell } = group[0]!.cell
    const lines = [...Map.groupBy(group, (s) => s.cell.note)].map(([line, of]) => (of.length < figures.length ? `${of.map((s) => s.name).join('、')}：${line}` : line))
    return { ...cell, notes: [...lines, ...new Set(group.flatMap((s) => s.more).filter((line) => !later.includes(line)))] }
  })
}
