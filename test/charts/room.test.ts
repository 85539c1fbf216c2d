import { expect, test } from 'vitest'
import { gap, taken } from '../../src/charts/room.ts'

test('no words take no room', () => {
  expect(taken('', 'label', 'wide')).toBe(0)
})

test('a digit takes more than half a square, whatever the font, and a mark of Chinese a whole one', () => {
  expect(taken('12', 'label', 'wide')).toBeCloseTo(taken('一', 'label', 'wide') * 1.2)
  expect(taken('“一”', 'label', 'wide')).toBeCloseTo(taken('一二三', 'label', 'wide'))
})

test('the same words take more of a phone than of a wide drawing', () => {
  for (const look of ['value', 'label', 'note', 'year', 'now', 'reported'] as const) expect(taken('一', look, 'narrow')).toBeGreaterThan(taken('一', look, 'wide'))
  expect(gap(1, 'narrow')).toBeGreaterThan(gap(1, 'wide'))
})
