/** What a page in MDX may hold beside Markdown: tables of the records, and no code. */
import { RECORDS } from '../schema/page.ts'
import type { Fault } from './fault.ts'

const TABLE = /^<Records of="([^"]*)" \/>$/
const names: ReadonlySet<string> = new Set(RECORDS)

/** The faults of a page in MDX; a page comes from anybody, so nothing in it may be run. */
export function mdxFaults(file: string, text: string): Fault[] {
  return text.split('\n').flatMap((line, i) => {
    const table = TABLE.exec(line)
    if (table) return names.has(table[1]!) ? [] : [{ file, line: i + 1, column: line.indexOf('"') + 2, message: `没有“${table[1]}”这张表`, remedy: `写 ${RECORDS.join('、')} 里的一个` }]
    const code = /^(?:import|export)\b|[<{}]/.exec(line)
    return code ? [{ file, line: i + 1, column: code.index + 1, message: `“${code[0]}”在 .mdx 里会当成程序`, remedy: '页面里只写文字；要放表，单独一行写 <Records of="…" />；尖括号和花括号改用全角' }] : []
  })
}
