import { describe, expect, it } from 'vitest'
import { charts } from '../../src/charts/index.ts'
import { preview } from '../../src/charts/preview.ts'
import type { Mark } from '../../src/charts/scene.ts'
import { catalog } from '../support/ledger.ts'

const made = (...marks: Mark[]) => preview({ marks }).layers

describe('a chart made small', () => {
  it('is empty for an empty drawing', () => expect(made()).toEqual([]))

  it('leaves out what stands below its box, and keeps what begins inside it', () => {
    expect(made({ shape: 'rect', x: 0, y: 40, width: 10, height: 1, role: 'promised' })).toEqual([])
    expect(made({ shape: 'line', x1: 50, x2: 50, y1: 60, y2: 39, role: 'now' })).toEqual([{ layer: 'now', d: 'M120 240L120 156' }])
  })

  it('draws words as lines of their length, from where they are anchored', () => {
    const words = (anchor: 'start' | 'middle' | 'end') => made({ shape: 'text', x: 50, y: 1, text: '期限五年年', anchor, look: 'label' })[0]!.d
    expect((['start', 'middle', 'end'] as const).map(words)).toEqual(['M120 2.5h18', 'M111 2.5h18', 'M102 2.5h18'])
  })

  it('sets marks of one look into one path, what was reported in front of what was promised', () => {
    const at = (y: number, role: 'reported' | 'promised'): Mark => ({ shape: 'rect', x: 0, y, width: 10, height: 2, role })
    expect(made(at(0, 'reported'), at(3, 'promised'), at(6, 'reported'))).toEqual([{ layer: 'promised', d: 'M0 12h24v8h-24z' }, { layer: 'reported', d: 'M0 0h24v8h-24zM0 24h24v8h-24z' }])
  })

  it('of every chart has something to see', () => {
    expect(charts(catalog).map((chart) => preview(chart.wide).layers.length).filter((n) => n < 3)).toEqual([])
  })
})
