import { expect, test } from 'vitest'
import { earlier } from '../../src/model/history.ts'
import type { Edited } from '../../src/schema/collections.ts'
import { examined, node, record } from '../support/edition.ts'
import { CHANGE, lineage, pair, refusal } from '../support/evidence.ts'

const before = (asOf: string, change: (e: Edited) => void = () => {}) => earlier(node(examined(change).catalog.targets, 'gp26-001-1'), asOf)

test('what has not happened yet has no history', () => expect(before('2030-12-31')).toEqual([]))

test('a deadline that is over was not over before', () => {
  expect(before('2031-01-01')).toEqual([{ status: 'not-due', until: '2031-01-01' }])
})

test('a figure counts from the day of the text that reports it', () => {
  expect(before('2028-01-14', pair)).toEqual([])
  expect(before('2028-06-30', pair)).toEqual([{ status: 'not-due', until: '2028-01-15' }])
  expect(before('2031-06-30', pair)).toEqual([{ status: 'not-due', until: '2028-01-15' }])
})

test('a refused figure tells nothing while there is time, and is what is left when there is none', () => {
  expect(before('2028-06-30', refusal)).toEqual([])
  expect(before('2031-06-30', refusal)).toEqual([{ status: 'not-due', until: '2031-01-01' }])
})

test('a later text changes a promise from its own date on, as precise as that is', () => {
  const restated = (dated?: string) => (e: Edited) => {
    lineage(e, [CHANGE])
    // The restating words are known only from a quotation: the quoted text's date decides, not the quoting one's.
    Object.assign(record(e, 'documents', 'opinion'), { dated })
  }
  expect(before('2028-06-30', restated('2027'))).toEqual([{ status: 'not-due', until: '2027' }])
  expect(before('2028-06-30', restated())).toEqual([])
})

test('a target without a deadline changes with the texts alone', () => {
  const undated = (e: Edited) => { refusal(e); Object.assign(record(e, 'targets', 'gp26-001-1'), { deadline: undefined, due: undefined }) }
  expect(before('2028-06-30', undated)).toEqual([{ status: 'undated-silent', until: '2028-01-15' }])
})
