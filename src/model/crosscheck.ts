/** Cross-checks of typed records against the words they came from. */
import type { Waiver } from '../schema/primitives.ts'
import type { Place } from '../text/locate.ts'
import type { Catalog, DocumentNode, TaskNode } from './catalog.ts'
import { calendar, dates, printedNear, span } from './crosscheck-dates.ts'
import { figure } from './crosscheck-figure.ts'
import { type Problem, type Report, reporter } from './problem.ts'
import { waiver } from './waiver.ts'

/** Every contradiction between a typed record and its own words. */
export function crosscheck(catalog: Catalog, problems: Problem[]): void {
  for (const task of catalog.tasks) {
    const { id, data, document, place } = task
    const report = reporter(problems, 'tasks', id)
    modality(data, sentenceUnit(document, place.unit), report)
    if (data.deadline) calendar(data.deadline, 'deadline', report)
    if (data.deadline && !waiver(data, 'date')) printedNear(data.deadline, near(task, place), report)
    redacted(document, [data.quote, ...(data.more ?? []).map((m) => m.quote)], report)
  }
  for (const target of catalog.targets) {
    const report = reporter(problems, 'targets', target.id)
    figure(target, report)
    modality(target.data, sentenceUnit(target.task.document, target.place.unit), report)
    span(target.data, report)
    redacted(target.task.document, [target.data.quote], report)
    dates(target, target.data.dateWords, [target.data.start, target.data.deadline], 'dateWords', near(target.task, target.place), report)
  }
  for (const result of catalog.results) {
    const report = reporter(problems, 'results', result.id)
    figure(result, report)
    redacted(result.task.document, [result.data.quote], report)
    if (result.data.asOf) calendar(result.data.asOf, 'asOf', report)
    dates(result, result.data.asOfWords, [result.data.asOf], 'asOfWords', near(result.task, result.place), report)
  }
  for (const { id, data } of catalog.records.editions) calendar(data.asOf, 'asOf', reporter(problems, 'editions', id))
  for (const { id, data } of catalog.documents) {
    const report = reporter(problems, 'documents', id)
    for (const field of ['dated', 'published', 'start', 'end'] as const) if (data[field]) calendar(data[field], field, report)
  }
}

function modality(data: { modality: string; modalWord?: string | undefined; waivers?: Waiver[] | undefined }, unit: string, report: Report): void {
  if (waiver(data, 'modality')) return
  const needs = data.modality !== 'plain' && data.modality !== 'reported'
  if (needs && !data.modalWord) report(['modality'], '这种语气要写出原文里的那个词', '加 modalWord，照抄原文；没有这样的词就用 plain（直说）')
  if (!needs && data.modalWord) report(['modalWord'], '直说和已做不写 modalWord', '去掉 modalWord，或改 modality')
  if (data.modalWord && !unit.includes(data.modalWord)) report(['modalWord'], `这一段原文里没有“${data.modalWord}”`, '照抄同一段里表示语气的词')
}

/** Where the words of a date may stand: in the paragraph of a quote, or in the heading of the task's section. */
const near = ({ document, section }: TaskNode, { unit }: Place) => [sentenceUnit(document, unit), section.heading]

function sentenceUnit(document: DocumentNode, unit: string): string {
  return document.paragraphs.find((p) => p.id === unit)?.text ?? document.sections.find((s) => s.id === unit)?.heading ?? ''
}

function redacted(document: DocumentNode, quotes: string[], report: Report): void {
  for (const { text } of document.data.redactions ?? []) if (quotes.some((q) => q.includes(text))) report(['quote'], `原话里有应当略去的“${text}”`, '截短原话，避开私人信息')
}
