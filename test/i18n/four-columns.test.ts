import { expect, test } from 'vitest'
import { columnsOf, heldCell, othersInWords } from '../../src/i18n/four-columns.ts'
import { dimensionRows } from '../../src/i18n/dimensions.ts'
import type { Edited } from '../../src/schema/collections.ts'
import { add, examined, node, record } from '../support/edition.ts'
import { AGREES, pair, refusal } from '../support/evidence.ts'

const cells = (id: string, change: (e: Edited) => void = () => {}, asOf = '2028-06-30') => {
  const { published, fitting } = columnsOf(node(examined(change).catalog.tasks, id), asOf)
  return [published, fitting] as const
}
const texts = (...args: Parameters<typeof cells>) => cells(...args).map((c) => c.text)
const held = (change: (e: Edited) => void = () => {}) => heldCell(node(examined(change).catalog.tasks, 're28-001').results)

test('silence is said as not seen in the collected documents', () => {
  const [published, fits] = cells('gp26-001', undefined, '2031-01-01')
  expect([published.text, published.note]).toEqual(['未见', '本站所收文件中未见公布'])
  expect([fits.text, fits.status, fits.note]).toEqual(['到期未见公布', 'due-silent', '期限已过；另有2项到期未见公布'])
})

test('what counts in part is shown as a range with its rung', () => {
  const [published, fits] = cells('gp26-001', (e) => pair(e, { counted: { min: '1', max: '6' } }))
  expect([published.text, published.note]).toEqual(['1—6个', '媒体报道，只知道一个范围'])
  expect([fits.text, fits.status]).toEqual(['部分公布', 'part'])
})

test('a refused figure is not what was published', () => {
  const [published, fits] = cells('gp26-001', (e) => refusal(e))
  expect([published.text, published.note, fits.text]).toEqual(['未见', '有1个数看起来像，不能算', '未到期'])
  expect(fits.note).toMatch(/^有数不能算；期限还没过完/)
  expect(texts('gp26-001', (e) => refusal(e), '2031-01-01')).toEqual(['有数，不能算', '不可比'])
})

test('a task without figures has nothing to hold', () => {
  expect(texts('gp26-003', (e) => { record(e, 'tasks', 'gp26-003').type = 'action' })).toEqual(['没有数', '没有数和期限'])
})

test('a prohibition shows its figure without a verdict, or says that none is there', () => {
  expect(texts('gp26-003', (e) => add(e, 'contexts', 'beside', { task: 'gp26-003', result: 're28-001-1', note: '试。' }))).toEqual(['6个', '有相关数字'])
  expect(texts('gp26-003')).toEqual(['未见', '未见公布'])
  expect(texts('gp26-003', (e) => { record(e, 'documents', 'reply').relations = [] })).toEqual(['未见', '无从核对'])
})

test('a report says for how many promises its figures count', () => {
  expect(held().text).toBe('没有可对的')
  expect([held((e) => refusal(e)).text, held((e) => refusal(e)).note]).toEqual(['都不能算', '对过1项目标'])
  const both = held((e) => { refusal(e); pair(e, { target: 'gp26-001-2', counted: { min: '0', max: '5' } }) })
  expect([both.text, both.note]).toEqual(['算得上1项', '另有1项看起来像，不算'])
})

test('no cell ever says that something was not done', () => {
  const said = ['gp26-001', 'gp26-002', 'gp26-003'].flatMap((id) => cells(id, undefined, '2099-01-01').flatMap((c) => [c.text, c.note]))
  expect(said.join()).not.toMatch(/未完成|没完成|未兑现|没有做到|落空/)
})

test('the dimensions give the words of both records, once where they are the same', () => {
  const rows = (change: (e: Edited) => void) => Object.fromEntries(dimensionRows(node(examined(change).catalog.matches, 'pair-none')).map((r) => [r.label, `${r.agreement} ${r.words}`]))
  expect(rows((e) => refusal(e))).toEqual({
    指标: 'yes 公园', 范围: 'yes 未写', 地方: 'yes 青山市', 时段: 'yes 到2030年／2027年底', 认定: 'yes 未写', 口径: 'no 增量／总量',
  })
  expect(rows((e) => refusal(e, { dimensions: { ...AGREES, place: 'unknown' } }))['地方']).toBe('unknown 青山市，见上面的理由')
})

test('other promises are told in one phrase where they are alike, and apart where they differ', () => {
  expect(othersInWords([{ status: 'due-silent', count: 1 }])).toBe('另有1项到期未见公布')
  expect(othersInWords([{ status: 'incomparable', count: 5 }, { status: 'due-silent', count: 10 }])).toBe('另有15项：5项不可比，10项到期未见公布')
})
