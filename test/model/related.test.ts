import { expect, test } from 'vitest'
import { fullName, indicatorsOf, kinship, printedRelation, relatedTasks } from '../../src/model/related.ts'
import { add, examined, node } from '../support/edition.ts'
import { lineage } from '../support/evidence.ts'

test('tasks of other documents on the same indicator are related, once each', () => {
  const { catalog } = examined()
  const own = node(catalog.tasks, 'gp26-001')
  expect(relatedTasks(own, catalog).map((r) => [r.task.id, r.indicators.map((i) => i.id)])).toEqual([['re28-001', ['parks-built']]])
  expect(indicatorsOf(own).map((i) => i.id)).toEqual(['parks-built'])
})

test('a task without figures has no relatives', () => {
  const { catalog } = examined()
  expect(relatedTasks(node(catalog.tasks, 'gp26-003'), catalog)).toEqual([])
})

test('places stand above, below or apart', () => {
  const { catalog } = examined((e) => void e.records.jurisdictions.push({ id: 'other', data: { title: '别处', kind: 'city' } }))
  const [city, east, other] = ['qing', 'qing-east', 'other'].map((id) => node(catalog.jurisdictions, id))
  expect([kinship(east!, city!), kinship(city!, east!), kinship(city!, city!), kinship(east!, other!)]).toEqual(['above', 'below', 'same', 'apart'])
})

test('a district is named with its city', () => {
  const { jurisdictions } = examined().catalog
  expect([fullName(node(jurisdictions, 'qing')), fullName(node(jurisdictions, 'qing-east'))]).toEqual(['青山市', '青山市东区'])
})

test('a lineage and a row of levels relate tasks that share no indicator', () => {
  const { catalog } = examined((e) => {
    lineage(e, [], ['gp26-003', 're28-001'])
    add(e, 'levels', 'care', { title: '试', order: 1, cells: [{ level: 'city', records: ['gp26-003'] }, { level: 'district', records: ['re28-001'] }], note: '试。' })
  })
  expect(relatedTasks(node(catalog.tasks, 'gp26-003'), catalog).map((r) => [r.task.id, r.indicators.length, r.lineage, r.level])).toEqual([['re28-001', 0, true, true]])
})

test('only what a source prints relates two documents', () => {
  const { catalog } = examined()
  const [plan, reply] = ['gp26-001', 're28-001'].map((id) => node(catalog.tasks, id))
  // The reply’s task is quoted from the opinion, which nothing ties to the plan.
  expect(printedRelation(plan!, reply!)).toBeNull()
  expect(printedRelation(plan!, { ...reply!, quotedFrom: null })).toMatchObject({ kind: 'reports-on', incoming: true })
})
