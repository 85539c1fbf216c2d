import { expect, test } from 'vitest'
import { content, type SearchRecord } from '../../src/search/record.ts'

const record: SearchRecord = {
  kind: '任务', title: '新建公园', text: '到2030年新建12个', code: 'GP26-001', place: '', deadline: '', status: '', enTitle: '', enText: '', enLine: '', context: '', address: '/tasks/gp26-001/', due: '',
  facets: { year: ['2030'] }, codes: ['GP26-001'], values: ['12'],
}

test('characters stand alone, and no phrase runs from one field into the next', () => {
  expect(content(record).startsWith('新 建 公 园 zedge 到 2 0 3 0 年')).toBe(true)
})

test('code, values and years are words of their own, a printed year is no value', () => {
  expect(content(record).split(' zedge ').at(-1)!.split(' ')).toEqual(['kgp26001', 'v12', 'y2030'])
})
