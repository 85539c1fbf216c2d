import { expect, test } from 'vitest'
import { GROUPINGS, type Item, itemsOf } from '../../src/explorer/group.ts'
import { entry, labels, names } from './entry.ts'

const open = { folded: () => false, open: null }
const told = (items: readonly Item[]) => items.map((i) => (i.kind === 'head' ? `${'#'.repeat(i.level)}${i.label} ${i.count}${i.folded ? ' folded' : ''}` : i.kind === 'row' ? i.entry.id : `(${i.entry.id})`))
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
  expect(told(itemsOf(some, 'section', labels, names, { folded: (key) => key === 'document plan', open: null }))).toEqual(['#方案 3 folded', '#答复 1', '##一、进展 1', 'c'])
  expect(told(itemsOf(some, 'section', labels, names, { folded: (key) => key === 'section plan s1', open: null })).slice(0, 3)).toEqual(['#方案 3', '##一、目标 2 folded', '##二、措施 1'])
})

test('the details stand directly below the open row, wherever it stands', () => {
  expect(told(itemsOf(some, 'none', labels, names, { folded: () => false, open: 'b' }))).toEqual(['a', 'b', '(b)', 'c', 'd'])
  expect(told(itemsOf(some, 'topic', labels, names, { folded: () => false, open: 'a' })).filter((t) => t === '(a)')).toHaveLength(2)
})

test('heads of documents and sections carry the anchors of the printed page', () => {
  expect(itemsOf(some, 'section', labels, names, open).flatMap((i) => (i.kind === 'head' ? [i.anchor] : []))).toEqual(['targets-plan', 'targets-plan-s1', 'targets-plan-s2', 'targets-reply', 'targets-reply-s1'])
})
