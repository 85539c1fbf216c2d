/** The silence report placed: one square a target, a line a section. */
import { max } from 'd3'
import { balanced } from '../balance.ts'
import { hundredth } from '../axis.ts'
import { cell, legend, places } from '../cell.ts'
import type { Mark, Scene } from '../scene.ts'
import { fillOfAnswer, type Series, type UnitSection } from './series.ts'
import { keyOf, sectionWords } from './words.ts'

/** Squares begin where the headings end; a long section breaks into lines. */
const WIDE = { left: 36, right: 93, perLine: 26, chars: 13, height: 1.125, line: 1.375 }
const NARROW = { perLine: 12, step: 8.3, width: 6.6, height: 1.375, line: 1.75, chars: 18 }

export function wide(series: Series): Scene {
  const most = max(series.sections, (s) => s.units.length)!
  const perLine = Math.min(most, WIDE.perLine)
  // With few targets the squares stay squares.
  const step = hundredth(Math.min((WIDE.right - WIDE.left) / perLine, 2.4))
  const key = legend(keyOf(series), { drawn: 'wide', perLine: 3, size: { width: hundredth(step * 0.8), height: WIDE.height } })
  return stacked(series, key, (section, y) => {
    const heading = balanced(section.heading, WIDE.chars)
    const lines = Math.ceil(section.units.length / perLine)
    const marks: Mark[] = [
      { shape: 'line', x1: 0, x2: 100, y1: y, y2: y, role: 'tick' },
      ...heading.map((text, i): Mark => ({ shape: 'text', x: 0, y: hundredth(y + 1.375 + i * 1.25), text, look: 'label' })),
      ...squares(section, { x: WIDE.left, y: y + 0.5, perLine, stepX: step, stepY: WIDE.line }, { width: hundredth(step * 0.8), height: WIDE.height }),
      { shape: 'text', x: 100, y: y + 1.375, text: sectionWords(section), anchor: 'end', look: 'note' },
    ]
    return { marks, height: Math.max(heading.length * 1.25 + 0.75, lines * WIDE.line + 0.75) }
  })
}

export function narrow(series: Series): Scene {
  const size = { width: NARROW.width, height: NARROW.height }
  const key = legend(keyOf(series), { drawn: 'narrow', perLine: 2, size: { width: 5.5, height: WIDE.height } })
  return stacked(series, key, (section, y) => {
    const heading = balanced(section.heading, NARROW.chars)
    const below = hundredth(y + 0.5 + heading.length * 1.375)
    const marks: Mark[] = [
      ...heading.map((text, i): Mark => ({ shape: 'text', x: 0, y: hundredth(y + 1.125 + i * 1.375), text, look: 'label' })),
      { shape: 'text', x: 100, y: y + 1.125, text: sectionWords(section), anchor: 'end', look: 'note' },
      ...squares(section, { x: 0, y: below, perLine: NARROW.perLine, stepX: NARROW.step, stepY: NARROW.line }, size),
    ]
    return { marks, height: hundredth(below - y + Math.ceil(section.units.length / NARROW.perLine) * NARROW.line + 0.5) }
  })
}

function stacked({ sections }: Series, key: { marks: Mark[]; height: number }, place: (section: UnitSection, y: number) => { marks: Mark[]; height: number }): Scene {
  const marks = [...key.marks]
  let y = key.height + 0.5
  for (const section of sections) {
    const placed = place(section, y)
    marks.push(...placed.marks)
    y = hundredth(y + placed.height)
  }
  return { height: y, marks }
}

function squares(section: UnitSection, grid: Parameters<typeof places>[1], size: { width: number; height: number }): Mark[] {
  const at = places(section.units.length, grid)
  return section.units.flatMap(({ target, answer, then }, i) => cell({ ...at[i]!, ...size }, fillOfAnswer[answer], { frame: then === 'open' || then === 'undated' ? 'guide' : 'promised', datum: target.id }))
}
