import { describe, expect, test } from 'vitest'
import { saidOf, saidOfProse } from '../../support/plain.ts'

describe('a specialised word', () => {
  test('that no list names is left in peace', () => expect(saidOf({ says: '认领树木。' })).toEqual([]))
  test('needs a term', () => expect(saidOf({ says: '认养树木。' })).toEqual(['“认养”没有解释']))
  test('within the name of a term is explained', () => expect(saidOf({ says: '人均公园绿地面积变大。' })).toEqual([]))
  test('is explained in quotation marks as well', () => expect(saidOf({ says: '这就是“人均公园绿地”。' })).toEqual([]))
  test('may stand in an English text', () => expect(saidOf({}, { english: 'Parks 认养.' })).toEqual([]))
})

describe('words in quotation marks', () => {
  test('are words of the source', () => {
    expect(saidOf({ says: '原话是“全市新建公园”。' })).toEqual([])
    expect(saidOf({ says: '原话是“全市新建公园，”。' })).toEqual([])
  })
  test('or are refused', () => expect(saidOf({ says: '这叫“花园城市”。' })).toEqual(['“花园城市”不是所引原话里的字，也不是有解释的名词']))
  test('of Markdown are words of what the block links to', () => {
    expect(saidOfProse('写的是“全市新建公园”（[方案](/tasks/gp26-001/)）。')).toEqual([])
    expect(saidOfProse('写的是“全市新建公园”。')).toEqual(['“全市新建公园”不是所引原话里的字，也不是有解释的名词'])
  })
})

describe('an official phrase', () => {
  const lexicon = { official: [{ phrase: '落实', instead: '写“做到”' }, { phrase: '贯彻落实', instead: '写“照着做”' }, { phrase: '新建', instead: '写“建”' }], unofficial: ['落实到谁'] }
  test('is refused, the longest of several', () => expect(saidOf({ says: '贯彻落实，再落实。' }, { lexicon })).toEqual(['“贯彻落实”是官样话', '“落实”是官样话']))
  test('may stand in a quotation that the source prints, and nowhere else', () => {
    expect(saidOf({ says: '原话是“新建公园”。' }, { lexicon })).toEqual([])
    expect(saidOf({ says: '原话是“落实公园”。' }, { lexicon })).toEqual(['“落实公园”不是所引原话里的字，也不是有解释的名词', '“落实”是官样话'])
  })
  test('may stand in a title, in an everyday word and in another language', () => expect(saidOf({ says: '《落实方案》没有写落实到谁。' }, { lexicon, english: '落实.' })).toEqual([]))
})
