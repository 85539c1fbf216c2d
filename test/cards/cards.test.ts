import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { print } from '../../src/cards/print.ts'
import { cardsOf, drawCards, unprintable } from '../../src/cards/index.ts'
import { taskCard } from '../../src/cards/task.ts'
import { CARDS } from '../../src/model/address.ts'
import { width } from '../../src/text/phrases.ts'
import { missing } from '../../src/picture/fonts.ts'
import { readXml } from '../support/xml.ts'
import { examined, node, record } from '../support/edition.ts'
import { HOSTILE } from '../support/hostile.ts'

// A face of which every Han character is one em wide and every other one half.
const measure = (_: string, text: string) => width(text)
const draw = (catalog = examined().catalog) => drawCards(catalog, 'parks.example', measure)
const task = (id: string, change?: Parameters<typeof examined>[0]) => taskCard(node(examined(change).catalog.tasks, id), '2028-06-30')

it('draws the card of a task as committed', () => {
  // `UPDATE_ORACLES=1` writes it anew, to be looked at before a commit.
  const file = 'test/cards/gp26-001.svg'
  const { svg } = draw().find(({ page }) => page === '/tasks/gp26-001/')!
  if (process.env['UPDATE_ORACLES']) writeFileSync(file, svg)
  expect(existsSync(file)).toBe(true)
  expect(svg === readFileSync(file, 'utf8'), `${file} differs`).toBe(true)
})

it('gives every record of those kinds one file of its own, and the home page one', () => {
  const { catalog } = examined()
  const files = draw(catalog).map(({ file }) => file)
  expect(new Set(files).size).toBe(files.length)
  expect(files).toContain('/cards/home.png')
  const kinds = new Set(files.map((file) => file.split('/')[2]!))
  expect([...kinds].filter((kind) => kind !== 'home.png').every((kind) => (CARDS as readonly string[]).includes(kind))).toBe(true)
  expect(files).toHaveLength(1 + catalog.tasks.length + catalog.documents.length + catalog.indicators.length + catalog.topics.length + catalog.people.length + catalog.lineages.length + files.filter((f) => f.startsWith('/cards/charts/')).length)
})

describe('a task', () => {
  it('shows its own words, by when, what was published and whether it fits', () => {
    const card = task('gp26-001')
    expect(card.main).toMatchObject({ quoted: true, core: '12个' })
    expect(card.main.text).toContain('全市新建公园12个')
    expect(card.cells.map((c) => c.label)).toEqual(['到什么时候', '后来公布', '对得上吗'])
    expect(card.cells[2]).toMatchObject({ status: 'not-due', note: '另有2项' })
  })

  it('without a figure says so', () => {
    expect(task('gp26-003').cells.map((c) => c.text)).toEqual(['未写期限', '未见', '未见公布'])
  })

  it('that reports says as of when and who says it, in the name of the quoted document', () => {
    const card = task('re28-001')
    expect(card.label).toBe('转引的话')
    expect(card.source).toEqual(['青山市', '公园意见'])
    expect(card.cells.map((c) => c.label)).toEqual(['截至', '谁说的', '对得上吗'])
  })

  it('joins the fragments of its quotation', () => {
    const card = task('gp26-003', (edited) => Object.assign(record(edited, 'tasks', 'gp26-003'), { more: [{ quote: '鼓励社会力量认养树木' }] }))
    expect(card.main.text).toBe('严禁占用公园绿地……鼓励社会力量认养树木')
  })
})

it('shows no private detail', () => {
  const { catalog } = examined((edited) => Object.assign(record(edited, 'tasks', 're28-001'), { more: [{ quote: '联系电话：6661234' }] }))
  expect(draw(catalog).find(({ page }) => page === '/tasks/re28-001/')!.svg).not.toContain('6661234')
})

it('prints markup, signs and emoji as words', () => {
  const { catalog } = examined()
  const hostile = HOSTILE.replace(/\p{Cc}/gu, '')
  node(catalog.topics, 'parks').data.question = hostile
  node(catalog.indicators, 'parks-built').data.title = `<b>&"${'很长的名称'.repeat(8)}`
  node(catalog.documents, 'plan').data.shortTitle = '</text><script>'
  for (const { page, svg } of draw(catalog)) {
    expect(() => readXml(svg), page).not.toThrow()
    expect(svg).not.toMatch(/<script|<b>/)
  }
})

it('names the page and the character that no font has, instead of printing an empty box', () => {
  const { catalog } = examined()
  expect(unprintable(draw(catalog), missing)).toEqual([])
  node(catalog.tasks, 'gp26-003').data.quote = '严禁占用公园绿地😀'
  expect(unprintable(draw(catalog), missing)).toEqual(['/tasks/gp26-003/ 的分享图：字体里没有“😀”（U+1F600），会印成空框。请换一个写法，或换一种有这个字的字体。'])
})

it('quotes within a quotation with single marks', () => {
  const { catalog } = examined()
  node(catalog.tasks, 'gp26-003').data.quote = '严禁“占用”公园绿地'
  expect(draw(catalog).find(({ page }) => page === '/tasks/gp26-003/')!.svg).toContain('“严禁‘占用’')
})

it('says of a document that is known by name only that no task was seen', () => {
  const card = cardsOf(examined((edited) => delete record(edited, 'tasks', 're28-001').quotedFrom).catalog).find((c) => c.address === '/documents/opinion/')!
  expect(card.cells).toEqual([{ label: '任务', text: '未见', tone: 'grey' }])
})

it('shows a drawing whole where that leaves its words legible, and else its top that fades out', () => {
  const scene = (height: number) => ({ height, marks: [{ shape: 'line' as const, x1: 0, x2: 100, y1: 0, y2: height, role: 'axis' as const }] })
  const card = (height: number) => print([{ shape: 'drawing', x: 0, y: 0, width: 960, height: 320, scene: scene(height) }])
  expect(card(10)).toContain('scale(1)')
  expect(card(25)).toContain('scale(0.8)')
  for (const whole of [card(10), card(25)]) expect(whole).not.toContain('fade')
  expect(card(40)).toContain('fade')
})
