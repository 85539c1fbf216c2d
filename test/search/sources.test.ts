import { expect, test } from 'vitest'
import { KINDS, searchRecords, type Wording } from '../../src/search/sources.ts'
import { examined } from '../support/edition.ts'
import { catalog as real } from '../support/ledger.ts'

const words = { kind: Object.fromEntries(KINDS.map((k) => [k, k])), status: new Proxy({}, { get: (_, status) => status }), deadline: () => '何时', asOf: () => '当时' } as unknown as Wording
const { catalog } = examined()
const records = searchRecords(catalog, words)
const of = (kind: string) => records.filter((r) => r.kind === kind)

test('every record of the ledger can be found, at its own address', () => {
  const nodes = [catalog.tasks, catalog.targets, catalog.results, catalog.indicators, catalog.topics, catalog.documents, catalog.jurisdictions, catalog.terms].flat()
  expect(records.filter((r) => r.kind !== 'paragraph').map((r) => r.address).sort()).toEqual(nodes.map((n) => n.address).sort())
})

test('a task is found by its plain words, and a term by every form of its name', () => {
  expect(of('task').find((r) => r.code === 'GP26-001')?.text).toContain('离家近的公园会变多。')
  expect(of('term')).toMatchObject([{ title: '人均公园绿地', text: '公园绿地分到每个人，有多大。人均公园绿地面积', address: '/terms/#green-area-per-head' }])
})

test('a page for people is found by what they ask', () => {
  const page = searchRecords(real, words).find((r) => r.kind === 'people' && r.address === '/people/teachers/')!
  expect([page.text.includes('会不会轮到我？'), page.facets.topic]).toEqual([true, []])
})

test('only documents that may be shown whole are found by their paragraphs', () => {
  expect(new Set(of('paragraph').flatMap((r) => r.facets.document))).toEqual(new Set(['plan']))
})

test('what is not shown to readers is not searched either', () => {
  expect(JSON.stringify(records)).not.toContain('6661234')
})

test('a target is narrowed by the status that the rule gives it', () => {
  expect(of('target').every((r) => r.facets.status?.length === 1 && r.status === r.facets.status[0])).toBe(true)
})

test('a task is narrowed by every status of its targets, one without targets by none', () => {
  const statuses = (id: string) => of('target').filter((r) => r.address.startsWith(`/tasks/${id}/`)).map((r) => r.status)
  for (const { address, facets } of of('task')) expect([...facets.status!].sort(), address).toEqual([...new Set(statuses(address.split('/')[2]!))].sort())
  expect(of('task').some((r) => r.facets.status!.length === 0)).toBe(true)
})

test('a term is narrowed by the places and documents in which it stands', () => {
  expect(of('term')[0]?.facets).toMatchObject({ place: ['qing'], document: ['plan'] })
})

test('a real topic is found by what readers ask of it', () => {
  const topics = searchRecords(real, words).filter((r) => r.kind === 'topic')
  for (const { asks, address } of real.topics) expect(topics.find((r) => r.address === address)?.text).toContain(asks[0])
})

test('a task is narrowed by the years of its targets, its own document and the one it is quoted from', () => {
  expect(of('task').find((r) => r.code === 'GP26-001')?.facets.year).toEqual(['2027', '2028', '2030'])
  expect(of('task').find((r) => r.code === 'RE28-001')?.facets.document).toEqual(['reply', 'opinion'])
})

test('no address stands twice among the real records', () => {
  const addresses = searchRecords(real, words).map((r) => r.address)
  expect(addresses.filter((a, i) => addresses.indexOf(a) !== i)).toEqual([])
})
