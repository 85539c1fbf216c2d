import { expect, test } from 'vitest'
import { chart } from '../../../src/charts/published/chart.ts'
import { narrow, second, wide } from '../../../src/charts/published/place.ts'
import { seriesOf } from '../../../src/charts/published/series.ts'
import { restWords, titleOf } from '../../../src/charts/published/words.ts'
import type { Edited } from '../../../src/schema/collections.ts'
import { examined, record } from '../../support/edition.ts'
import { pair, refusal } from '../../support/evidence.ts'

const series = (change: (e: Edited) => void = () => {}) => seriesOf(examined(change).catalog)!
/** Six parks that may be any of two promises: 0 to 5 of one, 0 to 6 of the other. */
const shared = (e: Edited) => {
  pair(e, { target: 'gp26-001-2', counted: { min: '0', max: '5' } })
  pair(e, { target: 'gp26-001-3', counted: { min: '0', max: '6' } }, 'pair-two')
}

test('without targets there is no chart; without evidence all of them are the rest', () => {
  const { catalog } = examined()
  expect(seriesOf({ ...catalog, targets: [] })).toBeNull()
  const bare = series()
  expect([bare.groups, bare.known, bare.total]).toEqual([[], [], 4])
  expect(titleOf(bare)).toBe('4项目标，还没有一项有算得上的公布')
  expect(restWords(bare)).toBe('未到期2项，到期未见公布1项，无期限未见公布1项')
})

test('a bar runs from what is certain to what is possible, never to a point between', () => {
  const { groups } = series((e) => pair(e, { counted: { min: '2', max: '6' } }))
  expect(groups).toHaveLength(1)
  expect(groups[0]!.bars[0]).toMatchObject({ id: 'gp26-001-1', promised: 12, least: 2, most: 6, interval: '2—6个', joint: false })
})

test('a refused figure draws no bar and stays in the rest', () => {
  const s = series((e) => refusal(e, { target: 'gp26-001-2' }))
  expect(s.groups).toEqual([])
  expect(restWords(s)).toContain('不可比1项')
})

test('a figure that two promises share is counted once for both together', () => {
  const bars = series(shared).groups.flatMap((g) => g.bars)
  expect(bars.map((b) => [b.joint, b.promised, b.least, b.most])).toEqual([[false, 5, 0, 5], [false, 7, 0, 6], [true, 12, 6, 6]])
  expect(titleOf(series(shared))).toBe('4项目标里，2项有算得上的公布，合起来答应12个，已知6个')
})

test('bars of one unit stand on one scale, and more than was promised still fits', () => {
  expect(series(shared).groups.map((g) => [g.unit, g.max])).toEqual([['个', 12]])
  expect(series((e) => pair(e, { counted: { min: '6', max: '20' } })).groups[0]!.max).toBe(20)
})

test.each([['wide', wide], ['narrow', narrow]])('%s: nothing leaves the drawing, and the rest is one mark', (_, place) => {
  const { marks, height } = place(series(shared))
  for (const m of marks) if (m.shape === 'rect') expect([m.x >= 0, m.x + m.width <= 100.01, m.y + m.height <= height]).toEqual([true, true, true])
  expect(marks.filter((m) => m.shape === 'text' && m.text.startsWith('其余')).map((m) => m.shape === 'text' && m.text)).toEqual(['其余2项没有算得上的公布'])
  expect(marks.filter((m) => m.shape === 'rect' && m.datum === undefined)).toHaveLength(1)
})

test('a soft promise has a dashed frame, an exact figure no hatch', () => {
  const roles = (change: (e: Edited) => void) => wide(series(change)).marks.flatMap((m) => (m.shape === 'rect' && m.datum ? [m.role] : []))
  expect(roles((e) => { record(e, 'targets', 'gp26-001-1').modality = 'strive'; pair(e) })).toEqual(['reported', 'soft'])
})

test('the table has the numbers of the bars, and its foot the rest', () => {
  const { twin, notes } = chart(examined(shared).catalog)!
  expect(twin.rows.map((r) => r.slice(2, 5))).toEqual([['5个', '0个', '5个'], ['7个', '0个', '6个'], ['12个', '6个', '6个']])
  expect(twin.foot![1]).toBe('2项没有算得上的公布')
  expect(notes.at(-1)).toBe('没有算得上的公布，不等于没有做到。')
})

test('the second word under a bar gives way to the first and to the edge', () => {
  expect(second('', '至多6个', 50, 'wide')).toEqual({ x: 50, anchor: 'middle' })
  expect(second('至少21所', '至多92所', 30, 'narrow').x).toBeGreaterThan(30)
  expect(second('至少21所', '至多92所', 99, 'narrow')).toEqual({ x: 99, anchor: 'end' })
})
