import { expect, it } from 'vitest'
import { runs } from '../../src/charts/runs.ts'
import type { Chart, Mark } from '../../src/charts/scene.ts'
import { arrowHead, standalone } from '../../src/charts/standalone.ts'
import { sourcesOf } from '../../src/charts/sources.ts'
import { twinTable } from '../../src/charts/table.ts'
import { pictures } from '../../src/picture/render.ts'
import { examined } from '../support/edition.ts'

const chart = (marks: Mark[]): Pick<Chart, 'title' | 'subtitle' | 'alternative' | 'wide'> => ({ title: '公园 <1> & "2"', subtitle: '框是计划', alternative: '公园', wide: { height: 10, marks } })

it('escapes what it prints and refers to nothing outside', () => {
  const svg = standalone(chart([{ shape: 'text', x: 50, y: 1, text: 'a<b', look: 'label' }]), '来源')
  expect(svg).toContain('公园 &lt;1&gt; &amp; &quot;2&quot;')
  expect(svg).toContain('a&lt;b')
  expect(svg.match(/https?:[^"]*/g)).toEqual(['http://www.w3.org/2000/svg'])
})

it('prints every shape', () => {
  const svg = standalone(chart([
    { shape: 'rect', x: 0, y: 0, width: 50, height: 2, role: 'promised' }, { shape: 'rect', x: 0, y: 0, width: 50, height: 2, role: 'unclear' },
    { shape: 'line', x1: 0, x2: 100, y1: 5, y2: 5, role: 'now' }, { shape: 'line', x1: 0, x2: 100, y1: 5, y2: 5, role: 'axis', arrow: true },
    { shape: 'glyph', x: 50, y: 5, d: 'M0 0h4v4z', size: 4, role: 'reported' },
  ]), '来源')
  for (const part of ['width="480" height="32" fill="none"', 'url(#hatch)', 'x2="960"', 'M960 80l-9 -5v10z', 'translate(478 78)']) expect(svg).toContain(part)
})

it('grows with a long subtitle instead of running over the edge', () => {
  const tall = (subtitle: string) => Number(/height="(\d+)"/.exec(standalone({ ...chart([]), subtitle }, '来源'))![1])
  expect(tall('公园'.repeat(60))).toBeGreaterThan(tall('公园'))
})

it('points arrows along their line', () => {
  expect(arrowHead({ x1: 0, x2: 9, y1: 0, y2: 0 })).toBe('l-9 -5v10z')
  expect(arrowHead({ x1: 9, x2: 0, y1: 0, y2: 0 })).toBe('l9 -5v10z')
  expect(arrowHead({ x1: 0, x2: 0, y1: 0, y2: 9 })).toBe('l-5 -9h10z')
  expect(arrowHead({ x1: 0, x2: 0, y1: 9, y2: 0 })).toBe('l-5 9h10z')
})

it('groups neighbouring marks of one row and keeps their order', () => {
  const mark = (datum?: string): Mark => ({ shape: 'text', x: 0, y: 0, text: '', look: 'note', ...(datum && { datum }) })
  expect(runs([]).length).toBe(0)
  expect(runs([mark(), mark('a'), mark('a'), mark('b'), mark('a')]).map((r) => [r.datum, r.marks.length])).toEqual([[undefined, 1], ['a', 2], ['b', 1], ['a', 1]])
})

it('names every source once, and who quotes it', () => {
  const { catalog } = examined()
  expect(sourcesOf([])).toEqual([])
  expect(sourcesOf(catalog.tasks).map((s) => s.label)).toEqual(['公园方案', '公园意见（公园答复转引）'])
})

it('makes a table of the twin, its closing row last', () => {
  expect(twinTable({ id: 'a', twin: { caption: '表', head: ['年', '数'], rows: [['2027', '5']], foot: ['合计', '5'] } })).toMatchObject({ title: '表', rows: [{ 年: '2027', 数: '5' }, { 年: '合计', 数: '5' }] })
})

it('makes the same picture twice, with Chinese letters in it', async () => {
  const svg = standalone(chart([]), '来源：公园方案')
  const [one, two, bare] = await Promise.all(await pictures([svg, svg, svg.replace(/>[^<]*<\/text>/g, '></text>')], 2)) as [Uint8Array, Uint8Array, Uint8Array]
  expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true)
  expect(one.length).toBeGreaterThan(bare.length + 1000)
})
