import { describe, expect, it } from 'vitest'
import type { TermNode } from '../../src/model/catalog.ts'
import { termsUsed } from '../../src/model/terms-used.ts'

const term = (id: string, ...names: string[]) => ({ id, names }) as unknown as TermNode
const terms = [term('class', '大班额', '大班'), term('park', '公园'), term('park-area', '公园绿地')]
const used = (words: string) => termsUsed(words, terms).map((t) => t.id)

describe('the terms of a text', () => {
  it('come once each, in the order of their first use', () => {
    expect(used('公园里没有大班额，大班也没有公园。')).toEqual(['park', 'class'])
  })

  it('are found by any of their names', () => expect(used('大班')).toEqual(['class']))

  it('do not include one whose name only stands within a longer one', () => {
    expect(used('公园绿地')).toEqual(['park-area'])
    expect(used('公园绿地和公园')).toEqual(['park-area', 'park'])
  })

  it('are none where none is used', () => {
    expect(used('')).toEqual([])
    expect(termsUsed('公园', [])).toEqual([])
  })
})
