import { expect, test } from 'vitest'
import { childrenInOrder, hasDocuments, roots } from '../../src/model/places.ts'
import { examined, node } from '../support/edition.ts'

const { jurisdictions } = examined().catalog

test('a place that has none above it is a root', () => expect(roots(jurisdictions).map((j) => j.id)).toEqual(['qing']))

test('a place has documents when it or a place inside it has one', () => {
  expect(['qing', 'qing-east'].map((id) => hasDocuments(node(jurisdictions, id)))).toEqual([true, false])
})

test('the places inside one are told apart by whether they have documents', () => {
  const { withDocuments, others } = childrenInOrder(node(jurisdictions, 'qing'))
  expect([withDocuments, others].map((l) => l.map((j) => j.id))).toEqual([[], ['qing-east']])
})
