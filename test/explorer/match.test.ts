import { expect, test } from 'vitest'
import { matcher, wordsOf } from '../../src/explorer/match.ts'
import { charset } from '../../src/search/lexicon.ts'
import { HOSTILE } from '../support/hostile.ts'
import { entry, names } from './entry.ts'

const one = entry('py21-014-2', { label: '消除大班额', raw: '1200个', value: 1200, quote: '消除大班额1200个（县（区））', scope: '全市', facets: { topic: ['trees'] } })
const known = { charset: charset({ simplified: '額额' }), lexicon: { names: [['大班额', 'da ban e'], ['小学', 'xiao xue']] as [string, string][], synonyms: [['班级太大', '大班额']] as [string, string][] } }
const holds = (query: string) => matcher(query, known, (e) => wordsOf(e, names))?.(one) ?? null

test('a query without words is no condition', () => expect(['', '   ', '，。！', '\u200B'].map(holds)).toEqual([null, null, null, null]))

test.each(['大班额', '大 班额', '大班額', '１２００', '1,200', '县(区)', 'PY21-014', 'py21014', '树', '方案', 'dabane', 'DaBanE', '班级太大', '消除 全市', '0.12万'])('“%s” is found', (query) => expect(holds(query)).toBe(true))

test.each(['小学', 'xiaoxue', '大班额 小学', '1201', '额1200个县学'])('“%s” is not', (query) => expect(holds(query)).toBe(false))

test('a phrase does not run from one field into the next', () => expect(holds('大班额PY21')).toBe(false))

test('hostile words neither throw nor match', () => { for (const text of [HOSTILE, '.*', '(', '[a-', '\\', '$&', '💥']) expect([null, false]).toContain(holds(text)) })
