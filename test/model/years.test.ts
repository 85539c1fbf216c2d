import { expect, test } from 'vitest'
import { documentSpan, taskSpan, yearRange } from '../../src/model/years.ts'
import { examined, node } from '../support/edition.ts'

test('the ruler covers every period, deadline and report, and the as-of date', () => {
  expect(yearRange(examined().catalog)).toEqual([2026, 2030])
  expect(yearRange(examined((e) => { e.records.editions[0]!.data.asOf = '2033-01-01' }).catalog)).toEqual([2026, 2033])
})

test('it is computed once a catalog', () => {
  const { catalog } = examined()
  expect(yearRange(catalog)).toBe(yearRange(catalog))
})

test('a document speaks for its period, or else for its own year, or for none', () => {
  const { documents } = examined().catalog
  expect(['plan', 'reply', 'opinion'].map((id) => documentSpan(node(documents, id)))).toEqual([{ from: 2026, to: 2030 }, { from: 2028, to: 2028 }, undefined])
})

test('a task speaks for the years of its figures', () => {
  const { tasks } = examined().catalog
  expect(['gp26-001', 're28-001', 'gp26-003'].map((id) => taskSpan(node(tasks, id)))).toEqual([{ from: 2026, to: 2030 }, { from: 2027, to: 2027 }, undefined])
})
