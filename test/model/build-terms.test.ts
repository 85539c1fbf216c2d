import { expect, test } from 'vitest'
import type { Term } from '../../src/schema/term.ts'
import { add, examined, node, record } from '../support/edition.ts'

const term = (change: Partial<Term> = {}): Term => ({ title: '社会力量', definition: '单位和个人。', matters: '谁都可以出力。', stands: ['gp26-003'], source: 'site', english: { title: 'Private actors', definition: 'Firms and people.' }, ...change })
const said = (change: Partial<Term>) => examined((e) => add(e, 'terms', 'actors', term(change))).messages.map((m) => m.replace('terms/actors ', ''))

test('a term knows its names, its places and its address', () => {
  const { catalog, messages } = examined((e) => add(e, 'terms', 'actors', term({ versus: ['green-area-per-head'], stands: ['gp26-003', 'plan/p4'] })))
  expect(messages).toEqual([])
  const built = node(catalog.terms, 'actors')
  expect(built).toMatchObject({ address: '/terms/#actors', names: ['社会力量'] })
  expect(built.stands.map((s) => [s.address, s.task?.id])).toEqual([['/tasks/gp26-003/', 'gp26-003'], ['/documents/plan/#p4', undefined]])
  expect(built.versus.map((t) => t.id)).toEqual(['green-area-per-head'])
})

test('terms stand in the order of their sounds', () => {
  expect(examined((e) => add(e, 'terms', 'actors', term())).catalog.terms.map((t) => t.data.title)).toEqual(['人均公园绿地', '社会力量'])
})

test('one name has one term', () => {
  const messages = examined((e) => add(e, 'terms', 'actors', term({ aliases: ['人均公园绿地'] }))).messages
  expect(messages).toEqual(['terms/green-area-per-head title: “人均公园绿地”在 actors 里已经有了'])
})

test('it stands where it says it stands', () => {
  expect(said({ stands: ['gp26-999'] })).toEqual(['stands.0: 没有编号为“gp26-999”的任务'])
  expect(said({ stands: ['plan/p99'] })).toEqual(['stands.0: 没有“plan/p99”这一段'])
  expect(said({ stands: ['lost/p1'] })).toEqual(['stands.0: 没有“lost/p1”这一段'])
  expect(said({ stands: ['gp26-001'] })).toEqual(['stands: 这些地方都没有“社会力量”'])
  expect(said({ title: '口袋公园', stands: ['gp26-001'] })).toEqual([])
})

test('a definition of the source is quoted', () => {
  expect(said({ source: 'document' })).toEqual(['source: 说是原文下的定义，却没有原话'])
  expect(said({ source: 'document', quote: '鼓励社会力量认养树木' })).toEqual([])
  const definedIn = (change: Partial<Term>) => node(examined((e) => add(e, 'terms', 'actors', term(change))).catalog.terms, 'actors').definedIn?.id
  expect([definedIn({ source: 'document', quote: '鼓励社会力量认养树木' }), definedIn({})]).toEqual(['plan', undefined])
  expect(said({ quote: '社会力量是指' })).toEqual(['quote: 所列的地方没有这句话：“社会力量是指”'])
})

test('it is confused with another term that is there', () => {
  expect(said({ versus: ['lost'] })).toEqual(['versus.0: data/terms/ 里没有“lost”'])
  expect(said({ versus: ['actors'] })).toEqual(['versus.0: 名词不会和自己混淆'])
})

test('a task that cannot be read is at fault itself', () => {
  expect(examined((e) => { add(e, 'terms', 'actors', term()); record(e, 'tasks', 'gp26-003').quote = '没有这句' }).messages.filter((m) => m.startsWith('terms'))).toEqual([])
})
