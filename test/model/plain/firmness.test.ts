import { describe, expect, test } from 'vitest'
import { saidOf, saidOfProse } from '../../support/plain.ts'

const lexicon = {
  modality: [
    { of: ['plain' as const, 'strive' as const], forbids: ['必须', '一定'], english: { forbids: ['must'] } },
    { of: ['strive' as const], forbids: ['都要'], needs: ['争取', '尽量'], english: { needs: ['aims'] } },
  ],
  mild: ['不一定'],
  countless: ['一定'],
}
const strive = { modality: 'strive' as const, modalWord: '全市' }
const KEEPS = '原文没有说死，或不是本站的话，这里没有说出来'

test('a modality without a rule is left in peace', () => expect(saidOf({ says: '必须建。' }, { lexicon, task: { modality: 'ensure', modalWord: '全市' } })).toEqual([]))

describe('a word stronger than the source', () => {
  test('is refused where something is promised', () => expect(saidOf({ says: '必须建。', means: '一定会多。' }, { lexicon })).toEqual(['“必须”说得比原文重', '“一定”说得比原文重']))
  test('may stand where it is said what is not said', () => expect(saidOf({ silent: '没有写必须建。' }, { lexicon })).toEqual([]))
  test('may stand in a milder word and in a quotation', () => {
    expect(saidOf({ says: '不一定建。' }, { lexicon })).toEqual([])
    expect(saidOf({ says: '原话是“都要新建公园”，争取建。' }, { lexicon, task: strive }).filter((m) => m.includes('重'))).toEqual(['“都要”说得比原文重'])
  })
  test('may stand where the source itself says it', () => expect(saidOf({ says: '全市要建。' }, { lexicon: { modality: [{ of: ['plain'], forbids: ['全市'] }] } })).toEqual([]))
  test('is refused in English, as a word of its own', () => expect(saidOf({}, { lexicon, english: 'It Must build mustard parks.' })).toEqual(['“Must”说得比原文重']))
})

describe('a soft wording', () => {
  test('is kept by the sentence that says what is to be done', () => {
    expect(saidOf({ says: '争取建。', means: '公园变多。' }, { lexicon, task: strive, english: 'It aims to build.' })).toEqual([])
    expect(saidOf({ says: '建公园。', means: '争取多些。' }, { lexicon, task: strive, english: 'It builds.' })).toEqual([`建公园。：${KEEPS}`, `It builds.：${KEEPS}`])
  })
})

describe('a block of Markdown', () => {
  test('speaks as firmly as the firmest task it links to', () => {
    expect(saidOfProse('必须建（[方案](/tasks/gp26-001/)）。', { lexicon })).toEqual(['“必须”说得比原文重'])
    expect(saidOfProse('必须建，不许占（[方案](/tasks/gp26-001/)、[底线](/tasks/gp26-003/)）。', { lexicon })).toEqual([])
  })
  test('that links to no task is left in peace', () => expect(saidOfProse('必须说明：这不是政府网站。', { lexicon })).toEqual([]))
})
