import { describe, expect, it } from 'vitest'
import { chartsOf } from '../../src/charts/of-topic.ts'
import type { Chart } from '../../src/charts/scene.ts'
import { examined, node } from '../support/edition.ts'

const parks = node(examined().catalog.topics, 'parks')
const chart = (id: string, ...addresses: string[]) => ({ id, data: addresses.map((address) => ({ address })) }) as unknown as Chart
const shown = (...charts: Chart[]) => chartsOf(parks, charts).map((c) => c.id)

describe('a chart shows a topic', () => {
  it('where at least half of its marks lead to tasks of the topic', () => {
    expect(shown(chart('half', '/tasks/gp26-001/', '/tasks/gp26-003/'), chart('less', '/tasks/gp26-001/', '/tasks/gp26-003/', '/tasks/gp26-003/'))).toEqual(['half'])
  })

  it('also where they lead to figures on the pages of those tasks', () => {
    expect(shown(chart('figures', '/tasks/gp26-001/#gp26-001-2'))).toEqual(['figures'])
  })

  it('but not where there is no mark, or none leads to a task', () => {
    expect(shown(chart('empty'), chart('norms', '/standards/#green'))).toEqual([])
  })
})
