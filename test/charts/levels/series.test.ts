import { describe, expect, it } from 'vitest'
import { levels } from '../../../src/charts/levels/series.ts'
import { add, examined, record } from '../../support/edition.ts'
import { withLevels } from './places.ts'

describe('levels', () => {
  it('is empty without records', () => expect(levels(withLevels())).toEqual({ columns: [], rows: [] }))

  it('gives every place a column, the higher level first, and sets apart what belongs to no other', () => {
    const { columns } = levels(withLevels({}))
    expect(columns.map((c) => c.name)).toEqual(['青山市', '远县'])
    expect(columns.map((c) => c.apartFrom)).toEqual([[], ['青山市']])
  })

  it('does not set a place apart from the one it belongs to', () => {
    const { catalog } = examined((edited) => {
      record(edited, 'documents', 'plan').jurisdiction = 'qing-east'
      add(edited, 'levels', 'level', { title: '公园', order: 1, cells: [{ level: 'city', records: ['re28-001'] }, { level: 'district', records: ['gp26-002-1'] }], note: '可以比。' })
    })
    expect(levels(catalog).columns.map((c) => c.apartFrom)).toEqual([[], []])
  })

  it('keeps an empty cell where a place says nothing', () => {
    const { rows } = levels(withLevels({}, { cells: [{ level: 'district', records: ['gp26-002-1', 'gp26-001-2'] }] }))
    expect(rows.map((r) => r.cells.map((c) => c.length))).toEqual([[1, 1], [0, 2]])
  })

  it('calls a number a count without a total only where shares stand beside it', () => {
    const alone = levels(withLevels({ cells: [{ level: 'district', records: ['gp26-001-2'] }] }))
    expect(alone.rows[0]!.cells[0]!.map((s) => [s.kind, s.share])).toEqual([['said', null]])
    const { catalog } = examined((edited) => {
      const share = record(edited, 'targets', 'gp26-002-1')
      Object.assign(share, { value: '30', unit: '%' })
      add(edited, 'levels', 'level', { title: '公园', order: 1, cells: [{ level: 'city', records: ['gp26-002-1', 'gp26-001-2'] }], note: '不能换算。' })
    })
    expect(levels(catalog).rows[0]!.cells[0]!.map((s) => [s.kind, s.share])).toEqual([['share', 30], ['count', null]])
  })

  it('says only that something is said where no value is printed', () => {
    expect(levels(withLevels({})).rows[0]!.cells[0]![0]).toMatchObject({ kind: 'said', value: '写了' })
  })
})
