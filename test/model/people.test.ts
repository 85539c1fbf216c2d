import { expect, test } from 'vitest'
import type { Edited } from '../../src/schema/collections.ts'
import type { People, PeopleText } from '../../src/schema/prose.ts'
import { type PeopleNode, FIRST, firstOf } from '../../src/model/people.ts'
import { examined, record } from '../support/edition.ts'
import { PEOPLE, problemsOf } from '../support/plain.ts'

const page = (id: string, change: Partial<People> = {}, cites = ['gp26-001']): PeopleText => {
  const head = `---\naudiences: [${change.audiences ?? ''}]\n---\n`
  return { file: `content/people/${id}.md`, folder: 'people', id, head: { ...PEOPLE, ...change }, text: `${head}## 有公园吗？\n\n${cites.map((task) => `[有](/tasks/${task}/)。`).join('')}\n`, from: head.length }
}
const people = (...pages: PeopleText[]) => examined((e) => (e.prose = pages)).catalog.people
const ids = (tasks: PeopleNode['tasks']) => tasks.map((t) => t.id)

test('an edition without such pages has none', () => expect(examined().catalog.people).toEqual([]))

test('pages stand in their order, each at its address with its answers', () => {
  const [first, second] = people(page('late', { order: 2 }), page('early', { order: 1 }))
  expect([first!.id, first!.address, second!.id]).toEqual(['early', '/people/early/', 'late'])
  expect(first!.answers.map((a) => [a.question, ids(a.tasks)])).toEqual([['有公园吗？', ['gp26-001']]])
})

test('the tasks that concern people are those of their audiences and, where named, of their topics', () => {
  const [all, parks, care, nobody] = people(page('a'), page('b', { topics: ['parks'], order: 2 }), page('c', { topics: ['care'], order: 3 }), page('d', { audiences: [], order: 4 }))
  expect([all, parks, care, nobody].map((p) => ids(p!.tasks))).toEqual([['gp26-001'], ['gp26-001'], [], []])
})

test('an audience or a topic that there is not is reported in the text', () => {
  const said = problemsOf((e) => (e.prose = [page('a', { audiences: ['residents', 'birds'], topics: ['trees'] })]))
  expect(said.map((p) => [p.id, p.message])).toEqual([['content/people/a.md', 'data/audiences/ 里没有“birds”'], ['content/people/a.md', 'data/topics/ 里没有“trees”']])
})

const first = (change: (edited: Edited) => void = () => {}) => {
  const { catalog } = examined((e) => {
    record(e, 'targets', 'gp26-002-1').kind = 'target'
    change(e)
    e.prose = [page('a', {}, ['gp26-003', 'gp26-002', 'gp26-001'])]
  })
  return ids(firstOf(catalog.people[0]!))
}

test('a number with a day comes before a number alone; a task without a promise does not come', () => {
  expect(first()).toEqual(['gp26-001', 'gp26-002'])
})

test('the number of a norm comes after every promise; a norm without a number does not come', () => {
  const norm = (id: string, value = '5') => (e: Edited) => Object.assign(record(e, 'targets', id), { kind: 'standard', value })
  expect(first(norm('gp26-002-1'))).toEqual(['gp26-001', 'gp26-002'])
  expect(first(norm('gp26-001-1'))).toEqual(['gp26-002', 'gp26-001'])
  expect(first((e) => {
    norm('gp26-002-1')(e)
    delete record(e, 'targets', 'gp26-002-1').value
  })).toEqual(['gp26-001'])
})

test('a number alone comes after a day alone', () => {
  expect(first((e) => delete record(e, 'targets', 'gp26-001-1').value)).toEqual(['gp26-001', 'gp26-002'])
  expect(first((e) => {
    delete record(e, 'targets', 'gp26-001-1').deadline
    delete record(e, 'targets', 'gp26-002-1').value
    record(e, 'targets', 'gp26-002-1').deadline = '2035'
  })).toEqual(['gp26-002', 'gp26-001'])
})

test('what falls due earlier comes earlier, and 前 ends a year earlier than 到', () => {
  const due = (deadline: string, how: 'by' | 'before') => first((e) => Object.assign(record(e, 'targets', 'gp26-002-1'), { deadline, due: how }))
  expect(due('2029', 'by')).toEqual(['gp26-002', 'gp26-001'])
  expect(due('2030', 'before')).toEqual(['gp26-002', 'gp26-001'])
  expect(due('2031', 'by')).toEqual(['gp26-001', 'gp26-002'])
})

test('no more come than fit', () => {
  const answer = people(page('a'))[0]!.answers[0]!
  const tasks = Array.from({ length: FIRST + 1 }, () => ({ ...answer.tasks[0]! }))
  expect(firstOf({ answers: [{ ...answer, tasks }] })).toEqual(tasks.slice(0, FIRST))
})
