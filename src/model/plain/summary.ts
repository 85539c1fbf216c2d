/** The lock on summaries: the sections that each document's summary has, and the authority of its source in the first of them. */
import { FOR, proseFolders, type ProseText, SUMMARY } from '../../schema/prose.ts'
import type { Catalog } from '../catalog.ts'
import type { Problem } from '../problem.ts'
import { wordsAt } from './source-words.ts'
import type { Rules } from './lexicon.ts'
import { blocksOf } from './markdown.ts'

/** Reports texts about nothing, links that lead nowhere, and summaries without their sections or without their authority. */
export function lockSummaries(catalog: Catalog, prose: readonly ProseText[], rules: Rules, problems: Problem[]): void {
  const known = new Set(wordsAt(catalog).keys())
  for (const text of prose) {
    const say = (offset: number, message: string, remedy: string) => void problems.push({ collection: 'prose', id: text.file, path: [], offset, message, remedy })
    if (text.folder !== 'people' && !catalog[text.folder].some((node) => node.id === text.id)) say(0, `data/${text.folder}/ 里没有“${text.id}”`, '文件名就是它所讲的记录的编号')
    for (const { address, start } of blocksOf(text.text, text.from).flatMap((b) => b.links)) {
      if (OURS.test(address) && !known.has(address)) say(start, `没有“${address}”这个地址`, '照 data/registry.txt 抄')
    }
    if (text.folder === 'documents') summary(catalog, text, rules, say)
  }
}

// Addresses of records; those of other pages are examined in the built site.
const OURS = new RegExp(`^/(?:tasks|terms|indicators|standards|changes|places|${proseFolders.join('|')})/.`)

const ORDER = Object.keys(SUMMARY)
const FIRST = ORDER[0]!
const NAMES = [FIRST, `${FOR}……（写给谁，可以有几节）`, ...ORDER.slice(1)].join('、')
// Sections for readers stand between the first and the second.
const rank = (heading: string) => (heading.startsWith(FOR) ? 0.5 : ORDER.indexOf(heading))

function summary(catalog: Catalog, { id, text, from }: ProseText, rules: Rules, say: (offset: number, message: string, remedy: string) => void): void {
  const document = catalog.documents.find((d) => d.id === id)
  const blocks = blocksOf(text, from)
  const headings = blocks.flatMap((block, i) => (block.kind === 'heading' && block.depth === 2 ? [{ text: block.text.trim(), at: block.at[0] ?? from, i }] : []))
  if (headings[0]?.text !== FIRST) say(headings[0]?.at ?? from, `第一节不是“${FIRST}”`, '先写这一节；别的节没有可说的就不写')
  for (const [i, { text: heading, at }] of headings.entries()) {
    const before = headings.slice(0, i).map((h) => h.text)
    if (rank(heading) < 0) say(at, `没有“${heading}”这一节`, `二级标题只用：${NAMES}`)
    else if (before.includes(heading)) say(at, `“${heading}”这一节写了不止一次`, '合成一节')
    else if (before.some((other) => rank(other) > rank(heading))) say(at, `“${heading}”这一节的位置不对`, `次序是：${NAMES}`)
  }
  const words = rules.authority.filter((a) => a.of === document?.data.authority).flatMap((a) => a.words)
  const first = blocks.slice(0, headings[1]?.i ?? blocks.length).map((b) => b.text).join('\n')
  if (document && words.length && !words.some((word) => first.includes(word))) {
    say(headings[0]?.at ?? from, '第一节没有交代这份文件是原件、解读、报道还是转引', `写上其中一个：${words.join('、')}`)
  }
}
