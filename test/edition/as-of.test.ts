import { expect, test } from 'vitest'
import { asOfDay } from '../../src/edition/as-of.ts'
import { tinyEdition } from '../support/edition.ts'

const { records } = tinyEdition()
const day = (value: string | undefined) => asOfDay(records, value)

test('without a day of the environment the edition speaks for its own', () => {
  for (const none of [undefined, '']) expect(day(none)).toEqual({ records, faults: [] })
})

test('the day of the environment goes before that of the edition, which stays as it is', () => {
  expect(day('2031-12-31').records.editions[0]!.data.asOf).toBe('2031-12-31')
  expect(records.editions[0]!.data.asOf).toBe('2028-06-30')
})

test.each(['2031', '2031-02-30', '2031-2-3', 'tomorrow', '2031-12-31T00:00'])('%s is no day: a fault says so and nothing is changed', (value) => {
  const { records: same, faults } = day(value)
  expect(same).toBe(records)
  expect(faults).toEqual([{ file: 'MINGZHANG_AS_OF', line: 1, column: 1, message: `“${value}”不是一个日期`, remedy: expect.stringContaining('2027-12-31') }])
})
