import { describe, expect, it, test } from 'vitest'
import type { TaskNode, TermNode } from '../../src/model/catalog.ts'
import { tasksUsing, termUses } from '../../src/model/terms-used.ts'

const term = (id: string, names: string[], unlike?: string[]) => ({ id, names, data: { unlike } }) as unknown as TermNode
const terms = [term('class', ['大班额', '大班']), term('park', ['公园'], ['办公园区']), term('park-area', ['公园绿地'])]
const used = (words: string) => termUses(words, terms).map(({ start, end, term: { id } }) => `${id} ${start}-${end}`)

describe('the uses of terms', () => {
  it('come in their order, by whatever name', () => expect(used('公园里没有大班额，大班也没有公园。')).toEqual(['park 0-2', 'class 5-8', 'class 9-11', 'park 14-16']))

  it('do not include a name within a longer one', () => expect(used('公园绿地和公园')).toEqual(['park-area 0-4', 'park 5-7']))

  it('do not include characters that merely meet', () => expect(used('办公园区')).toEqual([]))

  it('are none where none is used', () => {
    expect(used('')).toEqual([])
    expect(termUses('公园', [])).toEqual([])
  })
})

test('a task uses a term once, wherever its original words do', () => {
  const task = (id: string, quote: string, ...more: string[]) => ({ id, data: { quote, title: '公园', more: more.map((q) => ({ quote: q })) } }) as unknown as TaskNode
  const found = tasksUsing([task('a', '公园，公园'), task('b', '无', '大班额'), task('c', '无')], terms)
  expect([...found].map(([{ id }, tasks]) => [id, ...tasks.map((t) => t.id)])).toEqual([['class', 'b'], ['park', 'a'], ['park-area']])
})
