/** Markdown built as a tree, so that no word of a record can become markup. */
import type { Nodes, PhrasingContent, RootContent, Root } from 'mdast'
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import { toMarkdown } from 'mdast-util-to-markdown'
import { oneLine } from './plain.ts'

export type Block = RootContent
export type Inline = PhrasingContent

export const text = (value: string): Inline => ({ type: 'text', value: oneLine(value) })
export const code = (value: string): Inline => ({ type: 'inlineCode', value: oneLine(value) })
export const link = (url: string, words: string): Inline => ({ type: 'link', url, children: [text(words)] })
const inline = (parts: readonly (Inline | string)[]): Inline[] => parts.map((part) => (typeof part === 'string' ? text(part) : part))

export const heading = (depth: 1 | 2 | 3 | 4, ...parts: (Inline | string)[]): Block => ({ type: 'heading', depth, children: inline(parts) })
export const paragraph = (...parts: (Inline | string)[]): Block => ({ type: 'paragraph', children: inline(parts) })
export const quotation = (...parts: (Inline | string)[]): Block => ({ type: 'blockquote', children: [{ type: 'paragraph', children: inline(parts) }] })
export const list = (...items: (Inline | string)[][]): Block => ({ type: 'list', ordered: false, spread: false, children: items.map((parts) => ({ type: 'listItem', spread: false, children: [{ type: 'paragraph', children: inline(parts) }] })) })

/** A table with a header of plain words. */
export function table(head: readonly string[], rows: readonly Inline[][][]): Block {
  const line = (cells: readonly Inline[][]) => ({ type: 'tableRow' as const, children: cells.map((children) => ({ type: 'tableCell' as const, children })) })
  return { type: 'table', children: [line(head.map((word) => [text(word)])), ...rows.map(line)] }
}

/** The tree as text. */
export function markdown(blocks: readonly Block[]): string {
  const root: Root = { type: 'root', children: [...blocks] }
  return toMarkdown(root as Nodes, { bullet: '-', extensions: [gfmTableToMarkdown({ tablePipeAlign: false })] })
}
