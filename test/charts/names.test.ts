import { expect, it } from 'vitest'
import { bracketed, headOf, withoutPlace } from '../../src/charts/names.ts'
import { examined, node } from '../support/edition.ts'

it.each([['面积（每名学生）', '面积', '每名学生'], ['面积', '面积', ''], ['（解读）', '（解读）', ''], ['甲（乙）丙', '甲（乙）丙', '']])('%s', (title, name, rest) => {
  expect(bracketed(title)).toEqual({ name, rest })
})

it.each([['青山2023年意见', '青山市', '2023年意见'], ['青山方案（解读）', '青山市', '方案'], ['公园方案', '青山市', '公园方案'], ['青山', '青山市', '青山']])('%s of %s', (title, place, short) => {
  expect(withoutPlace(title, place)).toBe(short)
})

it('heads a column with the place, the name and the bracket', () => {
  const plan = node(examined().catalog.documents, 'plan')
  expect(headOf(plan)).toEqual(['青山市', '公园方案'])
  expect(headOf({ ...plan, data: { ...plan.data, shortTitle: '青山方案（解读）' } })).toEqual(['青山市', '方案', '（解读）'])
})
