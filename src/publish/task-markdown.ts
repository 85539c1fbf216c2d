/** The plain-Markdown twin of a task's page. */
import { taskDeadline } from '../i18n/task-dates.ts'
import { asOfWords, deadlineWords } from '../i18n/wording.ts'
import { modalityLabel, rungLabel, statusLabel, taskTypeLabel, verdictLabel } from '../i18n/zh.ts'
import type { TargetNode, TaskNode } from '../model/catalog.ts'
import { intervalText, progressOf } from '../model/progress.ts'
import { shownText } from '../model/redact.ts'
import { type Block, heading, type Inline, link, list, markdown, paragraph, quotation, table, text } from './markdown.ts'
import { documentMarkdownAddress } from './subscriptions.ts'

type Url = (address: string) => string

/** The task as text: what was promised, by when, how firmly, what was published, and the exact words. */
export function taskMarkdown(task: TaskNode, asOf: string, url: Url): string {
  const { code, data, document, section, address, targets, results } = task
  return markdown([
    heading(1, `${code} ${data.title}`),
    ...(data.plain ? [paragraph(data.plain.says)] : []),
    paragraph(link(url(address), url(address))),
    paragraph('出自：', link(url(documentMarkdownAddress(document)), document.data.title), `，${shownText(document, section.heading)}。${document.data.authority === 'original' ? '' : document.data.authorityNote}`),
    heading(2, '原话'), ...[data.quote, ...(data.more ?? []).map((m) => m.quote)].map((quote) => quotation(shownText(document, quote))),
    ...(data.plain?.means ?? data.plain?.silent ? [heading(2, '白话（本站写的）')] : []),
    ...(data.plain?.means ? [paragraph(`对您意味着什么：${data.plain.means}`)] : []),
    ...(data.plain?.silent ? [paragraph(`没有写什么：${data.plain.silent}`)] : []),
    heading(2, '本站的整理'), list(...facts(task)),
    ...(targets.length ? [heading(2, '目标'), table(['编号', '名称', '数值（原文）', '期限', '语气', '后来公布'], targets.map((t) => targetLine(t, asOf)))] : []),
    ...evidence(targets),
    ...(results.length ? [heading(2, '公布的数'), table(['编号', '名称', '数值（原文）', '截至', '谁说的'], results.map(({ id, data: r, says }) => cells(id.toUpperCase(), r.label, r.raw, asOfWords(r), says.data.title)))] : []),
    paragraph(`截至 ${asOf}。“未见公布”是说本站所收文件中没有，不等于没有做到。不是政府网站，以原文为准。`),
  ])
}

function facts(task: TaskNode): string[][] {
  const { data, responsible, affected, topics, quotedFrom } = task
  const names = (nodes: readonly { data: { title: string } }[]) => nodes.map((n) => n.data.title).join('、')
  return [
    [`类型：${taskTypeLabel[data.type]}`], [`语气：${modalityLabel[data.modality]}${data.modalWord ? `（原词“${data.modalWord}”）` : ''}`], [`期限：${taskDeadline(task, '见下表，各项不同') ?? '这句话没有写'}`],
    [`谁负责：${names(responsible) || '原文未写明'}`], ...(affected.length ? [[`影响谁：${names(affected)}`]] : []), [`主题：${names(topics)}`],
    ...(quotedFrom ? [[`转引自：${quotedFrom.data.shortTitle}`]] : []), ...(data.note ? [[`编者按：${data.note}`]] : []),
  ]
}

function targetLine(target: TargetNode, asOf: string): Inline[][] {
  const { id, data } = target
  const { status, interval, rung } = progressOf(target, asOf)
  const known = interval ? `${statusLabel[status]}：${intervalText(interval, data.unit)}（${rungLabel[rung]}）` : statusLabel[status]
  return cells(id.toUpperCase(), data.label, data.raw, deadlineWords(data), modalityLabel[data.modality], known)
}

function evidence(targets: readonly TargetNode[]): Block[] {
  const matches = targets.flatMap((t) => t.matches)
  if (matches.length === 0) return []
  return [heading(2, '对照'), list(...matches.map(({ data, target, result }) => [`${target.id.toUpperCase()} 与 ${result.id.toUpperCase()}（${result.data.raw}）：${verdictLabel[data.verdict]}。${data.reason}`]))]
}

const cells = (...words: string[]): Inline[][] => words.map((word) => [text(word)])
