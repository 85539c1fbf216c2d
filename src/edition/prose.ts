import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Page } from '../schema/page.ts'
import { decode } from './characters.ts'
import type { Fault } from './fault.ts'
import { readYaml } from './record-file.ts'

/** The faults of the prose of an edition: characters that no editor shows, and heads that are not what a page needs. */
export function proseFaults(root: string): Fault[] {
  if (!existsSync(join(root, 'content'))) return []
  const files = readdirSync(join(root, 'content'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md')).sort()
  return files.flatMap((name) => {
    const file = `content/${name.replaceAll('\\', '/')}`
    const { text, faults } = decode(file, readFileSync(join(root, 'content', name)))
    if (faults.length || !file.startsWith('content/pages/')) return faults
    const head = /^---\n[\s\S]*?\n(?=---\n)/.exec(text)?.[0]
    if (head === undefined) return [{ file, line: 1, column: 1, message: '开头没有 --- 括起来的标题和说明', remedy: '在第一行写 ---，接着写 title 和 description，再写 ---' }]
    return readYaml(Page, file, file, head, []).faults
  })
}
