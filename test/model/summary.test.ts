import { describe, expect, it } from 'vitest'
import { answersOf } from '../../src/model/answers.ts'
import type { Catalog } from '../../src/model/catalog.ts'
import { points, summaryOf } from '../../src/model/summary.ts'
import { add, examined, node } from '../support/edition.ts'

const { catalog } = examined()
const read = (body: string | null, id = 'plan', of: Catalog = catalog) => summaryOf(node(of.documents, id), body === null ? null : answersOf(body, of.tasks), of)
const shown = (summary: ReturnType<typeof read>) => summary.sections.map((s) => `${s.id} ${s.heading}`)

describe('the summary of a document', () => {
  it('has only what is counted where nothing is written', () => {
    const { gist, sections, modalities, statuses } = read(null)
    expect(gist).toEqual([])
    expect(sections).toEqual([{ id: 'firmness', heading: '语气有多强', blocks: [] }, { id: 'since', heading: '后来公布了什么', blocks: [] }])
    expect(modalities.reduce((n, m) => n + m.tasks, 0)).toBe(3)
    expect(statuses.reduce((n, s) => n + s.count, 0)).toBe(node(catalog.documents, 'plan').tasks.flatMap((t) => t.targets).length)
  })

  it('has nothing at all where nothing is written and no task is known', () => {
    const alone = examined((e) => { for (const t of e.records.tasks) delete t.data.quotedFrom }).catalog
    expect(shown(read(null, 'opinion', alone))).toEqual([])
  })

  it('counts the tasks that others quote from a document known only by quotation', () => {
    const quoted = catalog.tasks.filter((t) => t.quotedFrom?.id === 'opinion')
    expect(quoted.length).toBeGreaterThan(0)
    expect(read(null, 'opinion').modalities.reduce((n, m) => n + m.tasks, 0)).toBe(quoted.length)
  })

  it('sets the first section apart, then those for readers as written, then the others in their order', () => {
    const summary = read('## 一句话\n\n原文。\n\n## 对居民\n\n- 甲。\n\n## 对老师\n\n乙。\n\n## 背景\n\n丙。\n')
    expect(summary.gist).toEqual([{ kind: 'paragraph', runs: [{ text: '原文。', address: null }] }])
    expect(shown(summary)).toEqual(['for-1 对居民', 'for-2 对老师', 'firmness 语气有多强', 'since 后来公布了什么', 'background 背景'])
  })

  it('lists the terms that it uses, and has a section for them', () => {
    const term = { title: '绿地', definition: '种草的地方。', matters: '人人用。', stands: ['gp26-001'], source: 'site' as const, english: { title: 'Green', definition: 'Grass.' } }
    const known = examined((e) => add(e, 'terms', 'green', term)).catalog
    const summary = read('## 一句话\n\n要建绿地。\n', 'plan', known)
    expect(summary.terms.map((t) => t.id)).toEqual(['green'])
    expect(shown(summary)).toContain('words 词是什么意思')
  })

  it('counts the points of a section, and none in running text', () => {
    const [, list, text] = [...answersOf('## 一句话\n\n原文。\n\n## 对居民\n\n- 甲。\n- 乙。\n\n丙。\n\n## 背景\n\n丁。\n', []).answers]
    expect([points(list!.blocks), points(text!.blocks), points([])]).toEqual([2, null, null])
  })
})
