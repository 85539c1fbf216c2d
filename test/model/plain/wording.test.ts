/** The exact words in which contributors are told what a plain text may not do, one message a lock. */
import { expect, test } from 'vitest'
import type { Plain } from '../../../src/schema/plain.ts'
import type { Task } from '../../../src/schema/task.ts'
import { record } from '../../support/edition.ts'
import { problemsOf } from '../../support/plain.ts'

const said = (plain: Partial<Plain>, change: Partial<Task> = {}) => problemsOf((edited) => {
  Object.assign(record(edited, 'tasks', 'gp26-001'), change, { plain: { says: '公园。', ...plain } })
  Object.assign(record(edited, 'lexicons', 'words'), {
    official: [{ phrase: '着力', instead: '删去' }], modality: [{ of: ['plain'], forbids: ['必须'] }, { of: ['strive'], forbids: ['都会'], needs: ['争取', '尽量'] }],
  })
}).map((p) => `${p.message}。改法：${p.remedy}`)
const STRIVE = { modality: 'strive', modalWord: '全市', english: undefined } as const

test('a number that is not cited', () => expect(said({ says: '建40个。' })).toEqual(['数字“40”不在所引的原话里。改法：改成原话里的数，或去掉；确是算出来的，在 computed 里写明怎么算']))
test('a computation that does not hold', () => expect(said({ says: '共20个。', computed: [{ number: '20', rule: 'sum', of: ['12', '7'] }] })).toEqual(['“20”算出来是 19。改法：改正这个数，或改正 rule 和 of']))
test('a word without a definition', () => expect(said({ says: '认养树木。' })).toEqual(['“认养”没有解释。改法：换成平常的话；一定要用，就写一份 data/terms/<编号>.yaml，title 或 aliases 里有“认养”']))
test('words in quotation marks that nobody printed', () => expect(said({ says: '这叫“花园”。' })).toEqual(['“花园”不是所引原话里的字，也不是有解释的名词。改法：照抄原话，或去掉引号；是名词就在 data/terms/ 里解释']))
test('an official phrase', () => expect(said({ says: '着力建。' })).toEqual(['“着力”是官样话。改法：删去']))
test('a word that is too strong', () => expect(said({ says: '必须建。' })).toEqual(['“必须”说得比原文重。改法：去掉，或改成“要”“计划”一类的话']))
test('a soft wording made firm, and one that is lost', () => {
  expect(said({ says: '争取都会建。' }, STRIVE)).toEqual(['“都会”说得比原文重。改法：改用“争取”“尽量”一类的话，或去掉'])
  expect(said({ says: '建公园。' }, STRIVE)).toEqual(['原文没有说死，或不是本站的话，这里没有说出来。改法：写上其中一个：争取、尽量'])
})
test('a long sentence', () => expect(said({ means: `${'园。'.repeat(9)}${'园'.repeat(61)}。` })).toEqual(['这一句有61字，超过60字。改法：拆成几句，一句只说一件事']))
test('long sentences on the whole', () => expect(said({ says: `${'园'.repeat(41)}。` })).toEqual([
  '平均每句41.0字，超过25字；这一句最长，41字。改法：把长句拆短，从这一句改起', '1句里有1句超过40字，多于十分之一；这一句最长，41字。改法：把长句拆短，从这一句改起',
]))
test('two sentences where one is meant', () => expect(said({ says: '建园。种树。' })).toEqual(['这里只写一句话。改法：合成一句；别的写进 means 或 silent']))
