import { expect, test } from 'vitest'
import { fullName, indicatorsOf, kinship, relatedTasks } from '../../src/model/related.ts'
import { examined, node } from '../support/edition.ts'

test('tasks of other documents on the same indicator are related, once each', () => {
  const { catalog } = examined()
  const own = node(catalog.tasks, 'gp26-001')
  expect(relatedTasks(own, catalog.documents).map((r) => [r.task.id, r.indicators.map((i) => i.id)])).toEqual([['re28-001', ['parks-built']]])
  expect(indicatorsOf(own).map((i) => i.id)).toEqual(['parks-built'])
})

test('a task without figures has no relatives', () => {
  const { catalog } = examined()
  expect(relatedTasks(node(catalog.tasks, 'gp26-003'), catalog.documents)).toEqual([])
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
