import { expect, test } from 'vitest'
import { elsewhere, nearestDeadlines, strokes, strokesOf, strokeWorth, tallied, tallyDeadlines } from '../../src/model/deadlines.ts'
import { examined, record } from '../support/edition.ts'
import { pair, refusal } from '../support/evidence.ts'

test('targets and steps are tallied under the year they print, by what is known of them', () => {
  const { years, ...sums } = tallyDeadlines(examined().catalog.targets, [2026, 2030], '2028-06-30')
  expect(sums).toEqual({ reached: 0, part: 0, apart: 0, silent: 1, open: 2, past: 1, dated: 3, undated: 1 })
  expect(years.filter(tallied).map((y) => [y.year, strokesOf(y)])).toEqual([
    [2027, [{ outcome: 'silent', count: 1 }]], [2028, [{ outcome: 'open', count: 1 }]], [2030, [{ outcome: 'open', count: 1 }]],
  ])
})

test('evidence moves a promise, its day does not', () => {
  const { catalog } = examined((e) => {
    pair(e, { target: 'gp26-001-2', counted: { min: '5', max: '5' } })
    pair(e, { target: 'gp26-001-3', counted: { min: '1', max: '6' } }, 'pair-two')
  })
  expect(tallyDeadlines(catalog.targets, [2026, 2030], '2028-06-30')).toMatchObject({ reached: 1, part: 1, silent: 0, open: 1, past: 1 })
})

test('what is due with figures that do not fit is told apart from what nothing was seen of', () => {
  const { catalog } = examined((e) => refusal(e, { target: 'gp26-001-2' }))
  expect(tallyDeadlines(catalog.targets, [2026, 2030], '2028-06-30')).toMatchObject({ apart: 1, silent: 0, past: 1 })
})

test('the nearest days are the last that passed and the next that comes', () => {
  const { targets } = examined().catalog
  const near = (asOf: string) => Object.values(nearestDeadlines(targets, asOf)).map((d) => d && [d.day, d.targets.length])
  expect(near('2028-06-30')).toEqual([['2027-12-31', 1], ['2028-12-31', 1]])
  expect(near('2027-12-31')).toEqual([null, ['2027-12-31', 1]])
  expect(near('2031-01-01')).toEqual([['2030-12-31', 1], null])
  expect(nearestDeadlines([], '2028-06-30')).toEqual({ passed: null, next: null })
})

test('“before” a year falls on a day of its own', () => {
  const { catalog } = examined((e) => { record(e, 'targets', 'gp26-001-2').due = 'before' })
  expect(nearestDeadlines(catalog.targets, '2026-06-30').next!.day).toBe('2026-12-31')
})

test('what prints the year of a day but falls due on another is told apart', () => {
  const { catalog } = examined((e) => { record(e, 'targets', 'gp26-001-3').deadline = '2027'; record(e, 'targets', 'gp26-001-3').due = 'before' })
  const date = { day: '2027-12-31', targets: [] }
  expect(elsewhere(catalog.targets, date).map(({ day, targets }) => [day, targets.map((t) => t.id)])).toEqual([['2026-12-31', ['gp26-001-3']]])
  expect(elsewhere(catalog.targets, { day: '2033-12-31', targets: [] })).toEqual([])
})

test('counts become strokes of 正', () => {
  expect(strokes(0)).toEqual([])
  expect(strokes(13)).toEqual([5, 5, 3])
  expect(strokes(5)).toEqual([5])
})

test('a stroke stands for more where a year would need too many', () => {
  expect([0, 150, 151, 40_000].map(strokeWorth)).toEqual([1, 1, 10, 1000])
})
