import { expect, test } from 'vitest'
import { lastWord, reportingOf, writtenEarly } from '../../src/model/reports.ts'
import type { Edited } from '../../src/schema/collections.ts'
import { examined, node, record } from '../support/edition.ts'

const reporting = (change: (e: Edited) => void = () => {}) => reportingOf(examined(change).catalog)

test('an edition without a report has nothing to say of when it was written', () => {
  expect(reporting((e) => { record(e, 'documents', 'reply').relations = [] })).toBeNull()
})

test('what fell due after the last report was written is told apart', () => {
  // The 2027 step is due and silent on 2028-06-30; a report of early 2027 could not have answered it, one of 2028 could.
  const at = (dated: string) => reporting((e) => { Object.assign(record(e, 'documents', 'reply'), { dated, datedWords: undefined }) })
  expect([at('2027-03')!.silent, at('2027-03')!.after]).toEqual([1, 1])
  expect([at('2028-01')!.silent, at('2028-01')!.after]).toEqual([1, 0])
})

test('a text is early for a promise when it was written before the deadline was over; unknown days make it neither', () => {
  const early = (dated: string | undefined, deadline = '2030', due: 'by' | 'before' = 'by') => {
    const { catalog } = examined((e) => { Object.assign(record(e, 'documents', 'reply'), { dated, published: undefined }); Object.assign(record(e, 'targets', 'gp26-001-1'), { deadline, due }) })
    return writtenEarly(node(catalog.documents, 'reply'), node(catalog.targets, 'gp26-001-1'))
  }
  expect([early('2030-12-31'), early('2030'), early('2031-01-01'), early(undefined)]).toEqual([true, true, false, false])
  expect([early('2029-12-31', '2030', 'before'), early('2030-01-01', '2030', 'before')]).toEqual([true, false])
})

test('the last word on a promise is asked for only when it is due, and is the latest text that could tell of it', () => {
  const word = (asOf: string, change: (e: Edited) => void = () => {}) => lastWord(node(examined(change).catalog.targets, 'gp26-001-1'), asOf)?.id ?? null
  expect([word('2030-12-31'), word('2031-01-01')]).toEqual([null, 'reply'])
  expect(word('2031-01-01', (e) => { record(e, 'documents', 'reply').relations = [] })).toBeNull()
})
