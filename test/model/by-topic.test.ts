import { expect, test } from 'vitest'
import { figureCount, hasFigure, topicDocuments } from '../../src/model/by-topic.ts'
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
