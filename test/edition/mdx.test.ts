import { expect, test } from 'vitest'
import { printFault } from '../../src/edition/fault.ts'
import { mdxFaults } from '../../src/edition/mdx.ts'

const faults = (text: string) => mdxFaults('about.mdx', text).map(printFault)
const code = (place: string, sign: string) => `about.mdx:${place}: “${sign}”在 .mdx 里会当成程序。改法：页面里只写文字；要放表，单独一行写 <Records of="…" />；尖括号和花括号改用全角`

test('code of every kind is refused, with its place', () => {
  expect(faults('import x from "y"\n\n正文{1 + 1}\n<script>alert(1)</script>\nexport const a = 1\n再说 <Records of="counts" />')).toEqual([code('1:1', 'import'), code('3:3', '{'), code('4:1', '<'), code('5:1', 'export'), code('6:4', '<')])
})

test('a table that there is not is named', () => {
  const [only, ...others] = faults('正文\n\n<Records of="sums" />\n')
  expect([only, others]).toEqual([expect.stringMatching(/^about\.mdx:3:14: 没有“sums”这张表。改法：写 authority、counts/), []])
})

test('words and tables have no faults', () => expect(faults('---\ntitle: 关于\n---\n\n正文，important 的话。\n\n<Records of="counts" />\n')).toEqual([]))
