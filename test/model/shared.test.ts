import { expect, test } from 'vitest'
import { groupIndicators } from '../../src/model/shared.ts'
import { add, examined } from '../support/edition.ts'

test('indicators that several documents speak of come first, the others under their topic, none twice', () => {
  const { shared, byTopic } = groupIndicators(examined().catalog)
  expect(shared.map(({ indicator, documents }) => [indicator.id, documents.length])).toEqual([['parks-built', 2]])
  expect(byTopic.map(({ topic, indicators }) => [topic.id, indicators.map((i) => i.indicator.id)])).toEqual([['parks', ['green-area', 'parks-share']]])
})

test('an indicator without a figure is not listed', () => {
  const { catalog } = examined((e) => add(e, 'indicators', 'trees', { title: '树', definition: '树的棵数。', direction: 'up', topics: ['care'] }))
  expect(groupIndicators(catalog).byTopic.map((g) => g.topic.id)).toEqual(['parks'])
})
