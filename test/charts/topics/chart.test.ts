import { describe, expect, it } from 'vitest'
import { chart, title } from '../../../src/charts/topics/chart.ts'
import { placeNarrow, placeWide } from '../../../src/charts/topics/place.ts'
import { leftOut, topics, type Topics } from '../../../src/charts/topics/series.ts'
import { examined } from '../../support/edition.ts'

const { catalog } = examined()
const series = topics(catalog)

/** A matrix of made-up counts: a row a topic, a column a document. */
const matrix = (...rows: number[][]): Topics => ({
  columns: rows[0]!.map((_, i) => ({ place: '某地', document: { id: `d${i}`, data: { shortTitle: `文件${i + 1}`, code: `D${i}` }, jurisdiction: { data: { title: '某地' }, parent: null } } })),
  rows: rows.map((counts, i) => ({ topic: { id: `t${i}`, address: '', data: { title: `题${i + 1}`, question: '', order: i } }, counts: counts.map((promised) => ({ promised, reported: 0 })) })),
}) as unknown as Topics

describe('topics', () => {
  it('has a column for documents with tasks only, and tells promises from reports', () => {
    expect(series.columns.map((c) => c.document.id)).toEqual(['plan', 'reply'])
    expect(series.rows.map((r) => r.counts)).toEqual([[{ promised: 2, reported: 0 }, { promised: 0, reported: 1 }], [{ promised: 1, reported: 0 }, { promised: 0, reported: 0 }]])
  })

  it('knows what a document leaves out', () => expect(leftOut(series.rows, 1).map((t) => t.id)).toEqual(['care']))

  it('is not drawn without documents', () => expect(chart({ ...catalog, documents: [] })).toBeNull())
})

describe('its answer', () => {
  it.each([
    [matrix([1], [0]), '2个主题，文件1讲到1个'],
    [matrix([1, 1], [2, 2]), '2个主题，2份文件都讲到的有2个'],
    [matrix([1, 1], [0, 2]), '题2只有文件2讲到'],
    [matrix([1, 1, 0], [1, 1, 0], [1, 1, 0], [1, 1, 0]), '题1等4个主题只有文件3没有讲到'],
    [matrix([1, 1, 0, 0]), '1个主题，4份文件都讲到的有0个'],
  ])('case %#', (given, answer) => expect(title(given)).toBe(answer))
})

describe('its drawing', () => {
  it('frames promises, fills reports, and only says where there is nothing', () => {
    const { marks } = placeWide(series)
    expect(marks.filter((m) => m.shape === 'rect').map((m) => m.role)).toEqual(['promised', 'reported', 'promised'])
    expect(marks.filter((m) => m.shape === 'text' && m.text === '没有')).toHaveLength(1)
  })

  it('keeps to its width when nothing or one thing is counted', () => {
    for (const given of [matrix([0, 0]), matrix([1]), matrix([500, 1, 0, 3])]) {
      for (const scene of [placeWide(given), placeNarrow(given)]) {
        for (const mark of scene.marks) if (mark.shape === 'rect') expect(mark.x + mark.width).toBeLessThan(100)
      }
    }
  })
})
