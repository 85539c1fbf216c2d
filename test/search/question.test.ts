import { expect, test } from 'vitest'
import { partsOf, wantedBy } from '../../src/search/question.ts'

test.each([
  ['公园什么时候建成？', ['公园', '建成']], ['到底什么时候建公园', ['建公园']], ['新建多少公园', ['新建', '公园']], ['公园 绿地', ['公园', '绿地']],
  ['公园、绿地', ['公园', '绿地']], ['绿地够不够', ['绿地']], ['公园的绿地', ['公园的绿地']], ['占45.5%', ['占45.5%']], ['8,100个', ['8,100个']], ['公园.', ['公园']], ['公园 公园', ['公园']],
  ['一共新建多少个公园', ['新建', '公园']], ['建公园要花多少钱', ['建公园']], ['什么是绿地', ['绿地']], ['公园建了没有', ['公园建']],
])('%s is about %j', (query, parts) => expect(partsOf(query, new Set())).toEqual(parts))

test('of a question that holds nothing else nothing is left', () => expect(partsOf('什么时候？', new Set())).toEqual([]))

test('an idle character stays where a known word begins or ends with it', () => {
  expect(partsOf('在线看公园吗', new Set(['在线']))).toEqual(['在线看公园'])
  expect(partsOf('怎样公园让给', new Set(['让给']))).toEqual(['公园让给'])
  expect(partsOf('在公园吗', new Set(['在线']))).toEqual(['公园'])
})

test.each([['公园何时建成', 'time'], ['有多少公园', 'amount'], ['公园怎么走', null], ['公园多少钱', 'money'], ['几年修一次', 'amount'], ['绿地是什么意思', 'meaning'], ['什么叫绿地', 'meaning'], ['', null]])('%s wants %s', (query, wanted) => expect(wantedBy(query)).toBe(wanted))

test('of several parts one of a single character stays only where it is a known word', () => {
  expect(partsOf('公园何时建', new Set())).toEqual(['公园'])
  expect(partsOf('公园何时建', new Set(['建']))).toEqual(['公园', '建'])
})
