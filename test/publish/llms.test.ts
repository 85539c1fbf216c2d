import { expect, test } from 'vitest'
import { llms } from '../../src/publish/llms.ts'
import { tables } from '../../src/publish/tables.ts'
import { examined } from '../support/edition.ts'
import { find, readMarkdown, words } from '../support/markdown.ts'

const { catalog } = examined()
const tree = readMarkdown(llms(catalog, tables(catalog), (address) => `https://parks.example${address}`))

test('it begins as llmstxt.org asks: a title, then a summary as a quotation', () => {
  expect(tree.children!.slice(0, 2).map((n) => [n.type, words(n).slice(0, 5)])).toEqual([['heading', '试账：公园'], ['blockquote', '两份文件。']])
})

test('every document has its plain text, with what it is, and every table its address', () => {
  const links = find(tree, 'link').map((l) => l.url)
  for (const { id } of catalog.documents) expect(links).toContain(`https://parks.example/documents/${id}/index.md`)
  for (const { name } of tables(catalog)) expect(links).toContain(`https://parks.example/data/${name}.csv`)
  expect(find(tree, 'listItem').map(words)[1]).toBe('青山市关于公园建设情况的答复：报道，摘引；这是报道。')
})
