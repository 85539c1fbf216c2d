import { Decimal } from 'decimal.js'
import { describe, expect, test } from 'vitest'
import { dueDay, type Facts, isDue, RULE, type Status, statusOf } from '../../src/model/status.ts'

const counted = (min: string, max = min) => ({ min: new Decimal(min), max: new Decimal(max) })
const nothing: Facts = { kind: 'target', counted: null, refused: false, changed: false }
const about = (facts: Partial<Facts>): Facts => ({ ...nothing, ...facts })

describe('the last day of a deadline', () => {
  test.each([
    ['2025', undefined, '2025-12-31'], ['2025', 'by', '2025-12-31'], ['2025', 'end', '2025-12-31'], ['2025', 'within', '2025-12-31'],
    ['2025', 'before', '2024-12-31'], ['2025-03', 'before', '2025-02-28'], ['2024-03', 'before', '2024-02-29'], ['2025-06-26', 'before', '2025-06-25'],
    ['2024-02', 'by', '2024-02-29'], ['2025-06-26', 'by', '2025-06-26'],
  ] as const)('%s (%s) is %s', (deadline, due, day) => expect(dueDay(deadline, due)).toBe(day))
})

describe('whether a promise is due', () => {
  test.each([
    ['the last day itself is still in time', '2025', undefined, '2025-12-31', false],
    ['the day after is not', '2025', undefined, '2026-01-01', true],
    ['“2025年年底” and “2025年” fall on the same day', '2025', 'end', '2025-12-31', false],
    ['“2025年前” is over when 2025 begins', '2025', 'before', '2025-01-01', true],
    ['and not on the last day of 2024', '2025', 'before', '2024-12-31', false],
    ['a ledger that speaks for a whole year speaks for its last day', '2025', undefined, '2025', false],
  ] as const)('%s', (_, deadline, due, asOf, expected) => expect(isDue({ deadline, due }, asOf)).toBe(expected))
  test('without a date it cannot be told', () => expect(isDue({}, '2099-01-01')).toBeNull())
})

const REACHED = { comparator: '=', value: '12' }
const CASES: [string, Partial<Facts>, Status][] = [
  ['silence after the day', { deadline: '2027' }, 'due-silent'],
  ['silence before the day', { deadline: '2028' }, 'not-due'],
  ['silence without a day', {}, 'undated-silent'],
  ['a standard without a day is no milestone', { kind: 'standard' }, 'undated-silent'],
  ['a state without number and day', { kind: 'milestone' }, 'unquantified'],
  ['a state with a day is due like any other', { kind: 'milestone', deadline: '2027' }, 'due-silent'],
  ['only refused figures, due', { deadline: '2027', refused: true }, 'incomparable'],
  ['only refused figures, not due', { deadline: '2030', refused: true }, 'not-due'],
  ['change goes before refusal', { refused: true, changed: true }, 'changed'],
  ['evidence goes before change', { ...REACHED, changed: true, refused: true, counted: counted('3') }, 'part'],
  ['exactly the number', { ...REACHED, counted: counted('12') }, 'reached'],
  ['more than the number', { ...REACHED, counted: counted('13') }, 'reached'],
  ['reached before the day counts as reached', { ...REACHED, deadline: '2030', counted: counted('12') }, 'reached'],
  ['short of the number', { ...REACHED, counted: counted('11.99') }, 'part'],
  ['perhaps enough is not enough', { ...REACHED, counted: counted('5', '76') }, 'part'],
  ['nothing certain is still a part', { ...REACHED, counted: counted('0', '71') }, 'part'],
  ['at least', { comparator: '≥', value: '12', counted: counted('12') }, 'reached'],
  ['more than: the number itself is short', { comparator: '>', value: '12', counted: counted('12') }, 'part'],
  ['more than', { comparator: '>', value: '12', counted: counted('12.01') }, 'reached'],
  ['at most', { comparator: '≤', value: '0.5', counted: counted('0.5') }, 'reached'],
  ['at most, perhaps more', { comparator: '≤', value: '0.5', counted: counted('0.4', '0.51') }, 'part'],
  ['less than: the number itself is too much', { comparator: '<', value: '0.15', counted: counted('0.15') }, 'part'],
  ['less than', { comparator: '<', value: '0.15', counted: counted('0.149') }, 'reached'],
  ['within a range', { comparator: 'range', min: '1', counted: counted('2') }, 'reached'],
  ['below a range', { comparator: 'range', min: '1', counted: counted('0') }, 'part'],
  ['“左右” has no tolerance, so it is never reached by rule', { comparator: '≈', value: '60', counted: counted('60') }, 'part'],
  ['none at all is reached by none', { comparator: '=', value: '0', counted: counted('0') }, 'reached'],
  ['none at all is not reached by five', { comparator: '=', value: '0', counted: counted('5') }, 'part'],
  ['what is to fall is reached from above', { comparator: '=', value: '3', falling: true, counted: counted('2') }, 'reached'],
  ['what is to fall is not reached by more', { comparator: '=', value: '3', falling: true, counted: counted('4') }, 'part'],
  ['a state is reached by one event', { kind: 'milestone', counted: counted('1') }, 'reached'],
  ['a state is not reached by none', { kind: 'milestone', counted: counted('0', '1') }, 'part'],
  ['a bound without a value is never reached', { comparator: '=', counted: counted('12') }, 'part'],
]

test.each(CASES)('%s', (_, facts, status) => expect(statusOf(about(facts), '2028-06-30')).toBe(status))

test('every case of the rule decides something, and each status has one case', () => {
  expect(new Set(CASES.map(([, , status]) => status))).toEqual(new Set(RULE.map((c) => c.status)))
  expect(new Set(RULE.map((c) => c.status)).size).toBe(RULE.length)
})

test('with another day the status changes by itself', () => {
  const silent = about({ deadline: '2027' })
  expect([statusOf(silent, '2027-12-31'), statusOf(silent, '2028-01-01')]).toEqual(['not-due', 'due-silent'])
})
