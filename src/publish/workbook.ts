/** A table as a workbook: a sheet that explains it, then the data with real numbers and real dates. Needs no schema library, so that a browser can make one too. */
import { writeXlsx, type CellValue, type WriteSheet } from 'hucre/xlsx'
import type { Edition } from '../schema/edition.ts'
import { lastDay } from '../text/partial-date.ts'
import { type Field, isDate } from './json-field.ts'
import { plain } from './plain.ts'
import type { Cell, Table } from './table.ts'

type Line = readonly [name: string, words: string]

const LONGEST_CELL = 32_767
const TEXT = { numFmt: '@' }
const HEADER = { font: { bold: true } }

/** What a workbook says of where it comes from. */
export type Source = Pick<Edition, 'title' | 'subject' | 'url' | 'asOf'>

/** The bytes of the workbook; dated by the as-of day, so that the same commit gives the same bytes. `more` are further lines of the sheet that explains. */
export function toWorkbook(table: Table, fields: readonly Field[], source: Source, more: readonly Line[] = []): Promise<Uint8Array> {
  const day = asDate(lastDay(source.asOf))
  return writeXlsx({ properties: { title: `${source.title}：${table.title}`, creator: source.title, created: day, modified: day }, sheets: [explanation(table, fields, source, more), data(table, fields)] })
}

/** What the table is, how to read it, and every column in Chinese and English. */
function explanation({ name, title, columns, rows }: Table, fields: readonly Field[], edition: Source, more: readonly Line[]): WriteSheet {
  const lines: readonly Line[] = [
    ['表', `${title}（${name}）`], ['出处', `${edition.title}：${edition.subject}，${edition.url}/data/#${name}`], ['截至', edition.asOf], ['行数', String(rows.length)], ...more,
    ['许可', '本站写的部分按 CC BY 4.0；原话（quote、raw、before、after、dateWords）不在许可之内'],
    ['日期', '印到日的是日期，只印到年或月的是文字，不补成某一天'], ['空格', '原文没有写，或者这一册还没有做'], ['文字', '以 = + - @ 开头的也只是文字，不会当公式算'],
  ]
  const head = ['字段', '意思', 'Meaning', '格子里是什么']
  const dictionary = columns.map((c, i) => [c.name, c.meaning, c.en, kindOf(fields[i]!)])
  return {
    name: '说明', columns: [{ width: 16, style: TEXT }, { width: 56, style: TEXT }, { width: 48, style: TEXT }, { width: 40, style: TEXT }],
    rows: [...lines, [], head, ...dictionary].map((line) => line.map(shown)), cells: bold(head.length, lines.length + 1, head),
  }
}

function data({ title, columns, rows }: Table, fields: readonly Field[]): WriteSheet {
  const header = columns.map((c) => c.name)
  return {
    name: title, freezePane: { rows: 1 }, columns: fields.map((f, i) => ({ width: widthOf(header[i]!, f), ...(f.type === 'string' && !isDate(f) && { style: TEXT }) })),
    rows: [header, ...rows.map((row) => columns.map((c, i) => typed(row[c.name] ?? null, fields[i]!)))], cells: bold(header.length, 0, header),
  }
}

const bold = (count: number, row: number, words: readonly string[]) => new Map(Array.from({ length: count }, (_, i) => [`${row},${i}`, { value: words[i]!, style: HEADER }]))

/** A full date becomes a date cell; a year or a month stays as printed. */
function typed(cell: Cell, field: Field): CellValue {
  if (typeof cell !== 'string') return cell
  return isDate(field) && cell.length === 10 ? asDate(cell) : shown(cell)
}

const shown = (text: string) => plain(text).slice(0, LONGEST_CELL)
const asDate = (day: string) => new Date(`${day}T00:00:00Z`)
const widthOf = (name: string, { type }: Field) => (['quote', 'title', 'definition', 'reason', 'note', 'url', 'plain', 'before', 'after'].includes(name) ? 48 : type === 'string' ? 20 : 12)

function kindOf(field: Field): string {
  if (field.options) return field.options.join(' ')
  if (isDate(field)) return '年、年-月或年-月-日'
  return { string: '文字', number: '数', integer: '整数', boolean: 'TRUE 或 FALSE' }[field.type]
}
