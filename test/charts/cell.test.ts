import { expect, test } from 'vitest'
import { cell, type Fill, type Frame, fillOf, fills, legend, places } from '../../src/charts/cell.ts'
import { RULE } from '../../src/model/status.ts'

const box = { x: 10, y: 2, width: 3, height: 1 }
const roles = (fill: Fill, frame: Frame = 'promised') => cell(box, fill, { frame }).map((m) => 'role' in m && m.role)

test('every status has a fill, and silence of any sort is an empty frame', () => {
  expect(RULE.every(({ status }) => fills.includes(fillOf[status]))).toBe(true)
  expect(['due-silent', 'undated-silent', 'not-due'].map((s) => fillOf[s as keyof typeof fillOf])).toEqual(['empty', 'empty', 'empty'])
})

test('the frame is drawn last, over what fills it', () => {
  expect(fills.map((fill) => roles(fill))).toEqual([['reported', 'promised'], ['reported', 'unclear', 'promised'], ['unclear', 'promised'], ['promised', 'promised'], ['promised']])
  expect([roles('empty', 'soft'), roles('empty', 'guide')]).toEqual([['soft'], ['guide']])
})

test('the two halves of a part meet in the middle and stay inside the frame', () => {
  const [left, right] = cell(box, 'half') as { x: number; width: number }[]
  expect([left!.x, left!.x + left!.width, right!.x, right!.x + right!.width]).toEqual([10, 11.5, 11.5, 13])
})

test('the datum names every mark of a cell, or none', () => {
  expect(cell(box, 'half', { datum: 'a' }).every((m) => m.datum === 'a')).toBe(true)
  expect(cell(box, 'half').every((m) => !('datum' in m))).toBe(true)
})

test('cells break into lines, downward or up from a base', () => {
  expect(places(0, { x: 0, y: 0, perLine: 2, stepX: 1, stepY: 1 })).toEqual([])
  expect(places(3, { x: 1, y: 5, perLine: 2, stepX: 2, stepY: 1.5 })).toEqual([{ x: 1, y: 5 }, { x: 3, y: 5 }, { x: 1, y: 6.5 }])
  expect(places(3, { x: 1, y: 5, perLine: 2, stepX: 2, stepY: 1.5, up: true })[2]).toEqual({ x: 1, y: 3.5 })
})

test('a key takes as many lines as its entries need', () => {
  const entries = [{ fill: 'empty', text: '甲' }, { fill: 'hatch', text: '乙' }, { fill: 'solid', text: '丙' }] as const
  expect(legend([], { drawn: 'wide', perLine: 2, size: box })).toEqual({ marks: [], height: 0 })
  expect(legend(entries, { drawn: 'wide', perLine: 2, size: box }).height).toBe(3.5)
  expect(legend(entries, { drawn: 'wide', perLine: 3, size: box }).height).toBe(1.75)
})

test('a key whose words do not fit side by side takes fewer columns, and none runs out of the drawing', () => {
  const of = (...texts: string[]) => legend(texts.map((text) => ({ fill: 'empty', text })), { drawn: 'narrow', perLine: 2, size: { width: 6, height: 1 } })
  const begins = (...texts: string[]) => of(...texts).marks.flatMap((m) => (m.shape === 'rect' ? m.x : []))
  expect(begins('甲', '乙')).toEqual([0, 50])
  expect(begins('甲', '长长长长长长长长长')[1]).toBeLessThan(50)
  expect(begins('长长长长长长长长长', '长长长长长长长长长')).toEqual([0, 0])
  expect(of('长长长长长长长长长', '长长长长长长长长长').height).toBe(3.5)
})
