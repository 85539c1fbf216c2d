import { expect, test } from 'vitest'
import { firstLook } from '../../src/i18n/first-look.ts'
import { statusInShort } from '../../src/i18n/zh.ts'
import type { Edited } from '../../src/schema/collections.ts'
import { examined, node, record } from '../support/edition.ts'
import { AGREES, pair, refusal } from '../support/evidence.ts'

const look = (id: string, change: (e: Edited) => void = () => {}, asOf = '2028-06-30') => firstLook(node(examined(change).catalog.tasks, id), asOf)
/** The three figures of the first task as promises of their own. */
const apart = (e: Edited) => { for (const id of ['gp26-001-2', 'gp26-001-3']) delete record(e, 'targets', id).partOf }
const columns = (...args: Parameters<typeof look>) => { const { when, published, fitting } = look(...args); return [when, published, fitting].map((said) => said.map((s) => s.text)) }

test('a task without a figure says so, and what kind of task it is', () => {
  const { told, more, when } = look('gp26-003')
  expect([told, more]).toEqual([[{ text: '底线', note: '没有写数字' }], ''])
  expect(when).toEqual([{ text: '未写期限', look: 'unknown', notes: ['原文里没有写'] }])
})

test('steps are left to their total, and what is known of them is counted', () => {
  const { told, more, rest } = look('gp26-001')
  expect([told.map((t) => t.text), more]).toEqual([['12个'], '另有分步的2个数'])
  expect(rest).toBe('另有2项：1项未到期，1项到期未见公布')
})

test('up to three promises stand side by side, the main one first; from the fourth they are counted', () => {
  expect(look('gp26-001', apart).told.map((t) => t.note)).toEqual(['新建公园', '2027年新建公园', '2028年新建公园'])
  expect(look('gp26-001', apart).more).toBe('')
  const four = look('gp26-001', (e) => { apart(e); e.records.targets.push({ id: 'gp26-001-4', data: { ...record(e, 'targets', 'gp26-001-2'), label: '再建公园' } }) })
  expect([four.told.length, four.more, four.rest]).toEqual([3, '另有1项', '另有1项未到期'])
})

test('what is the same of all is said once without names, what differs with the names of each', () => {
  expect(look('gp26-001', apart, '2031-01-01').fitting).toMatchObject([{ status: 'due-silent', notes: [statusInShort['due-silent']] }])
  const { fitting } = look('gp26-001', (e) => { apart(e); refusal(e, { target: 'gp26-001-2' }) })
  expect(fitting.map((s) => [s.status, s.notes])).toEqual([['not-due', [`新建公园、2028年新建公园：${statusInShort['not-due']}`]], ['incomparable', [`2027年新建公园：${statusInShort.incomparable}`]]])
  expect(columns('gp26-001', apart)[0]).toEqual(['到2030年', '2027年', '2028年'])
})

test('where the last report is older than a deadline that has passed, it says so; not before, not after, not where it suffices', () => {
  const early = '答复写于2028年1月，那时还没到期限'
  const note = (asOf: string, change: (e: Edited) => void = () => {}) => look('gp26-001', change, asOf).published[0]!.notes
  expect(note('2031-01-01')).toEqual(['本站所收文件中未见公布', early])
  expect(note('2029-01-01')).not.toContain(early)
  expect(note('2031-01-01', (e) => { record(e, 'documents', 'reply').dated = '2031-01-01' })).not.toContain(early)
  expect(note('2031-01-01', (e) => pair(e, { counted: { min: '12', max: '12' }, verdict: 'counts' }))).not.toContain(early)
  expect(note('2031-01-01', (e) => { delete record(e, 'documents', 'reply').dated })).not.toContain(early)
})

test('that a report came too early is said once, under the last of the figures it is said of', () => {
  const { published } = look('gp26-001', (e) => { apart(e); pair(e, { target: 'gp26-001-3', counted: { min: '1', max: '6' } }); record(e, 'documents', 'reply').dated = '2027-01' }, '2031-01-01')
  expect(published.map((s) => s.notes.filter((line) => line.includes('写于')))).toEqual([[], ['答复写于2027年1月，那时还没到期限']])
})

test('a cadence is no missing deadline, and the note says whose words a date is in', () => {
  const due = (change: (e: Edited) => void) => { const { text, notes } = look('gp26-002', change).when[0]!; return [text, ...notes] }
  const target = (e: Edited) => record(e, 'targets', 'gp26-002-1')
  expect(due(() => {})).toEqual(['未写期限', '原文里没有写'])
  expect(due((e) => { target(e).cadence = 'school-yearly' })).toEqual(['每学年', '原文里写明多久一次，没有写到哪年为止'])
  expect(due((e) => { target(e).cadence = 'regular' })).toEqual(['定期', '原文里没有写隔多久一次'])
  expect(due((e) => { Object.assign(record(e, 'documents', 'plan'), { kind: 'interpretation', authority: 'official-interpretation' }); record(e, 'tasks', 'gp26-002').deadline = '2030' })).toEqual(['2030年', '解读里写明的期限'])
  expect(due((e) => { record(e, 'tasks', 'gp26-002').quotedFrom = 'opinion' })).toEqual(['未写期限', '转引里没有写'])
})

test('what looks the same but has its own reason is said once, with the reason of each', () => {
  const { published } = look('gp26-001', (e) => { apart(e); refusal(e, { target: 'gp26-001-2', dimensions: { ...AGREES, indicator: 'no' } }) })
  expect(published.map((s) => [s.text, s.notes])).toEqual([['未见', ['新建公园、2028年新建公园：本站所收文件中未见公布', '2027年新建公园：有1个数看起来像，不能算']]])
})

test('what was published and cannot be compared is not called unseen', () => {
  const { published } = look('gp26-001', (e) => { apart(e); refusal(e, { target: 'gp26-001-2' }) })
  expect(published.map((s) => s.text)).toEqual(['未见', '有数，不能算'])
})

test('a report tells each of its figures, as of when and on whose word', () => {
  const { reported, told, when, published, fitting } = look('re28-001')
  expect([reported, told.map((t) => t.text), when.map((w) => w.text)]).toEqual([true, ['6个', '50%'], ['2027年底']])
  expect([published[0]!.text, published[0]!.notes[0], fitting[0]!.text]).toEqual(['青山市人民政府', '公园答复', '没有可对的'])
  expect(look('re28-001', (e) => { delete record(e, 'results', 're28-001-2').asOfWords; delete record(e, 'results', 're28-001-2').asOf }).when.map((w) => [w.text, ...w.notes])).toEqual([['2027年底', '已建成公园：转引里的写法'], ['未印时间', '建成公园占计划的比例：转引里的写法']])
})

test('no first look says that something was not done', () => {
  const said = ['gp26-001', 'gp26-002', 'gp26-003'].flatMap((id) => { const { when, published, fitting, rest } = look(id, undefined, '2099-01-01'); return [...[...when, ...published, ...fitting].flatMap((s) => [s.text, ...s.notes]), rest] })
  expect(said.join()).not.toMatch(/未完成|没完成|未兑现|没有兑现|落空/)
})
