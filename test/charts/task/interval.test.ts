import { expect, test } from 'vitest'
import { type Bar, placeIntervals } from '../../../src/charts/task/interval.ts'
import type { Mark } from '../../../src/charts/scene.ts'

const bar = (more: Partial<Bar> = {}): Bar => ({ label: '公园', promised: 100, min: 5, max: 76, unit: '个', ...more })
const rects = (marks: Mark[]) => Object.fromEntries(marks.flatMap((m) => (m.shape === 'rect' ? [[m.role, [m.x, m.width]]] : [])))
const words = (marks: Mark[]) => marks.flatMap((m) => (m.shape === 'text' ? [m.text] : []))

test('no bar, no drawing', () => expect(placeIntervals([])).toEqual({ height: 0, marks: [] }))

test('the sure part is solid, the possible part follows it hatched, the promise is a frame', () => {
  const { marks } = placeIntervals([bar()])
  expect(rects(marks)).toEqual({ reported: [0, 5], unclear: [5, 71], promised: [0, 100] })
  expect(words(marks)).toEqual(['公园，答应100个', '至少5个', '至多76个'])
})

test('what is known exactly has no hatch', () => {
  const { marks } = placeIntervals([bar({ min: 6, max: 6 })])
  expect(rects(marks)).toEqual({ reported: [0, 6], promised: [0, 100] })
  expect(words(marks)).toEqual(['公园，答应100个', '公布6个'])
})

test('where nothing is sure nothing is solid', () => expect(rects(placeIntervals([bar({ min: 0 })]).marks)).not.toHaveProperty('reported'))

test('bars share one scale, and more than was promised widens it', () => {
  const { marks, height } = placeIntervals([bar(), bar({ promised: 50, min: 200, max: 200 })])
  expect(marks.flatMap((m) => (m.shape === 'rect' && m.role === 'promised' ? [m.width] : []))).toEqual([50, 25])
  expect(height).toBe(2 * placeIntervals([bar()]).height)
})

test('a promise of none divides by nothing', () => {
  const { marks } = placeIntervals([bar({ promised: 0, min: 0, max: 0 })])
  expect(marks.every((m) => Object.values(m).every((v) => typeof v !== 'number' || Number.isFinite(v)))).toBe(true)
})

test('two words under one bar do not run into each other', () => {
  const at = (max: number) => placeIntervals([bar({ max })]).marks.flatMap((m) => (m.shape === 'text' && m.text.startsWith('至') ? [m.y] : []))
  const [near, far] = [at(10), at(76)]
  expect(near[1]! - near[0]!).toBeGreaterThan(1)
  expect(far[1]).toBe(far[0])
})

test('large numbers are written as readers write them', () => expect(words(placeIntervals([bar({ promised: 112100, min: 40000, max: 40000 })]).marks)).toEqual(['公园，答应11.21万个', '公布4万个']))

test('a second word that would lie on the first goes to the next line', () => {
  const heights = (max: number) => placeIntervals([bar({ min: 21, max })]).marks.flatMap((m) => (m.shape === 'text' && m.look !== 'label' || m.shape === 'text' && m.text.startsWith('至多') ? m.y : []))
  expect(new Set(heights(30)).size).toBe(2)
  expect(new Set(heights(76)).size).toBe(1)
})
