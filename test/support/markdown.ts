/** Reads Markdown back into its tree, so that tests see what a reader's program sees. */
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'

export type Node = { type: string; value?: string; url?: string; depth?: number; children?: Node[] }

export const readMarkdown = (text: string) => fromMarkdown(text, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] }) as Node

/** Every node of these kinds, however deep. */
export const find = (node: Node, ...types: string[]): Node[] => [...(types.includes(node.type) ? [node] : []), ...(node.children ?? []).flatMap((c) => find(c, ...types))]
/** The words of a node. */
export const words = (node: Node): string => node.value ?? (node.children ?? []).map(words).join('')
