import { describe, expect, it } from 'vitest'
import { answersOf, runsOf, withMarks } from '../../src/model/answers.ts'
import { buildCatalog } from '../../src/model/build.ts'
import { UNWRITTEN } from '../../src/schema/prose.ts'
import { tinyEdition } from '../support/edition.ts'

const { tasks } = buildCatalog(tinyEdition()).catalog
const read = (body: string) => answersOf(body, tasks)

describe('a text of questions', () => {
  it('gives nothing where there is no question', () => {
    expect(read('')).toEqual({ answers: [], unwritten: [] })
    expect(read('没有问题的一段。')).toEqual({ answers: [], unwritten: [] })
  })

  it('keeps questions in order, each with an id and its own blocks', () => {
    const { answers } = read('## 甲？\n\n一。\n\n二。\n\n## 乙？\n\n- 三。\n- 四。\n')
    expect(answers.map(({ id, question, blocks }) => [id, question, blocks.map((b) => b.kind)])).toEqual([['q1', '甲？', ['paragraph', 'paragraph']], ['q2', '乙？', ['list']]])
  })

  it('sets apart what no document says, wherever it stands', () => {
    const { answers, unwritten } = read(`## ${UNWRITTEN}\n\n- 丙。\n\n## 甲？\n\n一。\n`)
    expect(answers.map((a) => [a.id, a.question])).toEqual([['q1', '甲？']])
    expect(runsOf(unwritten)).toEqual([{ text: '丙。', address: null }])
  })

  it('keeps links as stretches of their own', () => {
    const [answer] = read('## 甲？\n\n有（[GP26-001](/tasks/gp26-001/)）。').answers
    expect(runsOf(answer!.blocks)).toEqual([{ text: '有（', address: null }, { text: 'GP26-001', address: '/tasks/gp26-001/' }, { text: '）。', address: null }])
  })

  it('names each task once, in the order of its first link, and no other page', () => {
    const [answer] = read('## 甲？\n\n[乙](/tasks/gp26-003/)[甲](/tasks/gp26-001/)[乙](/tasks/gp26-003/)[别处](/checks/)。').answers
    expect(answer!.tasks.map((t) => t.id)).toEqual(['gp26-003', 'gp26-001'])
  })

  it('joins lines between which the file breaks', () => {
    expect(runsOf(read('## 甲？\n\n前半\n后半。').answers[0]!.blocks)).toEqual([{ text: '前半后半。', address: null }])
  })
})

describe('a code in running text', () => {
  const told = (body: string) => withMarks(runsOf(read(`## 甲？\n\n${body}`).answers[0]!.blocks)).map(({ text, before, after, code }) => (code ? `[${before}${text}${after}]` : text))

  it('takes the brackets round it with it', () => {
    expect(told('有（[GP26-001](/tasks/gp26-001/)）。')).toEqual(['有', '[（GP26-001）。]', ''])
  })

  it('leaves the sentence that follows where it is', () => {
    expect(told('有（[GP26-001](/tasks/gp26-001/)）。没有（[GP26-003](/tasks/gp26-003/)）')).toEqual(['有', '[（GP26-001）。]', '没有', '[（GP26-003）]', ''])
  })

  it('gives a mark between two codes to the first', () => {
    expect(told('（[GP26-001](/tasks/gp26-001/)、[GP26-003](/tasks/gp26-003/)）')).toEqual(['', '[（GP26-001、]', '', '[GP26-003）]', ''])
  })

  it('is no link with other words', () => {
    expect(told('见（[算式](/checks/)）。')).toEqual(['见（', '算式', '）。'])
  })

  it('may stand alone', () => {
    expect(told('[GP26-001](/tasks/gp26-001/)')).toEqual(['[GP26-001]'])
  })
})
