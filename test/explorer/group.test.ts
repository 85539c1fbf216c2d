import { expect, test } from 'vitest'
import { type Folds, GROUPINGS, type Item, itemsOf } from '../../src/explorer/group.ts'
import { entry, labels, names } from './entry.ts'

const open: Folds = { extent: () => 'all', open: null }
const few: Folds = { extent: () => 'few', open: null }
const told = (items: readonly Item[]) => items.map((i) => (i.kind === 'head' ? `${'#'.repeat(i.level)}${i.label} ${i.count}${i.folded ? ' folded' : ''}` : i.kind === 'row' ? i.entry.id : i.kind === 'more' ? `+${i.count}` : `(${i.entry.id})`))
const some = [entry('a', { facets: { topic: ['parks', 'trees'] } }), entry('b', { section: 'plan s2', facets: { topic: ['parks'] } }), entry('c', { section: 'reply s1', facets: { document: ['reply'], topic: ['trees'] } }), entry('d')]

test.each(GROUPINGS)('no entries make no heads, by %s', (grouping) => expect(itemsOf([], grouping, labels, names, open)).toEqual([]))

test('documents hold their sections, sections their rows in the order given', () => {
  expect(told(itemsOf([some[3]!, some[0]!, some[1]!, some[2]!], 'section', labels, names, open))).toEqual(['#方案 3', '##一、目标 2', 'd', 'a', '##二、措施 1', 'b', '#答复 1', '##一、进展 1', 'c'])
})

test('what belongs to several groups stands in each, under a key of its own', () => {
  const items = itemsOf(some, 'topic', labels, names, open)
  expect(told(items)).toEqual(['##树 2', 'a', 'c', '##公园 2', 'a', 'b', '##某 1', 'd'])
  expect(new Set(items.map((i) => i.key)).size).toBe(items.length)
})

test('a folded head keeps its count and hides what it holds', () => {
  expect(told(itemsOf(some, 'section', labels, names, { extent: (id) => (id === 'plan' ? 'head' : 'all'), open: null }))).toEqual(['#方案 3 folded', '#答复 1', '##一、进展 1', 'c'])
  expect(told(itemsOf(some, 'section', labels, names, { extent: (id) => (id === 'plan s1' ? 'head' : 'all'), open: null })).slice(0, 3)).toEqual(['#方案 3', '##一、目标 2 folded', '##二、措施 1'])
})

test('the details stand directly below the open row, wherever it stands', () => {
  expect(told(itemsOf(some, 'none', labels, names, { ...open, open: 'b' }))).toEqual(['a', 'b', '(b)', 'c', 'd'])
  expect(told(itemsOf(some, 'topic', labels, names, { ...open, open: 'a' })).filter((t) => t === '(a)')).toHaveLength(2)
})

test('heads of documents and sections carry the anchors of the printed page', () => {
  expect(itemsOf(some, 'section', labels, names, open).flatMap((i) => (i.kind === 'head' ? [i.anchor] : []))).toEqual(['targets-plan', 'targets-plan-s1', 'targets-plan-s2', 'targets-reply', 'targets-reply-s1'])
})

test('of a long group the first rows stand, and how many more there are; a short one stands whole', () => {
  const five = ['a', 'b', 'c', 'd', 'e'].map((id) => entry(id))
  expect(told(itemsOf(five, 'topic', labels, names, few))).toEqual(['##某 5', 'a', 'b', 'c', '+2'])
  expect(told(itemsOf(five.slice(0, 3), 'topic', labels, names, few))).toEqual(['##某 3', 'a', 'b', 'c'])
  expect(told(itemsOf(five, 'section', labels, names, few))).toEqual(['#方案 5', '##一、目标 5', 'a', 'b', 'c', '+2'])
  expect(told(itemsOf(five, 'none', labels, names, few))).toEqual(['a', 'b', 'c', 'd', 'e'])
})

test('a group that holds the open row beyond its first ones stands whole', () => {
  const five = ['a', 'b', 'c', 'd', 'e'].map((id) => entry(id))
  expect(told(itemsOf(five, 'topic', labels, names, { ...few, open: 'e' }))).toEqual(['##某 5', 'a', 'b', 'c', 'd', 'e', '(e)'])
  expect(told(itemsOf(five, 'topic', labels, names, { ...few, open: 'b' }))).toEqual(['##某 5', 'a', 'b', '(b)', 'c', '+2'])
})
