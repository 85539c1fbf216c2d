import { expect, test } from 'vitest'
import { frameSize } from '../../src/charts/embed.ts'
import { charts } from '../../src/charts/index.ts'
import { catalog } from '../support/ledger.ts'

const [chart] = charts(catalog) as [ReturnType<typeof charts>[number]]
const more = (change: Partial<typeof chart>) => frameSize({ ...chart, ...change }, '明账')

test('a frame has room for more than the drawing, and more for a longer one', () => {
  const size = more({})
  expect(size.narrow).toBeGreaterThan(chart.narrow.height * 16)
  expect(more({ narrow: { ...chart.narrow, height: chart.narrow.height + 10 } })).toEqual({ ...size, narrow: size.narrow + 160 })
})

test('every note and every line of the title takes room in both', () => {
  const size = more({ notes: [], title: '短' })
  for (const longer of [more({ notes: ['一句话。'], title: '短' }), more({ notes: [], title: '长长的题目，'.repeat(12) })]) {
    expect(longer.narrow).toBeGreaterThan(size.narrow)
    expect(longer.wide).toBeGreaterThan(size.wide)
  }
})
