/** Questions and their answers, as a text in Markdown gives them: what a page prints, and which tasks each answer rests on. */
import { fromMarkdown } from 'mdast-util-from-markdown'
import type { Nodes, RootContent } from 'mdast'
import type { Catalog, TaskNode } from './catalog.ts'
import { UNWRITTEN } from '../schema/prose.ts'

/** A stretch of text, with where it leads if it is a link. */
export type Run = { text: string; address: string | null }
/** A paragraph, or a list of short ones. */
export type AnswerBlock = { kind: 'paragraph'; runs: Run[] } | { kind: 'list'; items: Run[][] }
export type Answer = { id: string; question: string; blocks: AnswerBlock[]; tasks: TaskNode[] }
/** The answers in their order, and what no document says. */
export type Answers = { answers: Answer[]; unwritten: AnswerBlock[] }

/** Reads a body without its head: a question is a heading of the second level. */
export function answersOf(body: string, tasks: Catalog['tasks']): Answers {
  const at = new Map(tasks.map((task) => [task.address, task]))
  const parts: { question: string; blocks: AnswerBlock[] }[] = []
  for (const node of fromMarkdown(body).children) {
    if (node.type === 'heading' && node.depth === 2) parts.push({ question: wordsOf(node), blocks: [] })
    else parts.at(-1)?.blocks.push(...block(node))
  }
  const answers = parts.filter((p) => p.question !== UNWRITTEN).map((p, i) => ({ ...p, id: `q${i + 1}`, tasks: [...new Set(runsOf(p.blocks).flatMap((run) => at.get(run.address ?? '') ?? []))] }))
  return { answers, unwritten: parts.filter((p) => p.question === UNWRITTEN).flatMap((p) => p.blocks) }
}

/** All stretches of some blocks, in reading order. */
export const runsOf = (blocks: readonly AnswerBlock[]): Run[] => blocks.flatMap((b) => (b.kind === 'list' ? b.items.flat() : b.runs))

/** A stretch ready to print: a code takes the marks that touch it with it, so that no bracket is left at the end of a line. */
export type Marked = Run & { code: boolean; before: string; after: string }

/** The same stretches, with the marks round every code moved to it. */
export function withMarks(runs: readonly Run[]): Marked[] {
  const isCode = (run: Run | undefined) => run !== undefined && run.address !== null && CODE.test(run.text)
  return runs.map((run, i) => {
    if (isCode(run)) return { ...run, code: true, before: OPENING.exec(runs[i - 1]?.text ?? '')?.[0] ?? '', after: CLOSING.exec(runs[i + 1]?.text ?? '')?.[0] ?? '' }
    const closed = isCode(runs[i - 1]) ? run.text.replace(CLOSING, '') : run.text
    return { ...run, text: isCode(runs[i + 1]) ? closed.replace(OPENING, '') : closed, code: false, before: '', after: '' }
  })
}

const CODE = /^[A-Z]+\d*-\d+(?:-\d+)?$/
const OPENING = /[（“《]+$/
const CLOSING = /^[）、，。；：”》]+/

function block(node: RootContent): AnswerBlock[] {
  if (node.type === 'paragraph') return [{ kind: 'paragraph', runs: runs(node) }]
  if (node.type === 'list') return [{ kind: 'list', items: node.children.map((item) => item.children.flatMap((child) => runs(child))) }]
  return []
}

function runs(node: Nodes, address: string | null = null): Run[] {
  // A line of the file may end anywhere between two Han characters, where no space belongs.
  if (node.type === 'text') return [{ text: node.value.replaceAll('\n', ''), address }]
  return 'children' in node ? node.children.flatMap((child) => runs(child, node.type === 'link' ? node.url : address)) : []
}

const wordsOf = (node: Nodes) => runs(node).map((r) => r.text).join('')
