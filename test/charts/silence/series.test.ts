import { expect, test } from 'vitest'
import { chart } from '../../../src/charts/silence/chart.ts'
import { narrow, wide } from '../../../src/charts/silence/place.ts'
import { seriesOf, silentThen, tally } from '../../../src/charts/silence/series.ts'
import { countWords, notesOf, titleOf } from '../../../src/charts/silence/words.ts'
import type { Edited } from '../../../src/schema/collections.ts'
import { examined, record } from '../../support/edition.ts'
import { pair, refusal } from '../../support/evidence.ts'

const catalogOf = (change: (e: Edited) => void = () => {}) => examined(change).catalog
const series = (change?: (e: Edited) => void) => seriesOf(catalogOf(change))!
const some = (e: Edited) => {
  pair(e)
  refusal(e, { target: 'gp26-001-2' })
}

test('without a document that reports on another there is no chart', () => {
  expect(seriesOf(catalogOf((e) => { record(e, 'documents', 'reply').relations = [{ kind: 'quotes', document: 'opinion' }] }))).toBeNull()
})

test('a report on a document that promises nothing is no report', () => {
  expect(seriesOf(catalogOf((e) => { record(e, 'documents', 'reply').relations = [{ kind: 'reports-on', document: 'opinion' }, { kind: 'quotes', document: 'opinion' }] }))).toBeNull()
})

test('targets stand under their section and task, each with its answer', () => {
  const { sections, total } = series(some)
  expect(total).toBe(4)
  expect(sections.map((s) => [s.heading, s.tasks.map((t) => [t.task.id, t.units.map((u) => u.answer)])])).toEqual([
    ['一、总体目标', [['gp26-001', ['in-part', 'looked-like', 'silent']], ['gp26-002', ['silent']]]],
  ])
})

test('counts add up to all targets, and the title says them', () => {
  const s = series(some)
  expect(tally(s.sections.flatMap((x) => x.units))).toEqual(s.report.counts)
  expect(titleOf(s)).toBe('4项目标，这份答复有1项说到一部分，1项有相近的、不能算；没有说到的，1项没写期限，1项那时没到期')
  expect(countWords(s.report.counts)).toEqual(['说到一部分1项', '有相近的，不能算1项', '没有说到2项'])
})

test('silence is told with what was not yet due when the report was written', () => {
  expect(silentThen(series(some))).toEqual({ open: 1, undated: 1, due: 0 })
  expect(notesOf(series(some))[0]).toBe('公园答复写于2028年1月15日。没有说到的2项里，1项没写期限，1项那时没到期。')
  expect(notesOf(series(some))[1]).toBe('“没有说到”只看这一份答复，没到期、没写期限的也算；“到期未见公布”看本站所收的全部文件，只算期限已过的。公园方案里，前者2项，后者0项。')
  expect(silentThen(series((e) => { delete record(e, 'documents', 'reply').dated }))).toBeNull()
})

test.each([['wide', wide], ['narrow', narrow]])('%s: one square a target, all inside the drawing', (_, place) => {
  const { marks, height } = place(series(some))
  const named = marks.filter((m) => m.datum !== undefined)
  expect(new Set(named.map((m) => m.datum)).size).toBe(4)
  for (const m of marks) if (m.shape === 'rect') expect([m.x >= 0, m.x + m.width <= 100, m.y + m.height <= height]).toEqual([true, true, true])
})

test('no word of the chart judges', () => {
  const c = chart(catalogOf(some))!
  expect(JSON.stringify(c)).not.toMatch(/未完成|未兑现|没有完成|失约/)
  expect(c.subtitle).toContain('没有说到，不等于没有做到')
  expect(c.data.map((d) => d.id)).toEqual(c.twin.keys)
  expect(c.twin.rows[1]!.at(-1)).toBe('因为一个是总量。')
})
