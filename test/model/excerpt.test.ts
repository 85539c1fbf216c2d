import { expect, test } from 'vitest'
import { excerpt } from '../../src/model/excerpt.ts'
import { unitText } from '../../src/model/segments.ts'
import { examined, node } from '../support/edition.ts'

const plan = node(examined().catalog.documents, 'plan')
const unit = node(examined().catalog.tasks, 'gp26-001').place.unit
const text = unitText(plan, unit)
const of = (words: string) => excerpt(plan, { unit, start: text.indexOf(words), end: text.indexOf(words) + words.length })

test('a whole paragraph and a whole sentence stand as they are', () => {
  expect(of(text)).toBe(text)
  expect(of('人均公园绿地面积达到14.5平方米以上')).toBe('人均公园绿地面积达到14.5平方米以上')
})

test('words from the middle of a sentence say so on both sides', () => expect(of('新建公园12个')).toBe('……新建公园12个……'))

test('the beginning of a sentence and its end each say what is left out', () => {
  expect(of('到2030年')).toBe('到2030年……')
  expect(of('2028年新建7个')).toBe('……2028年新建7个')
})
