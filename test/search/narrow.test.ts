import { expect, test } from 'vitest'
import type { Hits } from '../../src/search/index-port.ts'
import { arranged, type Choice, narrowed } from '../../src/search/narrow.ts'
import type { Facet } from '../../src/search/record.ts'

const holding: Partial<Record<Facet, string[]>> = { place: ['a', 'c'], year: ['c', 'd'], topic: [] }
const index = { chosen: async (facet: Facet): Promise<Hits> => new Map((holding[facet] ?? []).map((id) => [id, 0])) }
const finds = ['a', 'b', 'c', 'd'].map((id) => ({ id, near: id === 'b' }))
const left = async (choice: Choice) => (await narrowed(index, finds, choice)).map((f) => f.id)

test('nothing chosen leaves everything', async () => expect(await left({})).toEqual(['a', 'b', 'c', 'd']))

test('a facet that is chosen and dropped again narrows nothing', async () => expect(await left({ place: undefined, year: '' })).toEqual(['a', 'b', 'c', 'd']))

test('what is left fits every facet, in the order in which it was found', async () => {
  expect(await left({ place: 'x' })).toEqual(['a', 'c'])
  expect(await left({ place: 'x', year: '2027' })).toEqual(['c'])
  expect(await left({ place: 'x', topic: 'x' })).toEqual([])
})

test('an order moves what fits, and what only comes near stays behind it', () => {
  expect(arranged(finds, ['b', 'd', 'c', 'a']).map((f) => f.id)).toEqual(['d', 'c', 'a', 'b'])
  expect(arranged([], ['b'])).toEqual([])
})
