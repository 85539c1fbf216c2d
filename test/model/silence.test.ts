import { expect, test } from 'vitest'
import { silenceReports } from '../../src/model/silence.ts'
import type { Edited } from '../../src/schema/collections.ts'
import { add, examined, record } from '../support/edition.ts'
import { AGREES, pair, refusal } from '../support/evidence.ts'

const reports = (change: (e: Edited) => void = () => {}) => silenceReports(examined(change).catalog.documents)
const answers = (change: (e: Edited) => void) => Object.fromEntries(reports(change)[0]!.sections.flatMap((s) => s.targets).map((t) => [t.target.id, t.answer]))

test('a document that reports on a plan is held against every target of it', () => {
  const [{ plan, report, sections, counts }] = reports() as [ReturnType<typeof reports>[number]]
  expect([plan.id, report.id]).toEqual(['plan', 'reply'])
  expect(sections.map((s) => [s.section.id, s.targets.length])).toEqual([['s2', 4]])
  expect(counts).toEqual({ answered: 0, 'in-part': 0, 'looked-like': 0, silent: 4 })
})

test('what counts answers, a part answers in part, a refusal only looked like it', () => {
  expect(answers((e) => {
    pair(e, { verdict: 'counts', dimensions: { ...AGREES, measure: 'unknown' } })
    pair(e, { target: 'gp26-001-2', counted: { min: '0', max: '5' } }, 'pair-two')
    refusal(e, { target: 'gp26-001-3' })
  })).toEqual({ 'gp26-001-1': 'answered', 'gp26-001-2': 'in-part', 'gp26-001-3': 'looked-like', 'gp26-002-1': 'silent' })
})

test('the best answer decides, and it says where it was found', () => {
  const { sections, counts } = reports((e) => {
    refusal(e)
    pair(e, { result: 're28-001-2', counted: { min: '1', max: '1' } }, 'pair-two')
  })[0]!
  const answered = sections[0]!.targets.find((t) => t.target.id === 'gp26-001-1')!
  expect([answered.answer, answered.paragraphs, counts['in-part'], counts.silent]).toEqual(['in-part', ['p2'], 1, 3])
})

test('figures of another document are no answer of this one', () => {
  expect(answers((e) => {
    add(e, 'results', 'gp26-003-9', { ...record(e, 'results', 're28-001-1'), task: 'gp26-003', quote: '严禁占用公园绿地', raw: '严禁' })
    pair(e, { result: 'gp26-003-9' })
  })['gp26-001-1']).toBe('silent')
})

test('without a report there is nothing to hold', () => expect(reports((e) => { record(e, 'documents', 'reply').relations = [] })).toEqual([]))
