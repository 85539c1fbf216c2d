import { expect, test } from 'vitest'
import { unitsOf } from '../../src/model/build-document.ts'
import { examined, node, record } from '../support/edition.ts'

const messages = (change: Parameters<typeof examined>[0]) => examined(change).messages

test('a source file that is not there is named', () => {
  expect(messages((e) => { record(e, 'documents', 'plan').source!.file = 'gone.txt' })).toContain('documents/plan source.file: data/sources/ 里没有“gone.txt”')
})

test('a source without an outline is refused', () => {
  expect(messages((e) => { e.records.outlines = e.records.outlines.filter((o) => o.id !== 'plan') })).toContain('documents/plan source: 缺少提纲 data/outlines/plan.yaml')
})

test('a heading that the source does not print is a problem of the outline', () => {
  expect(messages((e) => { record(e, 'outlines', 'plan').sections[1]!.heading = '一、目标' })).toContain('outlines/plan sections: 标题“一、目标”在原文中独占整行出现了0次，应当恰好一次')
})

test('an editor’s note must find its words once', () => {
  expect(messages((e) => { record(e, 'outlines', 'plan').notes![0]!.quote = '公园' })[0]).toMatch(/^outlines\/plan notes\.0\.quote: 这句话在原文中找到\d处：“公园”$/)
})

test('ids of sections are given once and leave p1, p2 … to the paragraphs', () => {
  expect(messages((e) => { record(e, 'outlines', 'plan').sections[2]!.id = 's2' })).toContain('outlines/plan sections.2.id: 章节编号“s2”写了两次')
  expect(messages((e) => { record(e, 'outlines', 'plan').sections[2]!.id = 'p2' })).toContain('outlines/plan sections.2.id: 章节编号“p2”与段落的编号相同')
})

test('printed headings and paragraphs can be quoted, our own headings cannot', () => {
  expect(unitsOf(node(examined().catalog.documents, 'plan')).map((u) => u.id)).toEqual(['p1', 'p2', 's2', 'p3', 's3', 'p4'])
})
