import { expect, test } from 'vitest'
import { byInitial } from '../../src/model/by-initial.ts'
import type { TermNode } from '../../src/model/catalog.ts'

const terms = (...titles: string[]) => titles.map((title) => ({ data: { title } }) as unknown as TermNode)

test('terms stand under their letters, numbers last, in the order they came in', () => {
  const found = byInitial(terms('1+1', 'AI校园', '班额', '编制', '“三名”', '爱心'))
  expect(found.map(({ letter, terms: of }) => [letter, ...of.map((t) => t.data.title)])).toEqual([['A', 'AI校园', '爱心'], ['B', '班额', '编制'], ['S', '“三名”'], [null, '1+1']])
})

test('a term goes by its name in another language where that is asked for', () => {
  expect(byInitial(terms('班额', '编制'), (term) => (term.data.title === '班额' ? 'class size' : 'posts')).map(({ letter }) => letter)).toEqual(['C', 'P'])
})

test('no terms, no letters', () => expect(byInitial([])).toEqual([]))
