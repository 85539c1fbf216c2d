import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Page } from '../schema/page.ts'
import { type People, type Prose, type ProseFolder, proseFolders, proseHeads, type ProseText } from '../schema/prose.ts'
import { decode } from './characters.ts'
import type { Fault } from './fault.ts'
import { mdxFaults } from './mdx.ts'
import { readYaml } from './record-file.ts'

/** The prose of an edition: its plain texts about records, and the faults of all of it: characters that no editor shows, and heads that are not what a page needs. */
export function readProse(root: string): { prose: ProseText[]; faults: Fault[] } {
  const prose: ProseText[] = []
  if (!existsSync(join(root, 'content'))) return { prose, faults: [] }
  const files = readdirSync(join(root, 'content'), { recursive: true, encoding: 'utf8' }).filter((file) => /\.mdx?$/.test(file)).sort()
  const faults = files.flatMap((name) => {
    const file = `content/${name.replaceAll('\\', '/')}`
    const { text, faults: broken } = decode(file, readFileSync(join(root, 'content', name)))
    const folder = proseFolders.find((f) => file.startsWith(`content/${f}/`))
    if (broken.length || !(folder || file.startsWith('content/pages/'))) return broken
    const coded = file.endsWith('.mdx')
    if (coded && folder) return [{ file, line: 1, column: 1, message: '这里的文字不能用 .mdx', remedy: '文件名改成 .md；只有 content/pages 里的页面能放表' }]
    const head = /^---\n[\s\S]*?\n(?=---\n)/.exec(text)?.[0]
    if (head === undefined) return [{ file, line: 1, column: 1, message: '开头没有 --- 括起来的标题和说明', remedy: '在第一行写 ---，接着写 title 和 description，再写 ---' }]
    const read = readYaml(folder ? proseHeads[folder] : Page, file, file, head, [])
    if (folder && read.data) prose.push(textOf(file, folder, read.data as Prose | People, text, head.length + '---\n'.length))
    return [...read.faults, ...(coded ? mdxFaults(file, text) : [])]
  })
  return { prose, faults }
}

const textOf = (file: string, folder: ProseFolder, head: Prose | People, text: string, from: number): ProseText =>
  ({ file, folder, id: file.slice(file.lastIndexOf('/') + 1, -'.md'.length), head, text, from })
