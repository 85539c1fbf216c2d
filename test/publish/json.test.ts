import { expect, test } from 'vitest'
import { toJson } from '../../src/publish/json.ts'

const columns = ['a', 'b'].map((name) => ({ name, meaning: '甲', en: 'A' }))
const table = (rows: Parameters<typeof toJson>[0]['rows']) => toJson({ name: 't', title: '表', columns, rows })

test('an empty table is an empty array', () => expect(JSON.parse(table([]))).toEqual([]))

test('every column is present in every record, in order, unknown as null', () => {
  expect(table([{ b: '"', a: 0.45 }, { b: false }])).toBe('[\n{"a":0.45,"b":"\\""},\n{"a":null,"b":false}\n]\n')
})
