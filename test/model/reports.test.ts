import { expect, test } from 'vitest'
import { reportingOf } from '../../src/model/reports.ts'
import type { Edited } from '../../src/schema/collections.ts'
import { examined, record } from '../support/edition.ts'

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
