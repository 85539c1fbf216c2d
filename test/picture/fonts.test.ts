import { expect, it } from 'vitest'
import { measure, missing, subsets } from '../../src/picture/fonts.ts'

it('measures Han as one em, digits as about half, and what a face lacks as one', () => {
  expect(measure('song', '')).toBe(0)
  expect(measure('song', '承诺')).toBe(2)
  expect(measure('sans', '承诺')).toBe(2)
  expect(measure('song', '2030')).toBeGreaterThan(1.8)
  expect(measure('song', '2030')).toBeLessThan(2.6)
  expect(measure('sans', '😀')).toBe(1)
})

it('names what would be an empty box, once each, and no white space', () => {
  expect(missing('所有县（区），“2030年” ≥60%㎡\n')).toEqual([])
  expect(missing('好😀😀\u0000\u200B')).toEqual(['😀', '\u0000', '\u200B'])
})

it('cuts the fonts down to what is used, the same bytes whatever the order', async () => {
  const [few, same, more] = [await subsets(['明账', '甲']), await subsets(['甲明', '账账']), await subsets(['明账甲乙丙丁戊己庚辛'])]
  expect(few.map((f) => Buffer.from(f).toString('base64'))).toEqual(same.map((f) => Buffer.from(f).toString('base64')))
  expect(few.every((font, i) => font.length < more[i]!.length && more[i]!.length < 50_000)).toBe(true)
})
