/** Cross-checks of typed values against the words they came from; the parser never sets a value, it only contradicts one. */
import { Decimal } from 'decimal.js'
import type { Waiver } from '../schema/primitives.ts'
import type { Catalog, ResultNode, TargetNode } from './catalog.ts'
import { readPrinted } from '../text/number.ts'
import { exists, lastDay, yearsNamed } from '../text/partial-date.ts'
import { type Problem, reporter } from './problem.ts'
import { unitText } from './units.ts'

/** Every contradiction between a typed record and its own words. */
export function crosscheck(catalog: Catalog, problems: Problem[]): void {
  for (const { id, data, document, place, section } of catalog.tasks) {
    const report = reporter(problems, 'tasks', id)
    modality(data, sentenceUnit(document, place.unit), report)
    if (data.deadline) calendar(data.deadline, 'deadline', report)
    if (data.deadline && !waived(data, 'date')) printedNear(data.deadline, [sentenceUnit(document, place.unit), section.heading], report)
    redacted(document, [data.quote, ...(data.more ?? []).map((m) => m.quote)], report)
  }
  for (const target of catalog.targets) {
    const report = reporter(problems, 'targets', target.id)
    figure(target, report)
    modality(target.data, sentenceUnit(target.task.document, target.place.unit), report)
    span(target.data, report)
    redacted(target.task.document, [target.data.quote], report)
    dates(target, target.data.dateWords, [target.data.start, target.data.deadline], 'dateWords', report)
  }
  for (const result of catalog.results) {
    const report = reporter(problems, 'results', result.id)
    figure(result, report)
    redacted(result.task.document, [result.data.quote], report)
    if (result.data.asOf) calendar(result.data.asOf, 'asOf', report)
    dates(result, result.data.asOfWords, [result.data.asOf], 'asOfWords', report)
  }
  for (const { id, data } of catalog.records.editions) calendar(data.asOf, 'asOf', reporter(problems, 'editions', id))
  for (const { id, data } of catalog.documents) {
    const report = reporter(problems, 'documents', id)
    for (const field of ['dated', 'published', 'start', 'end'] as const) if (data[field]) calendar(data[field], field, report)
  }
}

type Report = (path: readonly PropertyKey[], message: string, remedy: string) => void
const waived = (data: { waivers?: Waiver[] | undefined }, check: Waiver['check']) => data.waivers?.some((w) => w.check === check) ?? false

function figure({ data }: TargetNode | ResultNode, report: Report): void {
  bounds(data, report)
  if (data.encoded) return
  const printed = readPrinted(data.raw)
  if (!printed) {
    if (data.value !== undefined || data.min !== undefined) report(['raw'], `“${data.raw}”里没有数字，却记了数值`, '原文没印数字时写 encoded: true；否则照抄带数字的写法')
    return
  }
  if (data.value === undefined && data.min === undefined) return
  const same = (typed: string | undefined, read: Decimal | null) => (typed === undefined) === (read === null) && (read === null || new Decimal(typed!).equals(read))
  if (!waived(data, 'value') && !(same(data.value, printed.value) && same(data.min, printed.min) && same(data.max, printed.max))) {
    report([data.value === undefined ? 'min' : 'value'], `记的是 ${typedValue(data)}，原话“${data.raw}”读出来是 ${printed.value ?? `${printed.min}—${printed.max}`}`, '改成原话里的数（换算到基本单位）；确实无误就在 waivers 里写明理由')
  }
  if (!waived(data, 'comparator') && data.comparator !== printed.comparator && !boundOutside(data, printed.comparator)) {
    report(['comparator'], `记的是“${data.comparator}”，原话“${data.raw}”读出来是“${printed.comparator}”`, '以上、不低于是 ≥，不大于是 ≤，低于是 <，左右是 ≈，多、余是 >；确实无误就在 waivers 里写明理由')
  }
  if (!waived(data, 'unit') && printed.unit && !sameUnit(data.unit, printed.unit)) {
    report(['unit'], `单位记的是“${data.unit ?? '（空）'}”，原话“${data.raw}”里是“${printed.unit}”`, '写原话里的单位，不带“万”“亿”；确实无误就在 waivers 里写明理由')
  }
}

// A bound may be printed beside the value and not in it: “不低于交流轮岗教师总数的20%”.
const BOUND: Partial<Record<string, RegExp>> = { '≥': /不低于|不小于|不少于|以上|至少/, '≤': /不大于|不超过|不高于|以内|以下/, '<': /低于|小于/, '>': /多|余|超过/, '≈': /左右|约/ }
const boundOutside = (data: TargetNode['data'] | ResultNode['data'], read: string) => read === '=' && (BOUND[data.comparator ?? '']?.test(data.quote) ?? false)
const sameUnit = (typed: string | undefined, printed: string) => typed !== undefined && (printed.startsWith(typed) || typed.startsWith(printed) || unitText(typed) === unitText(printed))
const typedValue = (data: TargetNode['data'] | ResultNode['data']) => data.value ?? `${data.min ?? '？'}—${data.max ?? '？'}`

function bounds(data: TargetNode['data'] | ResultNode['data'], report: Report): void {
  if (data.comparator === 'range') {
    if (data.min === undefined || data.max === undefined || data.value !== undefined) report(['comparator'], '范围要写 min 和 max，不写 value', '补上 min、max，去掉 value')
    else if (new Decimal(data.min).gte(data.max)) report(['min'], `下限 ${data.min} 不小于上限 ${data.max}`, '把两个数对调，或改正')
  } else if (data.min !== undefined || data.max !== undefined) report(['comparator'], '写了 min、max，comparator 却不是 range', '改成 range，或把数写进 value')
  else if ((data.value === undefined) !== (data.comparator === undefined)) report([data.value === undefined ? 'comparator' : 'value'], 'value 和 comparator 要么都写，要么都不写', '补上缺的一个')
}

function modality(data: { modality: string; modalWord?: string | undefined; waivers?: Waiver[] | undefined }, unit: string, report: Report): void {
  if (waived(data, 'modality')) return
  const needs = data.modality !== 'plain' && data.modality !== 'reported'
  if (needs && !data.modalWord) report(['modality'], '这种语气要写出原文里的那个词', '加 modalWord，照抄原文；没有这样的词就用 plain（直陈）')
  if (!needs && data.modalWord) report(['modalWord'], '直陈和已做不写 modalWord', '去掉 modalWord，或改 modality')
  if (data.modalWord && !unit.includes(data.modalWord)) report(['modalWord'], `这一段原文里没有“${data.modalWord}”`, '照抄同一段里表示语气的词')
}

function span({ start, deadline, due }: TargetNode['data'], report: Report): void {
  for (const [field, date] of Object.entries({ start, deadline })) if (date) calendar(date, field, report)
  if (start && deadline && start > lastDay(deadline)) report(['start'], `起于 ${start}，却止于 ${deadline}`, '起止对调，或改正')
  if ((deadline === undefined) !== (due === undefined)) report(['due'], 'deadline 和 due 要么都写，要么都不写', '补上缺的一个：by 到、before 之前、end 年底、within 期间')
}

function dates(node: TargetNode | ResultNode, words: string | undefined, typed: (string | undefined)[], field: string, report: Report): void {
  const years = typed.filter((d) => d !== undefined).map((d) => Number(d.slice(0, 4)))
  if (waived(node.data, 'date')) return
  if (years.length && !words) report([field], '写了年份，没有写它的原文', `加 ${field}，照抄原文的日期写法`)
  if (!words) return
  const document = node.task.document
  const section = document.sections.find((s) => s.id === node.task.section.id)
  const near = [sentenceUnit(document, node.place.unit), section?.heading ?? '']
  if (!near.some((text) => text.includes(words))) report([field], `这一段和它的标题里没有“${words}”`, '照抄同一段或它标题里的日期')
  const named = yearsNamed(words)
  const stray = years.filter((y) => !named.includes(y))
  if (stray.length) report([field], `记的年份 ${stray.join('、')} 不在“${words}”里`, '年份只写印出来的；推算的写进 note')
}

const calendar = (date: string, field: string, report: Report) => {
  if (!exists(date)) report([field], `没有 ${date} 这一天`, '改成日历上有的日期，原文印到哪一位就写到哪一位')
}

function sentenceUnit(document: TargetNode['task']['document'], unit: string): string {
  return document.paragraphs.find((p) => p.id === unit)?.text ?? document.sections.find((s) => s.id === unit)?.heading ?? ''
}

function printedNear(deadline: string, texts: string[], report: Report): void {
  if (!texts.some((text) => yearsNamed(text).includes(Number(deadline.slice(0, 4))))) report(['deadline'], `这一段和它的标题里没有印 ${deadline.slice(0, 4)} 年`, '期限只写印出来的；没有印就不写')
}

function redacted(document: TargetNode['task']['document'], quotes: string[], report: Report): void {
  for (const { text } of document.data.redactions ?? []) if (quotes.some((q) => q.includes(text))) report(['quote'], `原话里有应当略去的“${text}”`, '截短原话，避开私人信息')
}
