/** The blocks of a plain text in Markdown, each with its links and with the place of every character in the file. */
import type { Nodes, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'

/** A paragraph, an item of a list, a row of a table or a heading. */
export type Block = { kind: 'paragraph' | 'item' | 'row' | 'heading'; depth: number; text: string; at: number[]; links: Link[] }
/** Where a link leads, and where it stands in the file. */
export type Link = { address: string; start: number }

// A code such as PY21-014 names a record and counts nothing.
const CODE = /[A-Z]+\d*-\d+(?:-\d+)?/g

/** Every block of the text from an offset on, in reading order. */
export function blocksOf(file: string, from: number): Block[] {
  const root = fromMarkdown(file.slice(from), { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] })
  return root.children.flatMap((node) => blocks(node, file, from))
}

function blocks(node: RootContent, file: string, from: number): Block[] {
  switch (node.type) {
    case 'paragraph': return [block('paragraph', [node], file, from)]
    case 'heading': return [block('heading', [node], file, from, node.depth)]
    case 'list': return node.children.flatMap((item) => {
      const own = item.children.filter((child) => child.type === 'paragraph')
      return [block('item', own, file, from), ...item.children.filter((child) => child.type !== 'paragraph').flatMap((child) => blocks(child, file, from))]
    })
    case 'table': return node.children.map((row) => block('row', [row], file, from))
    case 'blockquote': return node.children.flatMap((child) => blocks(child, file, from))
    default: return []
  }
}

function block(kind: Block['kind'], nodes: readonly Nodes[], file: string, from: number, depth = 0): Block {
  const out: Block = { kind, depth, text: '', at: [], links: [] }
  for (const node of nodes) gather(node, file, from, out)
  return { ...out, text: out.text.replace(CODE, (code) => ' '.repeat(code.length)) }
}

function gather(node: Nodes, file: string, from: number, out: Block): void {
  const start = from + node.position!.start.offset!
  if (node.type === 'link') out.links.push({ address: node.url, start })
  if (node.type === 'text') {
    for (let i = 0, at = start; i < node.value.length; i++, at++) {
      // An escape or an entity makes the source longer than its text; the place is then the nearest one before.
      if (file[at] === '\\' && node.value[i] !== '\\') at++
      out.text += node.value[i]
      out.at.push(at)
    }
  }
  if ('children' in node) {
    for (const child of node.children) gather(child, file, from, out)
    if (node.type === 'tableCell') {
      out.text += '\n'
      out.at.push(from + node.position!.end.offset!)
    }
  }
}
