import { expect, test } from 'vitest'
import { contents, depth, dispositions, figureLines, isTitle, listedFigures, quotedTasks, runs } from '../../src/model/document-page.ts'
import { examined, node } from '../support/edition.ts'

const catalog = () => examined().catalog
const document = (id: string) => node(catalog().documents, id)

test('the contents count the tasks of a section and of those below it', () => {
  expect(contents(document('plan')).map((c) => [c.section.id, c.count])).toEqual([['s1', 0], ['s2', 2], ['s3', 1]])
  const deeper = examined((e) => { e.records.outlines.find((o) => o.id === 'plan')!.data.sections[2]!.level = 2 }).catalog
  expect(contents(node(deeper.documents, 'plan')).map((c) => c.count)).toEqual([0, 3, 1])
})

test('depth is counted from the highest heading of the document', () => {
  const { documents } = examined((e) => { for (const s of e.records.outlines.find((o) => o.id === 'plan')!.data.sections) s.level = 2 }).catalog
  expect(node(documents, 'plan').sections.map(depth)).toEqual([1, 1, 1])
})

test('only the first section can repeat the title of the document, white space aside', () => {
  const { documents } = examined((e) => {
    const [first, , last] = e.records.outlines.find((o) => o.id === 'plan')!.data.sections
    for (const section of [first!, last!]) section.label = '青山市 公园绿地建设方案'
    delete last!.heading
  }).catalog
  expect(node(documents, 'plan').sections.map(isTitle)).toEqual([true, false, false])
  expect(document('plan').sections.map(isTitle)).toEqual([false, false, false])
})

test('front matter without records stands together; body paragraphs stand alone', () => {
  const { sections } = document('plan')
  expect(runs(sections[0]!).map((r) => [r.bare, r.paragraphs.length])).toEqual([[true, 2]])
  expect(runs(sections[1]!).every((r) => !r.bare && r.paragraphs.length === 1)).toBe(true)
})

test('every printed number is counted under what became of it', () => {
  const { figures } = document('plan')
  expect(dispositions(figures).reduce((n, d) => n + d.count, 0)).toBe(figures.length)
  expect(dispositions(figures)[0]).toEqual({ disposition: 'target', count: 4 })
})

test('a list of tasks shows totals and counts their steps', () => {
  const { figures, steps } = listedFigures(node(catalog().tasks, 'gp26-001'))
  expect([figures.map((f) => f.id), steps]).toEqual([['gp26-001-1'], 2])
})

test('a number leads to its record', () => {
  const line = figureLines(document('plan')).find((l) => l.figure.record === 'gp26-001-1')!
  expect([line.code, line.address, line.before.endsWith('新建公园')]).toEqual(['GP26-001-1', '/tasks/gp26-001/#gp26-001-1', true])
})

test('where only quotation is allowed at most twenty characters stand round a number, and private words are not shown', () => {
  for (const { before, after } of figureLines(document('reply'))) expect((before + after).length).toBeLessThanOrEqual(20)
  expect(JSON.stringify(figureLines(document('reply')).map(({ before, after }) => before + after))).not.toContain('6661234')
})

test('a document known only by quotation lists the tasks quoted from it', () => {
  const { documents, tasks } = catalog()
  expect(quotedTasks(node(documents, 'opinion'), tasks).map((t) => t.id)).toEqual(['re28-001'])
})
