import { describe, expect, it, test } from 'vitest'
import type { TermNode } from '../../src/model/catalog.ts'
import { explained, glossary, type Piece, quotedPiece, runsPiece } from '../../src/model/glossary.ts'

const term = (id: string, names: string[], data: { everyday?: true; unlike?: string[] } = {}) => ({ id, names, data }) as unknown as TermNode
const terms = [term('class', ['大班额', '大班']), term('park', ['公园']), term('park-area', ['公园绿地']), term('tree', ['树木'], { everyday: true }), term('tree-bank', ['古树木'])]
const marked = (...pieces: Piece[]) => {
  const made = glossary(pieces, terms)
  return pieces.map(({ at, text }) => explained(text, made.usesAt(at)).map((run) => (run.term ? `[${run.text}]` : run.text)).join(''))
}

describe('a word of a page is explained', () => {
  it('at its first use only, in the order in which pieces are given', () => {
    expect(marked({ at: 'says', text: '公园旁的公园' }, { at: 'quote', text: '公园和大班额' })).toEqual(['[公园]旁的公园', '公园和[大班额]'])
  })

  it('once, whichever of its names comes first', () => expect(marked({ at: 'a', text: '大班，大班额' })).toEqual(['[大班]，大班额']))

  it('by the longest name that stands there', () => {
    expect(marked({ at: 'a', text: '公园绿地' })).toEqual(['[公园绿地]'])
    expect(marked({ at: 'a', text: '公园绿地和公园' })).toEqual(['[公园绿地]和[公园]'])
  })

  it('never if it is an everyday word, though that word keeps others from standing within it', () => {
    expect(marked({ at: 'a', text: '树木，古树木' })).toEqual(['树木，[古树木]'])
    expect(glossary([{ at: 'a', text: '小公园' }], [...terms, term('small', ['小公园'], { everyday: true })]).terms).toEqual([])
  })

  it('not where its characters merely meet', () => {
    expect(glossary([{ at: 'a', text: '办公园区，公园' }], [term('park', ['公园'], { unlike: ['办公园区'] })]).usesAt('a').map((u) => u.start)).toEqual([5])
  })

  it('at the very beginning and end of a piece too', () => expect(marked({ at: 'a', text: '公园大班额' })).toEqual(['[公园][大班额]']))
})

test('the terms of a page come in the order of their first use', () => {
  expect(glossary([{ at: 'a', text: '大班' }, { at: 'b', text: '公园里没有大班额' }], terms).terms.map((t) => t.id)).toEqual(['class', 'park'])
  expect(glossary([], terms).terms).toEqual([])
  expect(glossary([{ at: 'a', text: '公园' }], []).terms).toEqual([])
})

test('pieces have names of their own, and one that was not given explains nothing', () => {
  expect(() => glossary([{ at: 'a', text: '' }, { at: 'a', text: '公园' }], terms)).toThrow('words of a page are given twice: 公园')
  expect(glossary([{ at: 'a', text: '公园' }], terms).usesAt('b')).toEqual([])
})

test('a figure in a quotation is not explained, nor is a name that runs into one', () => {
  const segment = (text: string, kind: 'target' | null = null) => ({ text, kind, address: null })
  const segments = [segment('建公园，'), segment('大班额', 'target'), segment('公'), segment('园绿地', 'target'), segment('无大班额')]
  const piece = quotedPiece('q', segments)
  expect(marked(piece)).toEqual(['建[公园]，大班额公园绿地无[大班额]'])
  const { usesAt } = glossary([piece], terms)
  expect(explained('无大班额', usesAt('q'), '建公园，大班额公园绿地'.length).map((r) => r.text)).toEqual(['无', '大班额'])
})

test('in running text nothing is explained in links, and a code takes its brackets with it', () => {
  const run = (text: string, address: string | null = null) => ({ text, address })
  const runs = [run('大班额（'), run('GP26-001', '/tasks/gp26-001/'), run('）和'), run('公园', '/x/'), run('里的公园')]
  expect(marked(runsPiece(runs))).toEqual(['[大班额]GP26-001和公园里的[公园]'])
})
