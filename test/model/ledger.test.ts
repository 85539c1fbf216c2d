import { expect, test } from 'vitest'
import { resultLedger, targetLedger, taskLedger, withParts, withSteps } from '../../src/model/ledger.ts'
import { examined, node } from '../support/edition.ts'

const ids = (nodes: readonly { id: string }[]) => nodes.map((n) => n.id)

test('targets stand under their document and section, a total before its steps', () => {
  const ledger = targetLedger(examined().catalog)
  expect(ledger.map(({ document, count }) => [document.id, count])).toEqual([['plan', 4]])
  expect(ledger[0]!.sections.map(({ section, rows }) => [section.id, ids(rows)])).toEqual([['s2', ['gp26-001-1', 'gp26-001-2', 'gp26-001-3', 'gp26-002-1']]])
})

test('every task stands once, under its document and section', () => {
  const { catalog } = examined()
  expect(taskLedger(catalog).flatMap((d) => d.sections.flatMap((s) => s.rows.map((t) => [t.document === d.document, t.section === s.section])))).toEqual(catalog.tasks.map(() => [true, true]))
})

test('reported figures stand under the document that reports them', () => {
  expect(resultLedger(examined().catalog).map(({ document, count }) => [document.id, count])).toEqual([['reply', 2]])
})

test('steps follow their total whatever the order they come in, and none is lost', () => {
  const { targets } = node(examined().catalog.tasks, 'gp26-001')
  expect(ids(withSteps(targets.toReversed()))).toEqual(['gp26-001-1', 'gp26-001-2', 'gp26-001-3'])
  expect(ids(withSteps(targets.slice(1)))).toEqual(['gp26-001-2', 'gp26-001-3'])
})

test('parts of a reported total follow it', () => {
  const { results } = node(examined().catalog.tasks, 're28-001')
  expect(ids(withParts(results))).toEqual(['re28-001-1', 're28-001-2'])
})
