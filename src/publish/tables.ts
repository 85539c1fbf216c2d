/** The public tables of the data contract: field names are stable; fields may be added, never renamed. */
import type { Catalog, ResultNode, TargetNode, TaskNode, TermNode } from '../model/catalog.ts'
import type { LineageNode, MatchNode } from '../model/evidence.ts'
import { plainWords } from '../model/plain-words.ts'
import { progressOf } from '../model/progress.ts'
import { shownText } from '../model/redact.ts'
import { dueDay } from '../model/status.ts'
import { rows as shapes, type TableName } from './rows.ts'
import type { Column, Row, Table } from './table.ts'

/** Every public table of the edition; `url` joins the site's address to a path. */
export function tables(catalog: Catalog, url: (address: string) => string = (a) => catalog.edition.url + a): Table[] {
  return [
    table('documents', '文件', catalog.documents.map(({ id, data, address }) => ({
      id, code: data.code, title: data.title, kind: data.kind, authority: data.authority, issuer: data.issuer, jurisdiction: data.jurisdiction, number: data.number ?? null,
      dated: data.dated ?? null, start: data.start ?? null, end: data.end ?? null, display: data.display, sha256: data.source?.sha256 ?? null,
      online: data.online?.address ?? null, onlineSeen: data.online?.seen ?? null, url: url(address),
    }))),
    table('sections', '章节', catalog.documents.flatMap((d) => d.sections.map((s, order) => ({
      id: `${d.id}#${s.id}`, document: d.id, heading: shownText(d, s.heading), level: s.level, order: order + 1, printed: s.printed, paragraphs: s.paragraphs.length, tasks: s.tasks.length, url: url(s.address),
    })))),
    table('tasks', '任务', catalog.tasks.map((t) => taskRow(t, url))),
    table('targets', '目标', catalog.targets.map((t) => targetRow(t, catalog.edition.asOf, url))),
    table('results', '公布数字', catalog.results.map((r) => resultRow(r, url))),
    table('matches', '对照', catalog.matches.map(matchRow)),
    table('lineages', '沿革', catalog.lineages.flatMap((l) => lineageRows(l, url))),
    table('indicators', '指标', catalog.indicators.map(({ id, data, targets, results, address }) => ({
      id, title: data.title, definition: data.definition, unit: data.unit ?? null, direction: data.direction, denominator: data.denominator ?? null, topics: data.topics.join(' '),
      targets: targets.length, results: results.length, url: url(address),
    }))),
    table('terms', '名词', catalog.terms.map((t) => termRow(t, url))),
    table('figures', '数字', catalog.figures.map((f) => ({
      document: f.document.id, text: f.text, value: valueOf(catalog, f.record, f.text), disposition: f.disposition, record: f.record, quote: f.sentence, paragraph: f.unit || null,
    }))),
  ]
}

const table = (name: TableName, title: string, rows: Row[]): Table => ({ name, title, columns: columnsOf(name), rows })

/** The columns of a table with their meanings, in the order of the contract. */
function columnsOf(name: TableName): Column[] {
  return Object.entries(shapes[name].shape).map(([column, type]) => {
    const meta = type.meta() as { description: string; en: string }
    return { name: column, meaning: meta.description, en: meta.en }
  })
}

const number = (value: string | undefined) => (value === undefined ? null : Number(value))

function taskRow(task: TaskNode, url: (a: string) => string): Row {
  const { id, data, document, section, topics, affected, responsible, place, address } = task
  const names = (nodes: readonly { data: { title: string } }[]) => nodes.map((n) => n.data.title).join('、') || null
  return {
    id, document: document.id, section: section.id, title: data.title, plain: plainWords(data.plain), modality: data.modality, type: data.type,
    responsible: names(responsible), affected: names(affected), topics: topics.map((t) => t.id).join(' '), deadline: data.deadline ?? null,
    quote: bulkQuote(task), paragraph: place.unit, url: url(address), quotedFrom: data.quotedFrom ?? null,
    englishTitle: data.english?.title ?? null, english: data.english?.says ?? null,
  }
}

/** A text that may only be quoted is not given away whole: its words stand in bulk only where a figure rests on them, and on the page of every task. */
const bulkQuote = ({ data, document, targets, results }: TaskNode) =>
  document.data.display === 'full-text' || targets.length + results.length > 0 ? data.quote : null

const shared = ({ id, data, task, place }: TargetNode | ResultNode) => ({
  id, document: task.document.id, jurisdiction: task.document.data.jurisdiction, indicator: data.indicator, label: data.label, comparator: data.comparator ?? null,
  value: number(data.value), min: number(data.min), max: number(data.max), unit: data.unit ?? null, scope: scopeText(data.scope), stage: data.stage ?? null,
  quote: data.quote, paragraph: place.unit, encoded: data.encoded ?? false, measure: data.measure, raw: data.raw, partOf: data.partOf ?? null, note: data.note ?? null,
})

function targetRow(node: TargetNode, asOf: string, url: (a: string) => string): Row {
  const { data, task, address } = node
  const { status, rung, interval } = progressOf(node, asOf)
  return {
    ...shared(node), task: task.id, kind: data.kind, start: data.start ?? null, deadline: data.deadline ?? null, due: data.due ?? null, dateWords: data.dateWords ?? null,
    cadence: data.cadence ?? null, modality: data.modality, status, url: url(address), rung, countedMin: interval?.min.toNumber() ?? null, countedMax: interval?.max.toNumber() ?? null,
    dueDay: data.deadline ? dueDay(data.deadline, data.due) : null,
  }
}

function resultRow(node: ResultNode, url: (a: string) => string): Row {
  return { ...shared(node), task: node.task.id, asOf: node.data.asOf ?? null, says: node.says.data.title, url: url(node.address) }
}

function termRow({ id, data, stands, versus, address }: TermNode, url: (a: string) => string): Row {
  return {
    id, term: data.title, definition: data.definition, url: url(address), aliases: data.aliases?.join('、') ?? null, matters: data.matters, source: data.source, quote: data.quote ?? null,
    stands: stands.map((s) => url(s.address)).join(' '), versus: versus.map((t) => t.id).join(' ') || null, english: data.english.title, englishDefinition: data.english.definition,
  }
}

/** The ids of a pair, the verdict, every dimension, and how much counts; refused pairs count nothing. */
function matchRow({ data }: MatchNode): Row {
  const { target, result, verdict, reason, dimensions, counted } = data
  return { target, result, verdict, reason, ...dimensions, countedMin: number(counted?.min), countedMax: number(counted?.max) }
}

/** One row for each change that leads to a member, and one for a member to which none leads. */
function lineageRows({ id, data, members, changes, address }: LineageNode, url: (a: string) => string): Row[] {
  return members.flatMap((member) => {
    const row = { id, title: data.title, member: member.id, document: member.task.document.id, quotedFrom: member.task.quotedFrom?.id ?? null }
    const leading = changes.filter((c) => c.to.id === member.id)
    if (leading.length === 0) return [{ ...row, change: null, before: null, after: null, from: null, note: null, url: url(address) }]
    return leading.map((c): Row => ({ ...row, change: c.data.kind, before: c.data.before, after: c.data.after ?? null, from: c.from.id, note: c.data.note, url: url(c.address) }))
  })
}

/** The scope in one cell: stage, place, denominator and further limits as worded. */
function scopeText(scope: TargetNode['data']['scope']): string | null {
  return [scope?.stage, scope?.place, scope?.denominator && `分母：${scope.denominator}`, scope?.note].filter(Boolean).join('；') || null
}

/** The typed value of the record a number belongs to, where the printed number is its value and not its date. */
function valueOf(catalog: Catalog, record: string | null, text: string): number | null {
  const node = [...catalog.targets, ...catalog.results].find((n) => n.id === record)
  return node && node.data.raw.includes(text) ? number(node.data.value) : null
}
