import { expect, test } from 'vitest'
import { apart, cut, segmentsAt, segmentsOf, unitText, type Mark } from '../../src/model/segments.ts'
import { shownText } from '../../src/model/redact.ts'
import { examined, node } from '../support/edition.ts'

const mark = (start: number, end: number): Mark => ({ start, end, kind: 'target', address: `/${start}` })
const plan = () => node(examined().catalog.documents, 'plan')
const reply = () => node(examined().catalog.documents, 'reply')

test('the figures of a paragraph are marked and lead to their records', () => {
  const { place } = node(examined().catalog.tasks, 'gp26-001')
  const marked = segmentsAt(plan(), place).filter((s) => s.kind)
  expect(marked.map((s) => [s.text, s.kind, s.address])).toEqual([
    ['12个', 'target', '/tasks/gp26-001/#gp26-001-1'], ['5个', 'target', '/tasks/gp26-001/#gp26-001-2'], ['7个', 'target', '/tasks/gp26-001/#gp26-001-3'],
  ])
})

test('the segments of every unit are its shown text, no more and no less', () => {
  for (const document of [plan(), reply()]) {
    for (const { id } of [...document.sections, ...document.paragraphs]) {
      expect(segmentsOf(document, id).map((s) => s.text).join('')).toBe(shownText(document, unitText(document, id)))
    }
  }
})

test('redacted words carry no mark and are replaced once, also where a mark overlaps them', () => {
  expect(cut(reply(), '甲6661234乙', [mark(3, 9)], 0, 9)).toEqual([
    { text: '甲', kind: null, address: null }, { text: '（电话略）', kind: null, address: null }, { text: '乙', kind: null, address: null },
  ])
})

test('of two marks on the same words the longer one stays', () => {
  expect(apart([mark(2, 4), mark(1, 5), mark(5, 6)])).toEqual([mark(1, 5), mark(5, 6)])
  expect(apart([mark(1, 3), mark(1, 3)])).toHaveLength(1)
})

test('a unit that does not exist has no text', () => expect(unitText(plan(), 'p99')).toBe(''))
