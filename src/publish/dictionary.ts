/** The dictionary that goes with the package: every table and column, in Chinese and in English, as Markdown. */
import type { Edition } from '../schema/edition.ts'
import { fieldOf } from './field.ts'
import { type Block, code, heading, link, markdown, paragraph, table, text } from './markdown.ts'
import type { TableName } from './rows.ts'
import type { Table } from './table.ts'

/** README.md of the package. */
export function dictionary(edition: Edition, tables: readonly Table[]): string {
  return markdown([
    heading(1, `${edition.title}：${edition.subject}`),
    paragraph(`${edition.scope}截至 ${edition.asOf}。`, link(`${edition.url}/data/`, `${edition.url}/data/`)),
    paragraph('每张表有 CSV（UTF-8，带 BOM）、JSON、XLSX 三种格式和一份 JSON Schema；datapackage.json 是 Data Package v2 的描述；SHA256SUMS 是每个文件的校验和。空着表示原文没有写，或者这一册还没有做。'),
    paragraph('Each table comes as CSV (UTF-8 with BOM), JSON and XLSX with a JSON Schema; datapackage.json is a Data Package v2 descriptor; SHA256SUMS holds the checksum of every file. An empty cell is an unknown.'),
    paragraph('本站写的部分按 CC BY 4.0 许可；原话（quote、raw、before、after、dateWords）不在许可之内。Our own words are licensed under CC BY 4.0; words quoted from the sources are not ours to license.'),
    ...tables.flatMap(section),
  ])
}

function section({ name, title, columns, rows }: Table): Block[] {
  const line = ({ name: column, meaning, en }: Table['columns'][number]) => {
    const { type, options } = fieldOf(name as TableName, column)
    return [[code(column)], [text(options ? options.join(' ') : type)], [text(meaning)], [text(en)]]
  }
  return [heading(2, `${title} (${name}), ${rows.length}`), table(['字段 Field', '类型 Type', '意思', 'Meaning'], columns.map(line))]
}
