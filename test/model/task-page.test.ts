import { expect, test } from 'vitest'
import { leading, mainFigure, quotedPlaces, remarks, reports } from '../../src/model/task-page.ts'
import { examined, node } from '../support/edition.ts'

const task = (id: string) => node(examined().catalog.tasks, id)

test('the total stands for the task, a reported figure where nothing is promised, nothing where there is no figure', () => {
  expect(mainFigure(task('gp26-001'))?.id).toBe('gp26-001-1')
  expect(mainFigure(task('re28-001'))?.id).toBe('re28-001-1')
  expect(mainFigure(task('gp26-003'))).toBeNull()
  // A threshold only says whom a promise concerns.
  const [first, second] = task('gp26-001').targets
  const rule = { ...first!, data: { ...first!.data, measure: 'rule' as const } }
  expect(mainFigure({ targets: [rule, { ...second!, total: null }], results: [] })?.id).toBe(second!.id)
  expect(mainFigure({ targets: [rule], results: [] })?.id).toBe(rule.id)
})

test('a first look has the main figure in front, three at most, and leaves steps to their total', () => {
  const { targets } = task('gp26-001')
  const ids = (found: ReturnType<typeof leading<(typeof targets)[number]>>) => [found.figures.map((t) => t.id), found.more, found.steps]
  expect(ids(leading(targets, targets[0]))).toEqual([['gp26-001-1'], 0, 2])
  const whole = targets.map((t) => ({ ...t, total: null }))
  expect(ids(leading(whole, whole[2], 2))).toEqual([['gp26-001-3', 'gp26-001-1'], 1, 0])
  expect(leading([], null)).toEqual({ figures: [], more: 0, steps: 0 })
})

test('only a task that reports and promises nothing is a report', () => {
  expect([reports(task('re28-001')), reports(task('gp26-001'))]).toEqual([true, false])
})

test('words inside the quote are shown once; words outside it are added', () => {
  const { place, targets, results } = task('gp26-001')
  expect(quotedPlaces({ place, more: [], targets, results })).toEqual([place])
  const outside = { unit: place.unit, start: place.end + 1, end: place.end + 3 }
  expect(quotedPlaces({ place, more: [outside], targets, results })).toEqual([place, outside])
  expect(quotedPlaces({ place, more: [place], targets, results })).toEqual([place])
})

test('the same note on two figures is printed once, with both', () => {
  const { catalog } = examined((e) => {
    for (const { data } of e.records.results) data.note = '同一句话。'
  })
  const [remark, ...rest] = remarks(node(catalog.tasks, 're28-001').results)
  expect([remark!.text, remark!.about.map((f) => f.id), rest]).toEqual(['同一句话。', ['re28-001-1', 're28-001-2'], []])
})

test('declared exceptions are shown with their reason', () => {
  expect(remarks(task('gp26-001').targets).map((r) => r.text)).toContain('规划期从2026年开始。')
})
