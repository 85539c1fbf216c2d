import { expect, test } from 'vitest'
import { saidOf, saidOfProse } from '../../support/plain.ts'

const han = (n: number) => '公'.repeat(n)
const brief = (message: string) => message.replace(/公{5,}。?/, '')

test('sixty characters are not too many, sixty-one are, wherever they stand', () => {
  const short = `${'公园。'.repeat(20)}`
  expect(saidOf({ means: `${short}${han(60)}。` })).toEqual([])
  expect(saidOf({ means: `${short}${han(61)}。` }).map(brief)).toEqual(['：这一句有61字，超过60字'])
  expect(saidOfProse(`${short}\n\n### ${han(61)}\n`).map(brief)).toEqual(['：这一句有61字，超过60字'])
})

test('the sentences of all tasks together average at most 25', () => {
  expect(saidOf({ says: `${han(25)}。` })).toEqual([])
  expect(saidOf({ says: `${han(26)}。` }).map(brief)).toEqual(['：平均每句26.0字，超过25字；这一句最长，26字'])
})

test('nine in ten sentences of a Markdown text have at most 40', () => {
  expect(saidOfProse(`${'公园。'.repeat(9)}${han(41)}。`)).toEqual([])
  expect(saidOfProse(`${'公园。'.repeat(8)}${han(41)}。`).map(brief)).toEqual(['：9句里有1句超过40字，多于十分之一；这一句最长，41字'])
})

test('headings and tables are no sentences to average', () => expect(saidOfProse(`### ${han(30)}\n\n公园。\n\n| ${han(30)} |\n| --- |\n| ${han(30)} |\n`)).toEqual([]))

test('what a task says is one sentence, in either language', () => {
  expect(saidOf({ says: '建公园。种树。' })).toEqual(['种树。：这里只写一句话'])
  expect(saidOf({ says: '建公园；种树。' }, { english: 'Parks. Trees.' })).toEqual([' Trees.：这里只写一句话'])
  expect(saidOf({ says: '原话是“公园。”' }).filter((m) => m.includes('一句话'))).toEqual([])
})
