/** A tiny valid edition about the parks of a made-up city: the code is tested on a place that is not in the real ledger. */
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { stringify } from 'yaml'
import { allAddresses } from '../../src/model/addresses.ts'
import { buildCatalog } from '../../src/model/build.ts'
import type { Catalog } from '../../src/model/catalog.ts'
import { examine } from '../../src/model/integrity.ts'
import type { Problem } from '../../src/model/problem.ts'
import { collections, type CollectionName, type Edited, type Entry, type RecordOf, type Records } from '../../src/schema/collections.ts'

/** A plan with a broken line, a page number and one yearly plan. */
export const PLAN_TEXT = `青山市公园绿地建设方案
青政办〔2026〕5号
一、总体目标
　　到2030年，全市新建公园12个，其中2027年新建5个，2028年新
建7个。人均公园绿地面积达到14.5平方米以上。
- 1 -
二、保障措施
　　严禁占用公园绿地。鼓励社会力量认养树木。
`

/** A reply that reports one figure and prints a telephone number. */
export const REPLY_TEXT = `青山市关于公园建设情况的答复
　　2027年底，全市已建成公园6个，占计划的50%。
联系电话：6661234
`

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

type Data = { [N in CollectionName]?: Record<string, RecordOf<N>> }

const data = (): Data => ({
  editions: { first: { title: '试账', volume: '第一册', subject: '公园', scope: '两份文件。', asOf: '2028-06-30', url: 'https://parks.example', corrections: 'https://parks.example/about/' } },
  jurisdictions: {
    qing: { title: '青山市', kind: 'city' },
    'qing-east': { title: '东区', kind: 'district', parent: 'qing' },
  },
  documents: {
    plan: {
      code: 'GP26', title: '青山市公园绿地建设方案', shortTitle: '公园方案', order: 1, kind: 'plan', authority: 'original', authorityNote: '这是原文。', display: 'full-text', issuer: '青山市人民政府办公室',
      jurisdiction: 'qing', number: '青政办〔2026〕5号', dated: '2026-03', start: '2026', end: '2030', validity: '原文未载明', source: { file: 'plan.txt', sha256: sha256(PLAN_TEXT) },
    },
    reply: {
      code: 'RE28', title: '青山市关于公园建设情况的答复', shortTitle: '公园答复', order: 2, kind: 'reply', authority: 'press', authorityNote: '这是报道。', display: 'quotes-only', issuer: '青山日报',
      jurisdiction: 'qing', dated: '2028-01-15', validity: '原文未载明', source: { file: 'reply.txt', sha256: sha256(REPLY_TEXT) },
      redactions: [{ text: '6661234', shown: '（电话略）', reason: '私人电话' }],
      relations: [{ kind: 'reports-on', document: 'plan' }, { kind: 'quotes', document: 'opinion' }],
    },
    opinion: {
      code: 'OP25', title: '公园建设意见', shortTitle: '公园意见', order: 3, kind: 'opinion', authority: 'quoted-only', authorityNote: '未见原文。', display: 'none', issuer: '青山市人民政府', jurisdiction: 'qing', validity: '不详',
    },
  },
  outlines: {
    plan: {
      width: 30,
      sections: [
        { id: 's1', level: 1, label: '文头', kind: 'front', starts: '青山市公园绿地建设方案' },
        { id: 's2', level: 1, heading: '一、总体目标' },
        { id: 's3', level: 1, heading: '二、保障措施' },
      ],
      drops: [{ line: '-1-', kind: 'page-number', reason: '页码' }],
      alone: ['青山市公园绿地建设方案', '青政办〔2026〕5号'],
      notes: [{ quote: '鼓励社会力量认养树木', note: '照录。' }],
    },
    reply: { sections: [{ id: 's1', level: 1, label: '正文', starts: '青山市关于' }], alone: ['青山市关于公园建设情况的答复', '联系电话：6661234'] },
  },
  tasks: {
    'gp26-001': { document: 'plan', title: '新建12个公园', quote: '到2030年，全市新建公园12个，其中2027年新建5个，2028年新建7个', type: 'action', modality: 'plain', topics: ['parks'], affected: ['residents'], deadline: '2030', plain: { says: '到2030年，全市要新建12个公园。', means: '离家近的公园会变多。', silent: '没有写建在哪里。' }, english: { title: 'Build 12 parks', says: 'By 2030 the city plans to build 12 parks.' } },
    'gp26-002': { document: 'plan', title: '人均公园绿地达到14.5平方米以上', quote: '人均公园绿地面积达到14.5平方米以上', type: 'goal', modality: 'plain', topics: ['parks'] },
    'gp26-003': { document: 'plan', title: '严禁占用公园绿地', quote: '严禁占用公园绿地', type: 'guardrail', modality: 'forbid', modalWord: '严禁', topics: ['care'], responsible: ['city'] },
    're28-001': { document: 'reply', quotedFrom: 'opinion', title: '已建成6个公园', quote: '2027年底，全市已建成公园6个，占计划的50%', type: 'report', modality: 'reported', topics: ['parks'] },
  },
  targets: {
    'gp26-001-1': { task: 'gp26-001', quote: '全市新建公园12个', kind: 'target', indicator: 'parks-built', label: '新建公园', raw: '12个', comparator: '=', value: '12', unit: '个', measure: 'increment', modality: 'plain', start: '2026', deadline: '2030', due: 'by', dateWords: '到2030年', waivers: [{ check: 'date', reason: '规划期从2026年开始。' }] },
    'gp26-001-2': { task: 'gp26-001', partOf: 'gp26-001-1', quote: '2027年新建5个', kind: 'target', indicator: 'parks-built', label: '2027年新建公园', raw: '5个', comparator: '=', value: '5', unit: '个', measure: 'increment', modality: 'plain', deadline: '2027', due: 'within', dateWords: '2027年' },
    'gp26-001-3': { task: 'gp26-001', partOf: 'gp26-001-1', quote: '2028年新建7个', kind: 'target', indicator: 'parks-built', label: '2028年新建公园', raw: '7个', comparator: '=', value: '7', unit: '个', measure: 'increment', modality: 'plain', deadline: '2028', due: 'within', dateWords: '2028年' },
    'gp26-002-1': { task: 'gp26-002', quote: '人均公园绿地面积达到14.5平方米以上', kind: 'standard', indicator: 'green-area', label: '人均公园绿地面积', raw: '14.5平方米以上', comparator: '≥', value: '14.5', unit: '平方米', measure: 'ratio', modality: 'plain', scope: { place: '全市', denominator: '每人' } },
  },
  results: {
    're28-001-1': { task: 're28-001', quote: '全市已建成公园6个', indicator: 'parks-built', label: '已建成公园', raw: '6个', comparator: '=', value: '6', unit: '个', measure: 'stock', asOf: '2027', asOfWords: '2027年底', says: 'city' },
    're28-001-2': { task: 're28-001', quote: '占计划的50%', indicator: 'parks-share', label: '建成公园占计划的比例', raw: '50%', comparator: '=', value: '50', unit: '%', measure: 'ratio', asOf: '2027', asOfWords: '2027年底', says: 'city' },
  },
  indicators: {
    'green-area': { title: '人均公园绿地面积', definition: '每人有多少公园绿地。', unit: '平方米', direction: 'up', topics: ['parks'], plausible: { min: '5', max: '40', reason: '城市一般在这个范围。' } },
    'parks-built': { title: '公园', definition: '公园的个数。', unit: '个', direction: 'up', topics: ['parks'] },
    'parks-share': { title: '公园完成比例', definition: '建成的占计划的比例。', unit: '%', direction: 'up', topics: ['parks'] },
  },
  topics: {
    care: { title: '养护', question: '谁来养护？', order: 2 },
    parks: { title: '公园', question: '公园建多少？', order: 1 },
  },
  audiences: { residents: { title: '居民', order: 1 } },
  bodies: { city: { title: '青山市人民政府', printed: ['青山市'], jurisdiction: 'qing' } },
  figures: {
    reply: { figures: [{ quote: '联系电话：6661234', disposition: 'not-a-quantity', reason: '电话号码。' }] },
  },
  terms: { 'green-area-per-head': { title: '人均公园绿地', aliases: ['人均公园绿地面积'], definition: '公园绿地分到每个人，有多大。', matters: '看得出公园够不够用。', stands: ['gp26-002', 'plan/p3'], source: 'site', english: { title: 'Park area per head', definition: 'How much park area there is for each person.' } } },
  lexicons: { words: { words: [{ word: '统一', disposition: 'not-a-quantity', reason: '不是数量。' }], countless: ['一起'], jargon: ['人均公园绿地', '认养'] } },
  checks: { 'share-parks': { kind: 'share', title: '6个占50%', document: 'reply', note: '计划是12个。', part: 're28-001-1', share: 're28-001-2' } },
  readings: Object.fromEntries((['a', 'b'] as const).map((reader) => [`plan-${reader}`, {
    document: 'plan', reader, results: [],
    tasks: [{ quote: '全市新建公园12个' }, { quote: '严禁占用公园绿地' }],
    targets: [{ quote: '全市新建公园12个', raw: '12个', comparator: '=' as const, value: '12', unit: '个', deadline: '2030' }],
  }])),
})

/** The edition as it would be read from disk: no problem in it, its addresses registered. */
export function tinyEdition(): Edited {
  const held = data()
  const records = Object.fromEntries(Object.keys(collections).map((name) => [name, Object.entries(held[name as CollectionName] ?? {}).sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, record]) => ({ id, data: record }))])) as unknown as Records
  const texts = new Map([['plan.txt', PLAN_TEXT], ['reply.txt', REPLY_TEXT]])
  return { records, texts, registry: allAddresses(buildCatalog({ records, texts }).catalog).map((a) => a.address) }
}

/** The record of that id, to be changed in place. */
export function record<N extends CollectionName>(edited: Edited, name: N, id: string): RecordOf<N> {
  const entry = (edited.records[name] as Entry<N>[]).find((e) => e.id === id)
  if (!entry) throw new Error(`the tiny edition has no ${name}/${id}`)
  return entry.data
}

/** Puts a record into the edition, in the order of ids. */
export function add<N extends CollectionName>(edited: Edited, name: N, id: string, record: RecordOf<N>): void {
  const entries = edited.records[name] as Entry<N>[]
  entries.push({ id, data: record })
  entries.sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** The tiny edition changed and examined; addresses that the change adds or removes are no problem here. */
export function examined(change: (edited: Edited) => void = () => {}): { catalog: Catalog; problems: Problem[]; messages: string[] } {
  const edited = tinyEdition()
  change(edited)
  const registry = allAddresses(buildCatalog(edited).catalog).map((a) => a.address)
  const { catalog, problems } = examine({ ...edited, registry })
  return { catalog, problems, messages: problems.map((p) => `${p.collection}/${p.id} ${p.path.join('.')}: ${p.message}`) }
}

/** The node of that id. */
export function node<T extends { id: string }>(nodes: readonly T[], id: string): T {
  const found = nodes.find((n) => n.id === id)
  if (!found) throw new Error(`no node ${id}`)
  return found
}

/** Writes the edition into a fresh temporary folder, one YAML file a record; the folder goes when the test is over. */
export function written(edited: Edited = tinyEdition()): string {
  const root = mkdtempSync(join(tmpdir(), 'mingzhang-'))
  onTestFinished(() => rmSync(root, { recursive: true }))
  for (const [name, { folder }] of Object.entries(collections)) {
    mkdirSync(join(root, folder), { recursive: true })
    for (const { id, data } of edited.records[name as CollectionName]) writeFileSync(join(root, folder, `${id}.yaml`), stringify(data, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 }))
  }
  mkdirSync(join(root, 'data/sources'))
  for (const [file, text] of edited.texts) writeFileSync(join(root, 'data/sources', file), text)
  writeFileSync(join(root, 'data/registry.txt'), `${edited.registry.join('\n')}\n`)
  return root
}
