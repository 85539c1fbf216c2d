import { expect, test } from 'vitest'
import { record } from '../../support/edition.ts'
import { problemsOf } from '../../support/plain.ts'

test('an edition may start without plain texts; one that asks for them has them all', () => {
  expect(problemsOf(() => {})).toEqual([])
  const problems = problemsOf((e) => { record(e, 'editions', 'first').plain = 'required' })
  expect(problems.map((p) => `${p.id} ${p.message}`)).toEqual(['gp26-002', 'gp26-003', 're28-001'].flatMap((id) => [`${id} 没有白话`, `${id} 没有英文`]))
})

test('a definition says “one” of any', () => {
  expect(problemsOf((e) => { record(e, 'terms', 'green-area-per-head').definition = '一个人，一条路。' })).toEqual([])
})

test('terms are locked like every other plain text', () => {
  const problems = problemsOf((e) => { Object.assign(record(e, 'terms', 'green-area-per-head'), { definition: '每人15平方米。', matters: '认养树木。' }) })
  expect(problems.map((p) => [p.path.join('.'), p.message])).toEqual([['definition', '数字“15”不在所引的原话里'], ['matters', '“认养”没有解释']])
})
