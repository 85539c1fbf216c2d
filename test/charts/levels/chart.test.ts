import { describe, expect, it } from 'vitest'
import { chart, title } from '../../../src/charts/levels/chart.ts'
import { body, placeNarrow, placeWide } from '../../../src/charts/levels/place.ts'
import { levels, type Said } from '../../../src/charts/levels/series.ts'
import { width } from '../../../src/text/phrases.ts'
import { withLevels } from './places.ts'

const box = { x: 10, y: 1, width: 4, height: 2 }
const said = (s: Partial<Said>) => ({ kind: 'share', share: 50, about: false, soft: false, ...s }) as Said
const roles = (s: Partial<Said>) => body(said(s), box, 'd').map((m) => (m.shape === 'text' ? 'text' : m.role))

describe('a vessel', () => {
  it('is filled to the share', () => {
    expect(body(said({ share: 25 }), box, 'd')[0]).toMatchObject({ y: 2.5, height: 0.5, role: 'level' })
    expect(body(said({ share: 130 }), box, 'd')[0]).toMatchObject({ y: 1, height: 2 })
  })
  it('has no line on top of “about”, and a dashed frame for what is striven for', () => {
    expect(roles({ about: true })).toEqual(['level', 'promised'])
    expect(roles({ soft: true })).toEqual(['level', 'axis', 'soft'])
  })
  it('is hatched for a count, empty for what is only said', () => {
    expect(roles({ kind: 'count', share: null })).toEqual(['unclear', 'promised'])
    expect(roles({ kind: 'said', share: null })).toEqual(['promised'])
  })
})

describe('levels chart', () => {
  it('is not drawn without records', () => expect(chart(withLevels())).toBeNull())

  it('puts the statements of one place under each other, none over the next', () => {
    const { marks } = placeWide(levels(withLevels({ cells: [{ level: 'district', records: ['gp26-001-2', 'gp26-001-3', 'gp26-002-1'] }] })))
    const vessels = marks.flatMap((m) => (m.shape === 'rect' ? [m] : []))
    expect(new Set(vessels.map((v) => v.x)).size).toBe(1)
    vessels.slice(1).forEach((v, i) => expect(v.y).toBeGreaterThan(vessels[i]!.y + vessels[i]!.height))
  })

  it('breaks a long value before it runs into its neighbour, and nothing stands on it', () => {
    const series = levels(withLevels({ cells: [{ level: 'district', records: ['gp26-001-2', 'gp26-001-3'] }] }))
    for (const said of series.rows.flatMap((r) => r.cells.flat())) said.value = '不低于当地公务员平均工资收入水平'
    for (const [{ marks }, most] of [[placeWide(series), 9], [placeNarrow(series), 14]] as const) {
      const texts = marks.flatMap((m) => (m.shape === 'text' && m.datum ? [m] : []))
      expect(Math.max(...texts.map((m) => width(m.text)))).toBeLessThanOrEqual(most)
      expect(new Set(texts.map((m) => m.y)).size).toBe(texts.length)
    }
  })

  it('takes its answer from the fullest year, and never from places that belong to no other here', () => {
    expect(title(levels(withLevels({}, {})))).toBe('青山市、远县说到同一件事的，有2件')
    expect(title(levels(withLevels({ year: '2028', cells: [{ level: 'district', records: ['gp26-001-3', 'gp26-002-1'] }] })))).not.toContain('青山市')
  })

  it('says that places are apart, in the drawing and under it', () => {
    const drawn = chart(withLevels({}))!
    for (const scene of [drawn.wide, drawn.narrow]) expect(scene.marks.some((m) => m.shape === 'text' && m.text.includes('没有隶属关系'))).toBe(true)
    expect(drawn.notes.join('')).toContain('远县和青山市没有隶属关系')
  })

  it('heads what prints no year, once', () => {
    const series = levels(withLevels({ year: '2028' }, {}, {}))
    for (const scene of [placeWide(series), placeNarrow(series)]) {
      expect(scene.marks.filter((m) => m.shape === 'text' && m.text === '以下没有印年份')).toHaveLength(1)
      for (const mark of scene.marks) if (mark.shape === 'text') expect(mark.y).toBeLessThanOrEqual(scene.height)
    }
  })

  it('gives every mark’s datum a row', () => {
    const drawn = chart(withLevels({}, {}))!
    const ids = new Set(drawn.data.map((d) => d.id))
    expect(ids.size).toBe(drawn.data.length)
    expect(drawn.twin.keys).toEqual([...ids])
    expect([...drawn.wide.marks, ...drawn.narrow.marks].every((m) => !('datum' in m) || m.datum === undefined || ids.has(m.datum))).toBe(true)
  })
})
