import { expect, test } from 'vitest'
import { specimens } from '../../src/design/specimens.ts'
import { progressOf } from '../../src/model/progress.ts'
import { examined } from '../support/edition.ts'
import { pair } from '../support/evidence.ts'

test('an edition with nothing in it has no specimen, and that is no fault', () => {
  const { catalog } = examined()
  const { rows, ...others } = specimens({ ...catalog, tasks: [], targets: [], documents: [] })
  expect(rows).toEqual([])
  expect(Object.values(others).filter(Boolean)).toEqual([])
})

test('each case is shown by the hardest record of its kind', () => {
  const { catalog } = examined((e) => { pair(e, { target: 'gp26-001-2', counted: { min: '1', max: '6' } }) })
  const found = specimens(catalog)
  expect(found.partial!.id).toBe('gp26-001')
  expect([found.empty, found.guardrail!.data.type]).toEqual([null, 'guardrail'])
  expect(found.long!.data.title.length).toBe(Math.max(...catalog.tasks.map((t) => t.data.title.length)))
  expect(found.steps!.targets.some((t) => t.steps.length > 0)).toBe(true)
  expect(found.quoted).toBe(catalog.documents.find((d) => d.data.authority === 'quoted-only') ?? null)
})

test('every status that occurs has one row', () => {
  const { catalog } = examined()
  const statuses = (targets: typeof catalog.targets) => targets.map((t) => progressOf(t, catalog.edition.asOf).status)
  expect(statuses(specimens(catalog).rows)).toEqual([...new Set(statuses(catalog.targets))])
})
