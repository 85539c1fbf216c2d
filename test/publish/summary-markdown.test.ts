import { expect, test } from 'vitest'
import { answersOf } from '../../src/model/answers.ts'
import { summaryOf } from '../../src/model/summary.ts'
import { markdown } from '../../src/publish/markdown.ts'
import { summaryMarkdown } from '../../src/publish/summary-markdown.ts'
import { examined, node } from '../support/edition.ts'
import { find, readMarkdown, words } from '../support/markdown.ts'

const url = (address: string) => `https://parks.example${address}`
const { catalog } = examined()
const plan = (body: string | null) => readMarkdown(markdown(summaryMarkdown(summaryOf(node(catalog.documents, 'plan'), body === null ? null : answersOf(body, catalog.tasks), catalog), '2028-06-30', url)))

test('it begins with the first section, which has no heading of its own', () => {
  const tree = plan('## 一句话\n\n这是原文（[GP26-001](/tasks/gp26-001/)）。\n\n## 背景\n\n见[别处](https://other.example/)。\n')
  expect(words(find(tree, 'paragraph')[0]!)).toBe('这是原文（GP26-001）。')
  expect(find(tree, 'heading').map(words)).toEqual(['语气有多强', '后来公布了什么', '背景'])
  expect(find(tree, 'link').map((l) => l.url)).toEqual([url('/tasks/gp26-001/'), 'https://other.example/'])
})

test('what the records say is counted also where nothing is written', () => {
  const said = words(plan(null))
  expect(said).toContain('截至2028-06-30：')
  expect(said).toMatch(/不得1条/)
})

test('no word of the text becomes markup', () => expect(find(plan('## 一句话\n\n\\<b\\>原文 \\[甲\\](/x/)。\n'), 'link')).toEqual([]))
