import { expect, test } from 'vitest'
import { add, examined, node, record } from '../support/edition.ts'

const figures = (id: string, change?: Parameters<typeof examined>[0]) => node(examined(change).catalog.documents, id).figures
const without = (id: string) => (e: Parameters<NonNullable<Parameters<typeof examined>[0]>>[0]) => { e.records.targets = e.records.targets.filter((t) => t.id !== id) }

test('every number is accounted for, headings and page numbers included', () => {
  expect(figures('plan').map((f) => `${f.text} ${f.disposition}`)).toEqual([
    '2026 document-number', '5 document-number', '一 ordinal', '2030 date', '12 target', '2027 date', '5 target', '2028 date', '7 target', '14.5 target', '二 ordinal', '1 ordinal',
  ])
})

test('a number of a record names the record, and so does the date in its quote', () => {
  expect(figures('plan').filter((f) => f.record === 'gp26-001-2').map((f) => f.text)).toEqual(['2027', '5'])
})

test('a number keeps its own place, whatever covers it', () => {
  for (const { unit, start, end, text } of figures('plan').filter((f) => f.unit)) {
    const { sections, paragraphs } = node(examined().catalog.documents, 'plan')
    const whole = paragraphs.find((p) => p.id === unit)?.text ?? sections.find((s) => s.id === unit)!.heading
    expect(whole.slice(start, end)).toBe(text)
  }
})

test('one number without an account is a problem that shows its clause', () => {
  expect(examined(without('gp26-002-1')).messages).toEqual(['figures/plan figures: 数字“14.5”没有交代：“人均公园绿地面积达到14.5平方米以上”（p3）'])
})

const noted = (note: object) => examined((e) => {
  without('gp26-002-1')(e)
  add(e, 'figures', 'plan', { figures: [{ quote: '面积达到14.5平方米', disposition: 'context', reason: '背景。', ...note }] })
})

test('a note accounts for the numbers of its quote, or for the one it names', () => {
  expect(noted({}).messages).toEqual([])
  expect(noted({ text: '14.5', record: 'gp26-002' }).messages).toEqual([])
  expect(node(noted({}).catalog.documents, 'plan').figures.find((f) => f.text === '14.5')).toMatchObject({ disposition: 'context', reason: '背景。', start: 49, end: 53 })
})

test('a note that does not fit the text is refused', () => {
  expect(noted({ quote: '公园' }).messages[0]).toMatch(/^figures\/plan figures\.0\.quote: 这句话在原文中找到\d处：“公园”$/)
  expect(noted({ text: '15' }).messages).toContain('figures/plan figures.0.text: “15”不在这句话里')
  expect(noted({ record: 'gone' }).messages).toEqual(['figures/plan figures.0.record: 没有编号为“gone”的记录'])
})

test('a word of the lexicon accounts for the numeral inside it only', () => {
  const withText = (text: string) => examined((e) => void (e.texts as Map<string, string>).set('plan.txt', e.texts.get('plan.txt')!.replace('认养树木。', text))).messages
  expect(withText('认养树木。统一标识。')).toEqual([])
  expect(withText('认养树木。统领一切。')).toEqual(['figures/plan figures: 数字“一”没有交代：“统领一切”（p4）'])
})

test('a record’s claim goes before the form of a number', () => {
  const claimed = figures('plan', (e) => { record(e, 'targets', 'gp26-001-2').raw = '2027年新建5个' })
  expect(claimed.find((f) => f.text === '2027')).toMatchObject({ disposition: 'target', record: 'gp26-001-2' })
})

test('a number that is left out of what is shown does not come back through the ledger', () => {
  const printed = figures('reply')
  expect(JSON.stringify(printed.map(({ text, sentence }) => [text, sentence]))).not.toContain('6661234')
  expect(printed.at(-1)).toMatchObject({ text: '（电话略）', sentence: '联系电话：（电话略）', disposition: 'not-a-quantity' })
})
