import { expect, test } from 'vitest'
import { SUMMARY } from '../../../src/schema/prose.ts'
import { saidOfProse } from '../../support/plain.ts'

const lexicon = { authority: [{ of: 'original' as const, words: ['原文', '原件'] }, { of: 'press' as const, words: ['报道'] }], countless: ['一句'] }
const summary = (first: string) => `${['一句话', '对家长', '对居民', ...Object.keys(SUMMARY).slice(1)].map((heading, i) => `## ${heading}\n\n${i ? '没有。' : first}\n`).join('\n')}`
const said = (body: string, id = 'plan') => saidOfProse(body, { folder: 'documents', id, lexicon })

test('a summary with its sections and its authority is left in peace', () => {
  expect(said(summary('这是原文。'))).toEqual([])
  expect(said(summary('这是报道。'), 'reply')).toEqual([])
})

test('the first section names the authority of the very document', () => {
  expect(said(summary('建公园。'))).toEqual(['第一节没有交代这份文件是原件、解读、报道还是转引'])
  expect(said(summary('这是原文。'), 'reply')).toEqual(['第一节没有交代这份文件是原件、解读、报道还是转引'])
  expect(said(summary('建公园。').replace('没有。', '这是原文。'))).toEqual(['第一节没有交代这份文件是原件、解读、报道还是转引'])
})

test('a section with nothing to say is left out, the first never', () => {
  expect(said('## 一句话\n\n这是原文。\n')).toEqual([])
  expect(said('## 背景\n\n这是原文。\n')).toEqual(['第一节不是“一句话”'])
  expect(said('这是原文。\n')).toEqual(['第一节不是“一句话”'])
})

test('a section that is strange, written twice or out of order is named', () => {
  const [gist, parents, background] = ['## 一句话\n\n这是原文。\n\n', '## 对家长\n\n没有。\n\n', '## 背景\n\n没有。\n\n']
  expect(said(summary('这是原文。').replace('## 背景', '## 后记'))).toEqual(['没有“后记”这一节'])
  expect(said(gist + background + background)).toEqual(['“背景”这一节写了不止一次'])
  expect(said(gist + parents + parents)).toEqual(['“对家长”这一节写了不止一次'])
  expect(said(gist + background + parents)).toEqual(['“对家长”这一节的位置不对'])
})

test('a text is about a record that is there, and its links lead somewhere', () => {
  expect(saidOfProse('公园。', { folder: 'topics', id: 'lakes' })).toEqual(['data/topics/ 里没有“lakes”'])
  expect(saidOfProse('见[任务](/tasks/gp26-999/)和[进展](/progress/)。')).toEqual(['没有“/tasks/gp26-999/”这个地址'])
})
