import { describe, expect, it } from 'vitest'
import { counterpart } from '../../src/model/address.ts'
import { english, englishPath, englishPaths } from '../../src/model/english.ts'
import type { Edited } from '../../src/schema/collections.ts'
import { add, examined, record } from '../support/edition.ts'
import { PEOPLE } from '../support/plain.ts'

/** The tiny edition as it would be in English, complete. */
function translated(edited: Edited) {
  const { records } = edited
  Object.assign(record(edited, 'editions', 'first'), { languages: ['zh-CN', 'en'], english: { title: 'T', volume: 'V', subject: 'S', scope: 'S' } })
  for (const { id, data } of records.documents) data.english = { title: id, shortTitle: id, authorityNote: id, says: id }
  for (const { data } of records.tasks) data.english = { title: 'A task', says: 'The text says so.' }
  for (const { id, data } of records.indicators) data.english = { title: id, definition: id }
  for (const { id, data } of records.topics) data.english = { title: id, question: id }
  for (const name of ['audiences', 'bodies', 'jurisdictions'] as const) for (const { id, data } of records[name]) data.english = { title: id }
  const words = ['全市', '每人', '青山市人民政府办公室', '青山日报', '青山市人民政府', '原文未载明', '不详', '文头', '一、总体目标', '二、保障措施', '正文']
  add(edited, 'glossaries', 'en', { language: 'en', units: { 个: { one: 'park', many: 'parks' }, 平方米: { one: 'm²', many: 'm²' } }, words: Object.fromEntries(words.map((word, i) => [word, `word ${i}`])) })
}
const problems = (change: (edited: Edited) => void = () => {}) => examined((edited) => { translated(edited); change(edited) }).messages

describe('an edition in English', () => {
  it('needs none where it does not ask for it', () => expect(examined().messages).toEqual([]))

  it('is complete when every record and every word has its English', () => expect(problems()).toEqual([]))

  it('names every record that has none', () => {
    expect(problems((e) => { delete record(e, 'tasks', 'gp26-002').english; delete record(e, 'bodies', 'city').english })).toEqual(['tasks/gp26-002 : 还没有英文', 'bodies/city : 还没有英文'])
  })

  it('refuses Chinese left in the English of a record or of the glossary', () => {
    expect(problems((e) => { record(e, 'topics', 'parks').english!.question = 'How many 公园?' })).toEqual(['topics/parks english.question: 英文里还有汉字：“How many 公园?”'])
    expect(problems((e) => { record(e, 'glossaries', 'en').words['全市'] = '全 city' })).toEqual(['glossaries/en words.全市: 英文里还有汉字：“全 city”'])
  })

  it('asks for every unit, scope, issuer and heading, and says which', () => {
    const messages = problems((e) => { const { units, words } = record(e, 'glossaries', 'en'); delete units['平方米']; delete words['每人']; delete words['青山日报']; delete words['正文'] })
    expect(messages).toEqual(['glossaries/en units: 单位“平方米”没有英文', 'glossaries/en words: “每人”没有英文', 'glossaries/en words: “青山日报”没有英文', 'glossaries/en words: “正文”没有英文'])
  })

  it('asks for every name of what levels and an outside norm are compared by, its unit and its note', () => {
    const messages = problems((e) => {
      add(e, 'levels', 'parks', { title: '公园', order: 1, cells: [{ level: 'city', records: ['gp26-003'] }], note: '试。' })
      add(e, 'standards', 'lawn', { title: '草地', group: 'resource', order: 1, primary: '1', unit: '亩', provenance: '来源待核', note: '只见到一个数。', documents: [{ document: 'plan', relation: 'silent', note: '没有写。' }] })
    })
    expect(messages).toEqual(['glossaries/en units: 单位“亩”没有英文', ...['公园', '草地', '来源待核', '只见到一个数。'].map((word) => `glossaries/en words: “${word}”没有英文`)])
  })

  it('asks for every question of a page for people, in English', () => {
    const page = (questions: string[]) => (e: Edited) => { e.prose = [{ file: 'content/people/visitors.md', folder: 'people', id: 'visitors', head: { ...PEOPLE, english: { title: 'Visitors', description: 'Parks.', questions } }, text: '## 有公园吗？\n', from: 0 }] }
    const told = (questions: string[]) => problems(page(questions)).filter((message) => message.includes('英文'))
    expect(told(['Is there a park?'])).toEqual([])
    expect(told([])).toEqual([expect.stringContaining('正文有1个问题，英文写了0个')])
    expect(told(['Is there a 公园?'])).toEqual([expect.stringContaining('英文里还有汉字')])
  })

  it('says so where there is no glossary at all', () => {
    expect(problems((e) => { e.records.glossaries.length = 0 })[0]).toBe('glossaries/en units: 单位“个”没有英文')
  })
})

describe('English pages', () => {
  it('are made for an edition that asks for them, and for no other', () => {
    const [plain, foreign] = [examined().catalog, examined(translated).catalog]
    expect([englishPath(plain), englishPaths(plain, plain.tasks)]).toEqual([[], []])
    expect(englishPath(foreign)).toEqual([{ params: { language: 'en' } }])
    expect(englishPaths(foreign, foreign.tasks).map((p) => p.params)).toContainEqual({ language: 'en', id: 'gp26-001' })
  })

  it('refuse a record without English instead of printing it in Chinese', () => {
    expect(() => english({ id: 'x', data: {} })).toThrow('x has no English')
  })

  it.each([
    ['/', '/en/'], ['/documents/', '/en/documents/'], ['/places/', '/en/places/'], ['/people/teachers/', '/en/people/teachers/'], ['/updates/', null], ['/tasks/py21-014/', '/en/tasks/py21-014/'], ['/en/tasks/py21-014/', '/tasks/py21-014/'], ['/en/', '/'], ['/terms/', '/en/terms/'], ['/levels/', '/en/levels/'], ['/en/standards/', '/standards/'],
    ['/tasks/', null], ['/tasks/py21-014/embed/', null], ['/charts/levels/embed/', null], ['/english/', null], ['/method/x/', null],
  ])('stand at %s and %s', (address, other) => expect(counterpart(address)).toBe(other))
})
