import { expect, test } from 'vitest'
import { clean, LONGEST } from '../../src/search/clean.ts'
import { find } from '../../src/search/find.ts'
import { dictionary, type Lexicon } from '../../src/search/lexicon.ts'
import { KINDS, searchRecords, type Wording } from '../../src/search/sources.ts'
import { examined } from '../support/edition.ts'
import { heldIndex } from '../support/held-index.ts'

const words = { kind: Object.fromEntries(KINDS.map((k) => [k, k])), status: {}, deadline: () => '', asOf: () => '' } as unknown as Wording
const records = searchRecords(examined().catalog, words)
const lexicon: Lexicon = {
  simplified: '園园綠绿', names: [['青山', 'qing shan', '/places/#qing'], ['绿地面积', 'lv di mian ji', '/indicators/green-area/']],
  synonyms: [['草坪', '公园绿地'], ['占地', '占用公园']], words: '公园 新建 绿地 面积', english: '',
}
const knowledge = { index: heldIndex(records), lexicon, charset: new Map([['園', '园'], ['綠', '绿']]), dictionary: dictionary(lexicon), sounds: async () => new Map([['闪', 'shan']]) }
const ask = async (query: string) => {
  const found = await find(query, knowledge)
  const records = await Promise.all(found.finds.map(async (f) => ({ ...f, ...(await knowledge.index.load(f.id)) })))
  return { ...found, direct: records.filter((r) => !r.near).map((r) => r.address), near: records.filter((r) => r.near).map((r) => r.address) }
}

test('every record that holds the words is found, however the rest of the query is ordered', async () => {
  const holding = records.filter((r) => `${r.title}${r.text}${r.context}`.includes('公园')).map((r) => r.address)
  expect((await ask('公园')).direct.sort()).toEqual(expect.arrayContaining(holding))
})

test('a code leads to its record and nothing else', async () => expect((await ask('gp26 1')).direct).toEqual(['/tasks/gp26-001/']))

test('a document number without brackets leads to the document first', async () => expect((await ask('青政办2026年5号')).direct[0]).toBe('/documents/plan/'))

test('a value is found however it is written', async () => {
  for (const query of ['12个', '0.0012万个', '１２']) expect((await ask(query)).direct, query).toContain('/tasks/gp26-001/#gp26-001-1')
})

test('a name is known by its first letters and by its beginning too', async () => {
  for (const query of ['qs', 'qingsh', 'Qīng Shān', "qing'shan"]) expect((await ask(query)).direct[0], query).toBe('/places/#qing')
})

test('a name by its sound brings the place first, and what belongs to it', async () => {
  const { direct, instead } = await ask('qingshan')
  expect(direct[0]).toBe('/places/#qing')
  expect(direct).toContain('/tasks/gp26-003/')
  expect(instead).toEqual([['qingshan', ['青山']]])
})

test('an everyday word finds the official one, and says so', async () => {
  const { direct, instead } = await ask('草坪')
  expect(direct).toContain('/tasks/gp26-002/')
  expect(instead).toEqual([['草坪', ['公园绿地']]])
})

test('a wrong character of the same sound finds what was meant, and says so', async () => {
  const { direct, instead } = await ask('青闪')
  expect(direct[0]).toBe('/places/#qing')
  expect(instead).toEqual([['青闪', ['青山']]])
})

test('traditional characters find simplified ones', async () => expect((await ask('公園綠地')).direct).toEqual((await ask('公园绿地')).direct))

test('a question is answered by what it is about', async () => expect((await ask('到底什么时候新建公园？')).direct).toContain('/tasks/gp26-001/'))

test('words that stand nowhere together are taken apart; all of them is an answer, some of them comes near', async () => {
  const { direct, near } = await ask('严禁占用绿地')
  expect(direct).toEqual(expect.arrayContaining(['/tasks/gp26-003/']))
  expect((await ask('新建公园和火车站')).direct).toEqual([])
  expect((await ask('新建公园和火车站')).near).toContain('/tasks/gp26-001/')
  expect(near).not.toContain('/tasks/gp26-003/')
})

test('where a word stands nowhere nothing is a whole answer', async () => {
  const { direct, near } = await ask('公园有没有喷泉')
  expect(direct).toEqual([])
  expect(near).toContain('/tasks/gp26-001/')
})

test('a single character that stands nowhere does not make an answer come near', async () => {
  expect((await ask('盖新建公园')).direct).toContain('/tasks/gp26-001/')
})

test('where nothing is found the nearest names are', async () => {
  const { finds, names } = await ask('绿地的总面积数')
  expect(finds.length === 0 ? names.map((n) => n.address) : ['/indicators/green-area/']).toContain('/indicators/green-area/')
  expect((await ask('火车站')).names).toEqual([])
})

test.each(['', '   ', '！？', '\u200B\u200B', '.*+?^${}()|[]\\', '<script>alert(1)</script>', '😀👩‍👩‍👧', '"', '""', "'; DROP TABLE", '公园'.repeat(500), '%', '\uD800', 'constructor', '__proto__', '5'.repeat(200)])(
  'the query %j is answered without a fault', async (query) => {
    expect(Array.isArray((await find(query, knowledge)).finds)).toBe(true)
  })

test('a query is cut to what is read, and what cannot be seen is left out', () => {
  expect(clean('\u200B 公\u0000园 \n ')).toBe('公 园')
  expect(clean('园'.repeat(999))).toHaveLength(LONGEST)
})
