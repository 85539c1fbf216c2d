import { expect, test } from 'vitest'
import { documentsOf, sideBySide, yearsNamed } from '../../src/model/compare.ts'
import { examined, node, record } from '../support/edition.ts'

test('promises and reports of one indicator stand in order of year', () => {
  const rows = sideBySide(node(examined().catalog.indicators, 'parks-built'))
  expect(rows.map((r) => [r.year, r.kind, r.figure.id])).toEqual([
    [2027, 'target', 'gp26-001-2'], [2027, 'result', 're28-001-1'], [2028, 'target', 'gp26-001-3'], [2030, 'target', 'gp26-001-1'],
  ])
})

test('what prints no date comes last', () => {
  const { catalog } = examined((e) => { Object.assign(record(e, 'results', 're28-001-1'), { asOf: undefined, asOfWords: undefined }) })
  expect(sideBySide(node(catalog.indicators, 'parks-built')).at(-1)).toMatchObject({ year: null, kind: 'result' })
})

test('each document that speaks of an indicator is named once, in the order of the documents', () => {
  const { indicators, documents } = examined().catalog
  expect(documentsOf(node(indicators, 'parks-built'), documents).map((d) => d.id)).toEqual(['plan', 'reply'])
})

test('the years named run from the first start to the last deadline; without a date there are none', () => {
  const { indicators } = examined().catalog
  const { targets, results } = node(indicators, 'parks-built')
  expect(yearsNamed(targets, results)).toEqual({ from: 2026, to: 2030 })
  expect(yearsNamed(node(indicators, 'green-area').targets, [])).toBeNull()
})
