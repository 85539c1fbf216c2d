import { expect, test } from 'vitest'
import { answersOf } from '../../src/model/answers.ts'
import { summaryOf } from '../../src/model/summary.ts'
import { documentMarkdown } from '../../src/publish/document-markdown.ts'
import { examined, node, record } from '../support/edition.ts'
import { find, readMarkdown, words } from '../support/markdown.ts'

const url = (address: string) => `https://parks.example${address}`
const { catalog } = examined()
const twin = (id: string, of = catalog) => {
  const document = node(of.documents, id)
  return readMarkdown(documentMarkdown(document, summaryOf(document, answersOf('## 一句话\n\n说到底就是这样。\n', of.tasks), of), of.edition.asOf, url))
}

test('a text that may be shown whole is there whole, under its headings, each with links to its tasks', () => {
  const tree = twin('plan')
  expect(find(tree, 'heading').map(words)).toEqual(['青山市公园绿地建设方案', '语气有多强', '后来公布了什么', '发文机关、日期和依据', '文头', '一、总体目标', '二、保障措施'])
  const said = words(tree)
  for (const p of node(catalog.documents, 'plan').paragraphs) expect(said).toContain(p.text)
  expect(find(tree, 'link').map((l) => l.url)).toContain(url('/tasks/gp26-002/index.md'))
})

test('the summary stands before the text', () => {
  const said = words(twin('plan'))
  expect(said.indexOf('说到底就是这样。')).toBeGreaterThan(0)
  expect(said.indexOf('说到底就是这样。')).toBeLessThan(said.indexOf('一、总体目标'))
})

test('a text that may only be quoted gives the titles of its tasks, and none of its words', () => {
  const tree = twin('reply')
  expect(find(tree, 'link').map(words)).toContain('RE28-001 已建成6个公园')
  expect(words(tree)).not.toContain('全市已建成公园6个')
})

test('a document known only by quotation says what it is', () => expect(words(twin('opinion'))).toContain('未见原文。'))

test('where the text stands on the web is told with the day on which it was seen there', () => {
  const { catalog: seen } = examined((e) => { record(e, 'documents', 'plan').online = { address: 'https://parks.example/plan', seen: '2026-04-01' } })
  expect(words(twin('plan', seen))).toContain('网上出处：https://parks.example/plan（2026年4月1日看到）')
  expect(words(twin('plan'))).not.toContain('网上出处')
})

test('what a document leaves out is not shown', () => {
  const { catalog: hidden } = examined((e) => { record(e, 'documents', 'plan').redactions = [{ text: '总体目标', shown: '（略）', reason: '试。' }] })
  expect(words(twin('plan', hidden))).not.toContain('总体目标')
})
