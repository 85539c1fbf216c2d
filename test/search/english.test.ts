import { expect, test } from 'vitest'
import { LONGEST } from '../../src/search/clean.ts'
import { find } from '../../src/search/find.ts'
import { inEnglish } from '../../src/search/english.ts'
import { englishWords } from '../../src/search/english-words.ts'
import { dictionary, type Lexicon } from '../../src/search/lexicon.ts'
import { KINDS, searchRecords } from '../../src/search/sources.ts'
import { heldIndex } from '../support/held-index.ts'
import { catalog } from '../support/ledger.ts'

const words = { kind: Object.fromEntries(KINDS.map((k) => [k, k])) as Record<(typeof KINDS)[number], string>, status: new Proxy({}, { get: (_, status) => status }) as never, deadline: () => 'when', asOf: () => 'then', value: () => '7 parks' }
const records = inEnglish(searchRecords(catalog, words), catalog, words)
const english = [...new Set(records.flatMap((r) => englishWords(`${r.enTitle} ${r.enText}`)))].join(' ')
const lexicon: Lexicon = { simplified: '', names: [['教师', 'jiao shi']], synonyms: [], words: '', english }
const knowledge = { index: heldIndex(records), lexicon, charset: new Map<string, string>(), dictionary: dictionary(lexicon), sounds: async () => new Map() }
const ask = async (query: string) => Promise.all((await find(query, knowledge)).finds.map(async ({ id, near }) => ({ near, ...(await knowledge.index.load(id)) })))

test('every record has its English where an English page shows it', () => {
  const without = records.filter((r) => !r.enTitle)
  expect([...new Set(without.map((r) => r.kind))].sort()).toEqual(['paragraph'])
})

test('a word of an English title finds what holds it there before what holds it in a sentence', async () => {
  const finds = (await ask('teachers')).filter((r) => !r.near)
  expect(finds.length).toBeGreaterThan(20)
  expect(finds.slice(0, 10).filter((r) => !/teacher/i.test(r.enTitle))).toEqual([])
  expect(finds.filter((r) => !/teacher/i.test(`${r.enTitle} ${r.enText}`))).toEqual([])
})

test('every English name of an indicator finds its own record', { timeout: 120_000 }, async () => {
  const own = records.filter((r) => r.kind === 'indicator' && r.enTitle.length <= LONGEST)
  const lost = []
  for (const { enTitle, address } of own) if (!(await ask(enTitle)).slice(0, 3).some((r) => r.address === address)) lost.push(enTitle)
  expect(lost).toEqual([])
})

test('the beginning of a word is enough, and nonsense finds nothing', async () => {
  expect((await ask('teache')).some((r) => /teacher/i.test(r.enTitle))).toBe(true)
  expect(await ask('xyzzy')).toEqual([])
})

test('letters that are a name by its sound stay that name', async () => {
  expect((await ask('jiaoshi')).every((r) => `${r.title}${r.text}${r.context}`.includes('教师'))).toBe(true)
})
