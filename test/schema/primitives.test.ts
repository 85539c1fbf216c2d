import { expect, test } from 'vitest'
import { Decimal, Id, PartialDate, Text } from '../../src/schema/primitives.ts'

const accepted = (type: { safeParse: (value: unknown) => { success: boolean } }, values: unknown[]) => values.filter((value) => type.safeParse(value).success)

test('an id is lower-case letters, digits and single hyphens, and begins with a letter', () => {
  expect(accepted(Id, ['py21-012', 'a', 's2-1-3', '', 'PY21', '1a', 'a--b', 'a-', 'a_b', 'a.b', '公园', 'a\n'])).toEqual(['py21-012', 'a', 's2-1-3'])
})

test('a partial date is a year, a month or a day with leading zeros', () => {
  expect(accepted(PartialDate, ['2025', '2025-06', '2025-06-26', '', '25', '2025-6', '2025/06', '2025-06-26T00:00', '2025年', 2025])).toEqual(['2025', '2025-06', '2025-06-26'])
})

test('a decimal is a string of digits without grouping, exponent or sign of plus', () => {
  expect(accepted(Decimal, ['0', '0.45', '-3', '112100', '', '.5', '5.', '1e3', '+1', '1,000', '1.2万', '12\n', 0.45])).toEqual(['0', '0.45', '-3', '112100'])
})

test('a text is neither empty nor padded; white space inside stays', () => {
  expect(accepted(Text, ['公', '公 园', '第一行\n第二行', '', ' ', ' 公', '公\n', '公　'])).toEqual(['公', '公 园', '第一行\n第二行'])
})
