import { describe, expect, it } from 'vitest'
import { chart, title } from '../../../src/charts/crosswalk/chart.ts'
import { placeNarrow, placeWide, summary } from '../../../src/charts/crosswalk/place.ts'
import { crosswalk } from '../../../src/charts/crosswalk/series.ts'
import type { Mark } from '../../../src/charts/scene.ts'
import { examined } from '../../support/edition.ts'
import { withNorm } from './norm.ts'

const frames = (marks: Mark[]) => marks.filter((m) => m.shape === 'rect' && m.role === 'promised')
const reference = withNorm((s) => { s.documents[0]!.relation = 'reference' })
const stricter = withNorm((s) => { s.documents[0]!.relation = 'stricter'; s.primary = '10' })

describe('crosswalk chart', () => {
  it('is not drawn without a norm', () => expect(chart(examined().catalog)).toBeNull())

  it('frames a printed number for each stage, and hatches one that is only referred to', () => {
    expect(frames(placeWide(crosswalk(withNorm(() => {}))).marks)).toHaveLength(2)
    expect(frames(placeWide(crosswalk(reference)).marks)).toHaveLength(0)
    expect(placeWide(crosswalk(reference)).marks.filter((m) => m.shape === 'rect' && m.role === 'unclear')).toHaveLength(2)
  })

  it('draws a stricter number beyond the line of the norm', () => {
    const { marks } = placeWide(crosswalk(stricter))
    const [line] = marks.filter((m) => m.shape === 'line' && m.role === 'guide')
    const ends = frames(marks).map((m) => (m.shape === 'rect' ? m.x + m.width : 0))
    expect(Math.max(...ends)).toBeGreaterThan(line!.shape === 'line' ? line!.x1 : 100)
  })

  it('writes the word beside the longest frame, and what is only referred to into the hatching', () => {
    const beside = (marks: Mark[], text: string) => marks.flatMap((m) => (m.shape === 'text' && m.text === text && m.look === 'note' ? m.x : []))
    const { marks } = placeWide(crosswalk(stricter))
    expect(beside(marks, '更严')).toEqual([Math.max(...frames(marks).map((m) => (m.shape === 'rect' ? m.x + m.width : 0)))])
    expect(placeWide(crosswalk(reference)).marks.flatMap((m) => (m.shape === 'text' && m.datum ? m.text : []))).toEqual(expect.arrayContaining(['只说', '对照']))
  })

  it('keeps both drawings inside their width', () => {
    for (const scene of [placeWide(crosswalk(stricter)), placeNarrow(crosswalk(stricter))]) {
      for (const mark of scene.marks) if (mark.shape === 'rect') expect(mark.x + mark.width).toBeLessThanOrEqual(100)
      for (const mark of scene.marks) if (mark.shape === 'text') expect(mark.y).toBeLessThanOrEqual(scene.height)
    }
  })

  it('says who prints numbers, and that none does', () => {
    expect(title(crosswalk(withNorm(() => {})))).toBe('国家的1项资源配置指标，公园方案写出1项，数字都相同；另外1份都没有写数')
    expect(title(crosswalk(stricter))).toBe('国家的1项资源配置指标，公园方案写出1项，0项相同；另外1份都没有写数')
    expect(title(crosswalk(reference))).toBe('国家的1项资源配置指标，所收文件都没有写出数字')
  })

  it('marks the side of the norm as unchecked wherever it stands', () => {
    const drawn = chart(withNorm(() => {}))!
    expect(drawn.subtitle).toContain('来源待核')
    expect(drawn.twin.head[3]).toContain('来源待核')
    expect(drawn.data.every((d) => d.detail.includes('来源待核'))).toBe(true)
    for (const scene of [drawn.wide, drawn.narrow]) expect(scene.marks.some((m) => m.shape === 'text' && m.text === '来源待核')).toBe(true)
  })

  it('gives every datum of a mark a row, and every id once', () => {
    const drawn = chart(withNorm(() => {}, () => {}))!
    const ids = drawn.data.map((d) => d.id)
    expect(new Set(ids).size).toBe(ids.length)
    expect([...drawn.wide.marks, ...drawn.narrow.marks].flatMap((m) => ('datum' in m && m.datum ? [m.datum] : [])).filter((id) => !ids.includes(id))).toEqual([])
  })
})

describe('summary', () => {
  it.each([
    [[], '0项'], [['silent', 'silent'], '2项都没提'], [['same', 'reference', 'same'], '2项相同，1项只说对照'], [[null], '1项都未对照'],
  ] as const)('%s is %s', (relations, words) => expect(summary(relations.map((relation) => ({ relation })))).toBe(words))
})
