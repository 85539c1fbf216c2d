import { describe, expect, it } from 'vitest'
import { charts } from '../../src/charts/index.ts'
import { englishCharts } from '../../src/charts/english.ts'
import { tinyEdition } from '../support/edition.ts'
import { buildCatalog } from '../../src/model/build.ts'
import { catalog } from '../support/ledger.ts'

const HAN = /\p{Script=Han}/u
const told = englishCharts(catalog)

it('tells every chart in English, in the order of the Chinese ones', () => {
  expect(told.map((c) => c.id)).toEqual(charts(catalog).map((c) => c.id))
})

it('tells none where an edition can draw none', () => {
  const { catalog: bare } = buildCatalog({ ...tinyEdition(), records: { ...tinyEdition().records, targets: [], results: [], matches: [], lineages: [], tasks: [], documents: [], topics: [] } })
  expect(englishCharts(bare)).toEqual([])
})

describe.each(told.map((chart) => [chart.id, chart] as const))('%s', (id, chart) => {
  const chinese = charts(catalog).find((c) => c.id === id)!

  it('leaves no Chinese in its title, key, notes, sources and table', () => {
    const { title, subtitle, alternative, key = [], notes, sources, twin: { caption, head, rows, foot = [] } } = chart
    expect([title, subtitle, alternative, ...key.map((k) => k.text), ...notes, ...sources.map((s) => s.label), caption, ...head, ...rows.flat(), ...foot].filter((text) => HAN.test(text))).toEqual([])
  })

  it('tells as much as the Chinese table, row for row', () => {
    expect(chart.twin.rows.length).toBe(chinese.twin.rows.length)
    expect(chart.twin.rows.filter((row) => row.length !== chart.twin.head.length)).toEqual([])
  })

  it('draws the very marks of the Chinese drawing, only with other words on some, and with fewer lines where one is enough', () => {
    const bare = (scene: typeof chart.wide) => scene.marks.map((mark) => JSON.stringify(mark.shape === 'text' ? { ...mark, text: '' } : mark))
    const lines = (marks: string[]) => marks.filter((mark) => mark.includes('"shape":"text"'))
    for (const [own, theirs] of [[bare(chart.wide), bare(chinese.wide)], [bare(chart.narrow), bare(chinese.narrow)]] as const) {
      expect(own.filter((mark) => !lines(own).includes(mark))).toEqual(theirs.filter((mark) => !lines(theirs).includes(mark)))
      expect(lines(own).filter((mark) => !theirs.includes(mark))).toEqual([])
      expect(chart.wide.marks.filter((mark) => mark.shape === 'text' && !mark.text)).toEqual([])
    }
  })

  it('puts the words of its key and of its axis into English', () => {
    const words = [...chart.wide.marks, ...chart.narrow.marks].flatMap((mark) => (mark.shape === 'text' ? mark.text : []))
    expect(words.filter((text) => /截至|公布|没有写|没有说到|没写|不能算|累计|至少|至多|已知|同$|没提|只说对照/.test(text) && !/不相减/.test(text))).toEqual([])
  })
})
