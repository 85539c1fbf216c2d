import { expect, test } from 'vitest'
import { FACETS } from '../../src/explorer/entry.ts'
import { type Chosen, select } from '../../src/explorer/select.ts'
import { explored } from '../../src/explorer/entries.ts'
import { catalog } from '../support/ledger.ts'
import { entry } from './entry.ts'

const ids = (found: readonly { id: string }[]) => found.map((e) => e.id)
const some = [
  entry('a', { facets: { topic: ['trees', 'parks'], modality: ['ensure'] } }),
  entry('b', { facets: { topic: ['parks'], modality: ['plain'] } }),
  entry('c', { facets: { topic: ['trees'], modality: ['plain'] } }),
]

test('without a condition every entry is found, and of nothing nothing', () => {
  expect(ids(select(some, {}, null).found)).toEqual(['a', 'b', 'c'])
  expect(select([], { topic: ['trees'] }, null)).toMatchObject({ found: [], without: new Map([['topic', 0]]) })
})

test('a facet without a chosen value is no condition', () => expect(select(some, { topic: [] }, null).found).toHaveLength(3))

test('within a facet one value is enough, across facets each has to be met', () => {
  expect(ids(select(some, { topic: ['trees', 'parks'] }, null).found)).toEqual(['a', 'b', 'c'])
  expect(ids(select(some, { topic: ['trees'], modality: ['plain'] }, null).found)).toEqual(['c'])
})

test('the counts of a facet follow the other facets and not its own', () => {
  const { counts } = select(some, { topic: ['trees'], modality: ['plain'] }, null)
  expect(counts.topic).toEqual(new Map([['parks', 1], ['trees', 1]]))
  expect(counts.modality).toEqual(new Map([['ensure', 1], ['plain', 1]]))
})

test('words narrow every count', () => {
  const { found, counts } = select(some, { modality: ['ensure'] }, (e) => e.id !== 'a')
  expect(found).toEqual([])
  expect(counts.modality).toEqual(new Map([['plain', 2]]))
  expect(counts.topic).toEqual(new Map())
})

test('says what the loss of each condition would give', () => {
  const { without } = select(some, { topic: ['parks'], modality: ['plain'] }, (e) => e.id === 'c')
  expect(without).toEqual(new Map([['q', 1], ['topic', 1], ['modality', 0]]))
})

test('in the real ledger every count is what one finds by choosing it', () => {
  const { entries, labels } = explored(catalog)
  const chosen: Chosen = { status: ['due-silent', 'incomparable'], kind: ['target'] }
  const { counts } = select(entries, chosen, null)
  for (const facet of FACETS) {
    for (const [value] of labels[facet]) expect([facet, value, counts[facet].get(value) ?? 0]).toEqual([facet, value, select(entries, { ...chosen, [facet]: [value] }, null).found.length])
  }
})
