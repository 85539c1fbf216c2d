/** The exact wording that contributors read, one message a kind of fault. */
import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { readRecord } from '../../src/edition/record-file.ts'
import { suggestion } from '../../src/edition/explain.ts'
import type { CollectionName, RecordOf } from '../../src/schema/collections.ts'
import { record, tinyEdition } from '../support/edition.ts'

const tiny = tinyEdition()

/** What is said about a valid record after one change: “what is wrong。改法：what to write instead”. */
function said<N extends CollectionName>(name: N, id: string, change: (data: RecordOf<N> & Record<string, unknown>) => void): string[] {
  const data = structuredClone(record(tiny, name, id)) as RecordOf<N> & Record<string, unknown>
  change(data)
  return readRecord(name, id, 'f.yaml', new TextEncoder().encode(stringify(data, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' }))).faults.map((f) => `${f.message}。改法：${f.remedy}`)
}
const task = (change: Record<string, unknown>) => said('tasks', 'gp26-001', (d) => Object.assign(d, change))
const target = (change: Record<string, unknown>) => said('targets', 'gp26-001-1', (d) => Object.assign(d, change))
const document = (change: Record<string, unknown>) => said('documents', 'plan', (d) => Object.assign(d, change))

test('a valid record is left in peace', () => expect(task({})).toEqual([]))

test('an unknown key, with the key that was probably meant', () => {
  expect(task({ titel: '公园' })).toEqual(['没有“titel”这一项。改法：是不是“title”？'])
})

test('an unknown key that resembles none, with all the keys that exist', () => {
  expect(said('audiences', 'residents', (d) => Object.assign(d, { comment: '无' }))).toEqual(['没有“comment”这一项。改法：可以写的有 title、order、english'])
})

test('an unknown key inside a list and inside a kind of check', () => {
  expect(task({ more: [{ quote: '公园', befor: '新建' }] })).toEqual(['没有“befor”这一项。改法：是不是“before”？'])
  expect(said('checks', 'share-parks', (d) => Object.assign(d, { wholes: 'x' }))).toEqual(['没有“wholes”这一项。改法：是不是“whole”？'])
})

test('a missing text, list or choice', () => {
  expect(task({ title: undefined })).toEqual(['缺少“title”这一项。改法：补上 title，写文字'])
  expect(task({ topics: undefined })).toEqual(['缺少“topics”这一项。改法：补上 topics，写列表（每项以 - 开头）'])
  expect(said('topics', 'care', (d) => Object.assign(d, { order: undefined }))).toEqual(['缺少“order”这一项。改法：补上 order，写数'])
  expect(task({ type: undefined })).toEqual(['缺少“type”这一项。改法：补上 type，只能写 action、institution、funding、guardrail、goal、phase、report'])
})

test('a thing of the wrong kind', () => {
  expect(task({ deadline: 2030 })).toEqual(['“deadline”应当是文字。改法：数和日期也要加引号'])
  expect(task({ topics: 'parks' })).toEqual(['“topics”应当是列表（每项以 - 开头）。改法：改写成列表（每项以 - 开头）'])
  expect(target({ encoded: 'yes' })).toEqual(['“encoded”应当是true 或 false。改法：改写成true 或 false'])
  expect(target({ scope: '全市' })).toEqual(['“scope”应当是一组键和值。改法：改写成一组键和值'])
  expect(said('topics', 'care', (d) => Object.assign(d, { order: 1.5 }))).toEqual(['“order”应当是整数。改法：改写成整数'])
  expect(task({ note: null })).toEqual(['“note”应当是文字。改法：数和日期也要加引号'])
})

test('a value outside a closed list', () => {
  expect(target({ due: 'until' })).toEqual(['“until”不在可选的值里。改法：只能写 by、before、end、within'])
  expect(said('checks', 'share-parks', (d) => Object.assign(d, { kind: 'guess' }))).toEqual(['“kind”不在可选的值里。改法：照 data/README.md 选一种'])
})

describe('a text of the wrong form', () => {
  test('an id', () => expect(task({ document: 'Plan_1' })).toEqual(['编号只能用小写字母、数字和连字符。改法：写成 py21-001 这样']))
  test('a date', () => {
    expect(task({ deadline: '2030年' })).toEqual(['日期要写成 2025、2025-06 或 2025-06-26，并加引号。改法：原文印到哪一位就写到哪一位，如 deadline: "2025"'])
  })
  test('a decimal', () => expect(target({ value: '1.2万' })).toEqual(['数值要写成带引号的十进制数，不带单位和“万”“亿”。改法：如 11.21万 写 "112100"']))
  test('an empty or padded text', () => {
    const wanted = ['前后有空白，或是空的。改法：去掉前后空白；没有内容就不写这一项']
    expect([task({ title: '' }), task({ title: ' 公园' }), task({ title: '公园\n' })]).toEqual([wanted, wanted, wanted])
  })
  test('a checksum', () => expect(document({ source: { file: 'plan.txt', sha256: 'abc' } })).toEqual(['不是 SHA-256。改法：写 64 位小写十六进制数']))
  test('a code', () => {
    const wanted = ['代码的写法不对。改法：地区写六位数字，文件写大写字母和数字，如 PY21']
    expect(document({ code: 'gp26' })).toEqual(wanted)
    expect(said('jurisdictions', 'qing', (d) => Object.assign(d, { code: '4109' }))).toEqual(wanted)
  })
  test('a file name', () => expect(document({ source: { file: '方案.txt', sha256: 'a'.repeat(64) } })).toEqual(['文件名的写法不对。改法：只用小写字母、数字和连字符，以 .txt 结尾']))
  test('an address', () => expect(said('editions', 'first', (d) => Object.assign(d, { url: 'parks' }))).toEqual(['“parks”的写法不对。改法：写完整的网址，以 https:// 开头']))
  test('a web address that is none, or that runs a script', () => {
    const online = (address: string) => document({ online: { address, seen: '2026-11-22' } })
    for (const address of ['公园网', 'javascript:alert(1)', 'parks.example/plan']) expect(online(address)).toEqual([`“${address}”的写法不对。改法：写完整的网址，以 https:// 开头`])
    expect(online('https://parks.example/plan')).toEqual([])
  })
  test('a section with both a heading and a label, or neither', () => {
    const wanted = ['heading 和 label 要写一个，也只能写一个。改法：原文印了标题写 heading，没有印写 label']
    const section = (change: object) => said('outlines', 'reply', (d) => Object.assign(d.sections[0]!, change))
    expect(section({ heading: '一' })).toEqual(wanted)
    expect(section({ label: undefined })).toEqual(wanted)
  })
})

test('too few and too many', () => {
  expect(task({ topics: [] })).toEqual(['“topics”太少，至少要 1。改法：补足'])
  expect(task({ topics: ['a', 'b', 'c', 'd'] })).toEqual(['“topics”太多，至多 3。改法：只留最要紧的'])
  expect(said('outlines', 'plan', (d) => Object.assign(d, { width: 0 }))).toEqual(['“width”太少，要大于 0。改法：补足'])
})

test('a file that holds no keys, or nothing', () => {
  const whole = (text: string) => readRecord('topics', 'x', 'f.yaml', new TextEncoder().encode(text)).faults.map((f) => f.message)
  expect(whole('- 一项')).toEqual(['这份记录应当是一组键和值'])
  expect(whole('')).toEqual(['这份记录应当是一组键和值'])
  expect(whole('只有一句话')).toEqual(['这份记录应当是一组键和值'])
})

test('a suggestion forgives the case, and a few letters of a long key', () => {
  expect(suggestion('Title', ['title'])).toBe('是不是“title”？')
  expect(suggestion('responsable', ['responsible', 'title'])).toBe('是不是“responsible”？')
  expect(suggestion('x', [])).toBe('可以写的有 ')
})

describe('where errors are reported', () => {
  const corrections = (template: string) => said('editions', 'first', (d) => Object.assign(d, { corrections: template }))
  const wrong = ['报错的地址要以 https:// 或 mailto: 开头，花括号里只能是 record、source、address。改法：如 https://github.com/某某/某某/issues/new?template=correction.yml&record={record}&source={source}&address={address}；还没有开通就删掉这一项']

  test.each(['https://forge.example/issues/new?record={record}&source={source}&address={address}', 'mailto:errors@a.example?subject={record}', 'https://a.example', 'mailto:errors@a.example'])('%s is fine', (template) => expect(corrections(template)).toEqual([]))
  test.each(['http://a.example/', 'javascript:alert(1)', 'https://a.example/?who={name}', 'https://{record}.example/', 'https://a.example/?a={record', 'https://a.example/ new', 'mailto:{record}', 'a.example', 'https://'])('%s is refused', (template) => expect(corrections(template)).toEqual(wrong))
})
