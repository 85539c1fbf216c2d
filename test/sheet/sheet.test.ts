import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { unprintable } from '../../src/cards/index.ts'
import { missing } from '../../src/picture/fonts.ts'
import { sheetOf } from '../../src/sheet/content.ts'
import { drawSheets } from '../../src/sheet/index.ts'
import { reported } from '../../src/sheet/numbers.ts'
import { width } from '../../src/text/phrases.ts'
import { add, examined, node, record } from '../support/edition.ts'
import { HOSTILE } from '../support/hostile.ts'
import { sheetStrings } from '../support/sheet.ts'
import { readXml } from '../support/xml.ts'

// A face of which every Han character is one em wide and every other one half.
const measure = (_: string, text: string) => width(text)
const draw = (catalog = examined().catalog) => drawSheets(catalog, () => null, 'parks.example', measure)
const sheet = (id: string, change?: Parameters<typeof examined>[0], sentence: string | null = null) => {
  const { catalog } = examined(change)
  return sheetOf(node(catalog.documents, id), catalog, sentence)
}
const sections = (of: ReturnType<typeof sheet>) => of.sections.map((s) => s.label)
const rows = (of: ReturnType<typeof sheet>, label: string) => of.sections.find((s) => s.label === label)!.parts.flatMap((p) => (p.kind === 'rows' ? p.rows : []))

it('draws the picture of a document as committed', () => {
  // `UPDATE_ORACLES=1` writes it anew, to be looked at before a commit.
  const file = 'test/sheet/plan.svg'
  const { svg } = draw().find(({ page }) => page === '/documents/plan/')!
  if (process.env['UPDATE_ORACLES']) writeFileSync(file, svg)
  expect(existsSync(file)).toBe(true)
  expect(svg === readFileSync(file, 'utf8'), `${file} differs`).toBe(true)
})

it('gives every document one file of its own, the same bytes each time', () => {
  expect(draw().map(({ file }) => file)).toEqual(['/pictures/plan.png', '/pictures/reply.png', '/pictures/opinion.png'])
  expect(draw()).toEqual(draw())
})

describe('what it says', () => {
  it('says first whose words they are, and begins with the sentence of the summary', () => {
    const { authority, sections: [first] } = sheet('reply', undefined, '报道说，建成了6个公园。')
    expect([authority.label, authority.meaning]).toEqual(['报道', '媒体的报道，不是文件本身'])
    expect(first).toMatchObject({ label: '一句话', parts: [{ text: '报道说，建成了6个公园。' }] })
  })

  it('says what kind of text it is where there is no summary', () => {
    expect(sheet('reply').sections[0]).toMatchObject({ label: '依据', title: '这是什么文字', parts: [{ text: '这是报道。' }] })
  })

  it('lists totals with a date, never their steps, and names the word that makes a promise soft', () => {
    const soft = sheet('plan', (edited) => Object.assign(record(edited, 'targets', 'gp26-001-1'), { modality: 'strive', modalWord: '力争' }))
    expect(rows(soft, '答应')).toEqual([{ label: '新建公园', value: '12个', tone: 'ink', note: '“力争”，到2030年', code: 'GP26-001', address: '/tasks/gp26-001/#gp26-001-1' }])
  })

  it('puts amounts in the order of their size, and says how many are left out', () => {
    const grown = sheet('plan', (edited) => {
      const { partOf: _, ...step } = record(edited, 'targets', 'gp26-001-2')
      for (const n of [9, 30, 7, 8, 6, 5, 4]) add(edited, 'targets', `gp26-001-1${n}`, { ...step, label: `第${n}个`, value: `${n}`, raw: `${n}个` })
    })
    const [group] = grown.sections.find((s) => s.label === '答应')!.parts
    expect(group).toMatchObject({ rest: '还有2项，见网站' })
    expect(rows(grown, '答应').map((r) => r.value)).toEqual(['30个', '12个', '9个', '8个', '7个', '6个'])
  })

  it('names the groups for which there is no room', () => {
    const full = sheet('plan', (edited) => {
      const { partOf: _, ...step } = record(edited, 'targets', 'gp26-001-2')
      for (let n = 1; n <= 7; n++) {
        add(edited, 'targets', `gp26-001-a${n}`, { ...step, label: `甲${n}`, value: `${n}`, raw: `${n}个` })
        add(edited, 'targets', `gp26-001-b${n}`, { ...step, label: `乙${n}`, value: `${n}`, raw: `${n}%`, unit: '%', measure: 'ratio' })
      }
      const { value: _value, unit: _unit, comparator: _comparator, ...state } = step
      add(edited, 'targets', 'gp26-001-c1', { ...state, label: '建成', kind: 'milestone' })
    })
    expect(rows(full, '答应')).toHaveLength(6 + 6)
    expect(full.sections.find((s) => s.label === '答应')!.parts.at(-1)).toMatchObject({ kind: 'words', text: '图里放不下的：“做成什么样”1项，见网站。' })
  })

  it('shows a state with a date by its date', () => {
    const state = sheet('plan', (edited) => {
      const { value: _, unit: _unit, comparator: _comparator, ...target } = record(edited, 'targets', 'gp26-001-1')
      edited.records.targets = [{ id: 'gp26-001-1', data: { ...target, kind: 'milestone' } }]
    })
    expect(rows(state, '答应').map(({ label, value, note }) => [label, value, note])).toEqual([['新建公园', '到2030年', '']])
  })

  it('tallies the years, the firmness and the statuses of the records', () => {
    const { sections: all } = sheet('plan')
    const part = (label: string, kind: string) => all.find((s) => s.label === label)!.parts.find((p) => p.kind === kind)
    expect(part('期限', 'years')).toMatchObject({ keys: [{ outcome: 'silent', count: '1项' }, { outcome: 'open', count: '2项' }] })
    expect(part('语气', 'counts')).toMatchObject({ counts: [{ word: '直说', count: 2 }, { word: '不得', count: 1 }] })
    expect(part('公布', 'statuses')).toMatchObject({ statuses: [{ status: 'not-due', count: '2项' }, { status: 'undated-silent', count: '1项' }, { status: 'due-silent', count: '1项' }] })
  })

  it('of a report lists what was done, in the green of what was published', () => {
    const { catalog } = examined()
    expect(reported(catalog.results)).toMatchObject([{ rows: [{ label: '已建成公园', value: '6个', note: '2027年底', tone: 'jade' }] }])
  })

  it('gives a quoted document what is quoted from it, and not to the one that quotes', () => {
    expect(sections(sheet('opinion'))).toEqual(['依据', '已做', '语气', '不知道'])
    expect(sections(sheet('reply'))).toEqual(['依据', '不知道'])
  })

  it('stays short for a document of which nothing is known', () => {
    const { sections: all } = sheet('opinion', (edited) => delete record(edited, 'tasks', 're28-001').quotedFrom)
    expect(all.at(-1)!.parts.map((p) => p.kind === 'words' && p.text)).toEqual(['它说了哪些事，本站没有见到。', '没有印日期。', '有效性：不详。'])
  })
})

it('prints every one of its words, also markup and very long ones', () => {
  const { catalog } = examined()
  const plan = node(catalog.documents, 'plan')
  plan.data.title = `<b>&"${'很长的标题'.repeat(12)}`
  plan.data.issuer = HOSTILE.replace(/\p{Cc}/gu, '')
  node(catalog.targets, 'gp26-001-1').data.raw = '十二个公园绿地'.repeat(5)
  for (const { page, svg } of draw(catalog)) {
    const document = catalog.documents.find((d) => d.address === page)!
    const printed = readXml(svg).children.filter((e) => e.name === 'text').map((e) => e.text).join('').replace(/\s+/g, '')
    expect(sheetStrings(sheetOf(document, catalog, null)).filter((text) => !printed.includes(text)), page).toEqual([])
    expect(svg).not.toMatch(/<script|<b>/)
  }
})

it('names the document and the character that no font has', () => {
  const { catalog } = examined()
  expect(unprintable(draw(catalog), missing, '长图')).toEqual([])
  node(catalog.documents, 'plan').data.title = '公园😀'
  expect(unprintable(draw(catalog), missing, '长图')).toEqual(['/documents/plan/ 的长图：字体里没有“😀”（U+1F600），会印成空框。请换一个写法，或换一种有这个字的字体。'])
})
