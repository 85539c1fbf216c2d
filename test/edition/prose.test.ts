import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { printFault } from '../../src/edition/fault.ts'
import { readProse } from '../../src/edition/prose.ts'
import { written } from '../support/edition.ts'

/** The faults of one page of prose, as printed. */
function faults(text: string, file = 'content/pages/about.md'): string[] {
  const root = written()
  mkdirSync(join(root, dirname(file)), { recursive: true })
  writeFileSync(join(root, file), text)
  return readProse(root).faults.map(printFault)
}

test('an edition without prose has no faults in it', () => expect(readProse(written())).toEqual({ prose: [], faults: [] }))

test('a page needs a head', () => {
  expect(faults('关于\n')).toEqual(['content/pages/about.md:1:1: 开头没有 --- 括起来的标题和说明。改法：在第一行写 ---，接着写 title 和 description，再写 ---'])
})

test('a missing or mistyped key of the head is told with its line', () => {
  expect(faults('---\ntitle: 关于\ndescripton: 说明\n---\n\n正文\n')).toEqual([
    'content/pages/about.md:1:1: 缺少“description”这一项。改法：补上 description，写文字',
    'content/pages/about.md:3:1: 没有“descripton”这一项。改法：是不是“description”？',
  ])
})

test('a whole head has no faults', () => expect(faults('---\ntitle: 关于\ndescription: 说明\n---\n\n正文\n')).toEqual([]))

test('a page in MDX is read as any other', () => {
  expect(faults('关于\n', 'content/pages/about.mdx')).toEqual(['content/pages/about.mdx:1:1: 开头没有 --- 括起来的标题和说明。改法：在第一行写 ---，接着写 title 和 description，再写 ---'])
  expect(faults('---\ntitle: 关于\ndescription: 说明\n---\n\n正文\n', 'content/pages/about.mdx')).toEqual([])
})

test('what is written about a record is Markdown only', () => {
  expect(faults('---\ntitle: 关于\ndescription: 说明\n---\n', 'content/topics/parks.mdx')).toEqual(['content/topics/parks.mdx:1:1: 这里的文字不能用 .mdx。改法：文件名改成 .md；只有 content/pages 里的页面能放表'])
})
