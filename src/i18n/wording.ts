/** Dates of records in the words readers see: as printed where the source prints them, otherwise spelled out. */
import type { TaskNode } from '../model/catalog.ts'
import type { Document } from '../schema/document.ts'
import type { Result, Target } from '../schema/target.ts'
import { spoken } from '../text/partial-date.ts'
import { cadenceLabel } from './zh.ts'

/** When a promise falls due, with how often it comes due; says so where the source names no date. */
export function deadlineWords({ start, deadline, due, dateWords, cadence }: Pick<Target, 'start' | 'deadline' | 'due' | 'dateWords' | 'cadence'>): string {
  const often = cadence && cadenceLabel[cadence]
  const date = dateWords ?? (deadline && ending(deadline, due, start))
  if (!date) return often ?? '未写期限'
  return often && !date.includes(often) ? `${date}，${often}` : date
}

/** The dates that a task prints: those of its figures, or else its own. */
export function taskDates({ data, targets }: Pick<TaskNode, 'data' | 'targets'>): string[] {
  const dated = targets.filter((t) => (t.data.deadline ?? t.data.cadence) && !t.total).map((t) => deadlineWords(t.data))
  return dated.length ? [...new Set(dated)] : data.deadline ? [deadlineWords(data)] : []
}

/** As of when a figure was reported; says so where the source prints no time. */
export const asOfWords = ({ asOf, asOfWords: words }: Pick<Result, 'asOf' | 'asOfWords'>) => words ?? (asOf ? spoken(asOf) : '未印时间')

function ending(deadline: string, due: Target['due'], start: string | undefined): string {
  const day = spoken(deadline)
  if (start && start !== deadline) return `${spoken(start)}至${day}`
  if (due === 'before') return `${day}前`
  if (due === 'end') return `${day}底`
  return due === 'by' ? `到${day}` : day
}

/** The date of a document as it is printed; what is not printed is said. */
export const datePrinted = ({ dated, datedWords }: Pick<Document, 'dated' | 'datedWords'>) => dated ? spoken(dated) : datedWords ? `${datedWords}${/\d{4}年/.test(datedWords) ? '' : '，未印年份'}` : '未印日期'
