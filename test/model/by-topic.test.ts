import { expect, test } from 'vitest'
import { figureCount, hasFigure, topicDocuments, topicPlaces } from '../../src/model/by-topic.ts'
import { examined, node } from '../support/edition.ts'

const { catalog } = examined()
const grouped = (id: string) => topicDocuments(node(catalog.topics, id), catalog.documents).map((g) => [g.document.id, g.counted.map((t) => t.id), g.plain.map((t) => t.id)])

test('tasks of a topic stand under their documents, those with figures apart from the others', () => {
  expect(grouped('parks')).toEqual([['plan', ['gp26-001', 'gp26-002'], []], ['reply', ['re28-001'], []]])
  expect(grouped('care')).toEqual([['plan', [], ['gp26-003']]])
})

test('a task has a figure when it promises or reports one', () => {
  expect(['gp26-001', 'gp26-003', 're28-001'].map((id) => hasFigure(node(catalog.tasks, id)))).toEqual([true, false, true])
})

test('figures of tasks are counted by what they are', () => expect(figureCount(catalog.tasks)).toEqual({ targets: 4, results: 2 }))

const places = (id: string, documents = catalog.documents) => topicPlaces(node(catalog.topics, id), documents).map(({ name, apartFrom, groups }) => [name, apartFrom, groups.map((g) => g.document.id)])

test('every place with documents is named for a topic, with what each document says', () => {
  expect(places('parks')).toEqual([['青山市', [], ['plan', 'reply']]])
})

test('a place below stands behind the one above, a place that belongs to neither says so, and silence is an empty list', () => {
  const plan = node(catalog.documents, 'plan')
  const east = { ...plan, id: 'east', jurisdiction: node(catalog.jurisdictions, 'qing-east') }
  const far = { ...plan, id: 'far', jurisdiction: { ...plan.jurisdiction, id: 'far', data: { title: '远区', kind: 'district' as const } }, tasks: plan.tasks.filter((t) => t.id === 'gp26-003') }
  expect(places('parks', [far, east, plan])).toEqual([['青山市', [], ['plan']], ['远区', ['青山市'], []], ['青山市东区', ['远区'], ['east']]])
})
