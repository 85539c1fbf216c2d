import { describe, expect, it } from 'vitest'
import { crosswalk, printsValue, ratioTo } from '../../../src/charts/crosswalk/series.ts'
import { examined } from '../../support/edition.ts'
import { withNorm } from './norm.ts'

const same = () => {}

describe('crosswalk', () => {
  it('is empty where an edition has no norm', () => expect(crosswalk(examined().catalog)).toEqual({ documents: [], rows: [], rules: [] }))

  it('sets every document against every item, in the order of the documents', () => {
    const { documents, rows } = crosswalk(withNorm(same))
    expect(documents.map((d) => d.id)).toEqual(['plan', 'reply'])
    expect(rows.map((r) => r.cells.map((c) => c.relation))).toEqual([['same', 'silent']])
  })

  it('lets a target that names no stage speak for both', () => {
    expect(crosswalk(withNorm(same)).rows[0]!.cells[0]!.values).toEqual({ primary: '14.5', junior: '14.5' })
  })

  it('gives no number where a document only refers to the norm', () => {
    const [cell] = crosswalk(withNorm((s) => { s.documents[0]!.relation = 'reference' })).rows[0]!.cells
    expect(cell!.values).toEqual({ primary: null, junior: null })
    expect(printsValue(cell!)).toBe(false)
  })

  it('keeps items without an indicator as rules, and other groups out', () => {
    const { rows, rules } = crosswalk(withNorm(same, (s) => { delete s.indicator }, (s) => { s.group = 'quality' }))
    expect(rows.map((r) => r.standard.id)).toEqual(['norm-0'])
    expect(rules.map((s) => s.id)).toEqual(['norm-1'])
  })

  it('says so where a document was not compared on one item', () => {
    const { rows } = crosswalk(withNorm(same, (s) => { s.documents.length = 1 }))
    expect(rows[1]!.cells.map((c) => c.relation)).toEqual(['same', null])
  })
})

describe('ratioTo', () => {
  it.each([['4.2', '4.2', 1], ['60', '50', 1.2], [null, '1', null], ['1', null, null], ['1', '0', null]])('%s against %s is %s', (value, norm, ratio) => {
    expect(ratioTo(value, norm)).toBe(ratio)
  })
})
