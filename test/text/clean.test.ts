import { expect, test } from 'vitest'
import type { Outline } from '../../src/schema/outline.ts'
import { clean } from '../../src/text/clean.ts'
import { isSpace } from '../../src/text/strip.ts'
import { PLAN_TEXT, record, tinyEdition } from '../support/edition.ts'

const paragraphs = (raw: string, outline: Partial<Outline> = {}) =>
  clean(raw, { sections: [{ id: 'a', level: 1, label: '文', starts: raw.trim()[0]! }], ...outline }).paragraphs.map((p) => p.text)

test('a sentence broken over lines is one paragraph', () => expect(paragraphs('新建公\n园12个。')).toEqual(['新建公园12个。']))

test('a short line that ends a sentence ends its paragraph, a full line does not', () => {
  expect(paragraphs('甲句。\n乙句。', { width: 10 })).toEqual(['甲句。', '乙句。'])
  expect(paragraphs('一二三四五。\n乙句。', { width: 6 })).toEqual(['一二三四五。乙句。'])
})

test('a blank line ends a paragraph only after the end of a sentence', () => {
  expect(paragraphs('甲句。\n\n乙句。')).toEqual(['甲句。', '乙句。'])
  expect(paragraphs('甲\n\n乙句。')).toEqual(['甲乙句。'])
})

test('a line declared to stand alone is a paragraph without a full stop', () => expect(paragraphs('文号\n甲句。', { alone: ['文号'] })).toEqual(['文号', '甲句。']))

test('paragraphs follow the outline, not the print', () => {
  const { paragraphs: found, sections } = clean('乙\n乙文。\n甲\n甲文。', { sections: [{ id: 'a', level: 1, heading: '甲' }, { id: 'b', level: 1, heading: '乙' }] })
  expect(found.map((p) => [p.id, p.section, p.text])).toEqual([['p1', 'a', '甲文。'], ['p2', 'b', '乙文。']])
  expect(sections.map((s) => s.at)).toEqual([[6], [0]])
})

test('words before the first section are a problem, not lost', () => {
  const { problems } = clean('前言。\n甲\n甲文。', { sections: [{ id: 'a', level: 1, heading: '甲' }] })
  expect(problems).toEqual(['“前言。甲甲文。”不属于提纲里的任何章节；请给它一个章节'])
})

test('headings, paragraphs and dropped runs hold every character that is no white space, once', () => {
  const { sections, paragraphs: found, dropped, problems } = clean(PLAN_TEXT, record(tinyEdition(), 'outlines', 'plan'))
  expect(problems).toEqual([])
  const at = [...sections, ...found, ...dropped].flatMap((x) => x.at).sort((a, b) => a - b)
  expect(at).toEqual([...PLAN_TEXT].flatMap((ch, i) => (isSpace(ch) ? [] : [i])))
  for (const p of found) expect(p.at.map((i) => PLAN_TEXT[i]).join('')).toBe(p.text)
})
