import { describe, expect, test } from 'vitest'
import { allAddresses } from '../../src/model/addresses.ts'
import { goneFrom } from '../../src/model/gone.ts'
import { examine } from '../../src/model/integrity.ts'
import type { Gone } from '../../src/schema/gone.ts'
import { add, tinyEdition } from '../support/edition.ts'

const merged: Gone = { address: '/tasks/gp26-009/', title: '新建公园（重复）', how: 'merged', on: '2028-06-01', reason: '与 GP26-001 是同一句话。', see: ['/tasks/gp26-001/'] }
const LOST = ['/tasks/gp26-009/', '/tasks/gp26-009/#gp26-009-1', '/tasks/gp26-001/#gp26-001-9']
/** The tiny edition after records were taken from it, with what it says of them. */
const after = (gone: Record<string, Gone>, lost = LOST) => {
  const edited = tinyEdition()
  for (const [id, data] of Object.entries(gone)) add(edited, 'gone', id, data)
  const { catalog, problems } = examine({ ...edited, registry: [...edited.registry, ...lost] })
  return { catalog, messages: problems.map((p) => `${p.collection}/${p.id} ${p.path.join('.')}: ${p.message}`) }
}
const step: Gone = { address: '/tasks/gp26-001/#gp26-001-9', title: '2029年新建公园', how: 'removed', on: '2028-06-01', reason: '原文没有这一项。' }

test('a registered address may go when it says why; what stood on its page goes with it', () => {
  const { catalog, messages } = after({ 'gp26-009': merged, 'gp26-001-9': step })
  expect(messages).toEqual([])
  expect(catalog.gone.find((g) => g.id === 'gp26-009')).toMatchObject({ anchors: ['gp26-009-1'], see: [{ address: '/tasks/gp26-001/', title: 'GP26-001 新建12个公园' }] })
  expect(allAddresses(catalog).map((a) => a.address)).toEqual(expect.arrayContaining(LOST))
})

test('an address that nobody accounts for is still reported as lost', () => {
  expect(after({ 'gp26-009': merged }).messages).toEqual(['editions/first : 有1个登记过的地址不见了，如 /tasks/gp26-001/#gp26-001-9'])
})

test('what stood on the page of a living task is told there', () => {
  const { catalog } = after({ 'gp26-009': merged, 'gp26-001-9': step })
  expect(goneFrom(catalog.gone, '/tasks/gp26-001/').map((g) => g.id)).toEqual(['gp26-001-9'])
  expect(goneFrom(catalog.gone, '/tasks/gp26-002/')).toEqual([])
})

describe('a tombstone that contradicts the ledger is refused:', () => {
  const refused = (data: Partial<Gone>) => after({ 'gp26-009': { ...merged, ...data }, 'gp26-001-9': step }).messages.filter((m) => m.startsWith('gone/gp26-009'))
  test('an address that was never registered', () => expect(refused({ address: '/tasks/gp26-777/' })).toEqual(['gone/gp26-009 address: 登记簿里没有 /tasks/gp26-777/']))
  test('an address at which a record stands', () => expect(refused({ address: '/tasks/gp26-002/' })).toEqual(['gone/gp26-009 address: /tasks/gp26-002/ 上的记录还在']))
  test('one that has been accounted for already', () => {
    expect(after({ 'gp26-009': merged, 'gp26-009-again': merged, 'gp26-001-9': step }).messages).toEqual(['gone/gp26-009-again address: /tasks/gp26-009/ 已经交代过'])
  })
  test('a merger that does not say into what', () => {
    const { see: _, ...mute } = merged
    expect(after({ 'gp26-009': mute, 'gp26-001-9': step }).messages).toEqual(['gone/gp26-009 see: 并入了别的记录，没有写是哪一条'])
  })
  test('a successor that is not there, or is itself', () => {
    expect(refused({ see: ['/tasks/gp26-888/', '/tasks/gp26-009/'] })).toEqual(['gone/gp26-009 see.0: /tasks/gp26-888/ 上没有记录', 'gone/gp26-009 see.1: /tasks/gp26-009/ 上没有记录'])
  })
  test('a figure whose page is gone too', () => {
    const { messages } = after({ 'gp26-009': merged, 'gp26-001-9': step, 'gp26-009-1': { ...step, address: '/tasks/gp26-009/#gp26-009-1' } })
    expect(messages).toEqual(['gone/gp26-009-1 address: /tasks/gp26-009/#gp26-009-1 不在一个还在的任务页上'])
  })
})
