import { expect, test } from 'vitest'
import { meanings } from '../../src/explorer/meanings.ts'
import { statusMeaning } from '../../src/i18n/zh.ts'
import { entry, names } from './entry.ts'

const before = entry('a', { words: '2027年前', due: '2026-12-31', facets: { year: ['2027'] } })
const by = entry('b', { words: '到2027年', due: '2027-12-31', facets: { year: ['2027'] } })

test('without a chosen status or year there is nothing to tell', () => expect(meanings({ chosen: { topic: ['trees'] } }, [before, by], names)).toEqual([]))

test('a chosen status is told with its meaning', () => {
  expect(meanings({ chosen: { status: ['incomparable'] } }, [], names)).toEqual([`incomparable：${statusMeaning.incomparable}。`])
})

test('of a chosen year, what falls due on another day is counted by its words', () => {
  expect(meanings({ chosen: { year: ['2027'] } }, [before, by, { ...before, id: 'c' }], names)).toEqual(['其中2项写的是“2027年前”，算2026年12月31日到期。'])
  expect(meanings({ chosen: { year: ['2027'] } }, [by], names)).toEqual([])
})
