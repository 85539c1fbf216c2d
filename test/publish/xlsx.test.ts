import { strFromU8, unzipSync } from 'fflate'
import { readXlsx } from 'hucre/xlsx'
import { expect, test } from 'vitest'
import { tables } from '../../src/publish/tables.ts'
import { toXlsx } from '../../src/publish/xlsx.ts'
import { examined, record } from '../support/edition.ts'
import { HOSTILE, hostile } from '../support/hostile.ts'

const { catalog } = examined()
const book = async (name: string, of = catalog) => {
  const bytes = await toXlsx(tables(of).find((t) => t.name === name)!, of.edition)
  return { bytes, sheets: (await readXlsx(bytes)).sheets, xml: Object.entries(unzipSync(bytes)).map(([file, content]) => ({ file, text: strFromU8(content) })) }
}
const column = (rows: readonly (readonly unknown[])[], name: string) => rows.slice(1).map((row) => row[rows[0]!.indexOf(name)])

test('the first sheet explains the table and every column in Chinese and English, the second is the table', async () => {
  const { sheets } = await book('targets')
  expect(sheets.map((s) => s.name)).toEqual(['说明', '目标'])
  const [header] = sheets[1]!.rows
  const explained = sheets[0]!.rows.slice(sheets[0]!.rows.findIndex((r) => r[0] === '字段') + 1)
  expect(explained.map((r) => r[0])).toEqual(header)
  expect(explained.every((r) => /\p{Script=Han}/u.test(String(r[1])) && /^[A-Z]/.test(String(r[2])))).toBe(true)
})

test('numbers are numbers, truth is truth, an unknown is an empty cell', async () => {
  const { rows } = (await book('targets')).sheets[1]!
  expect(column(rows, 'value')).toEqual([12, 5, 7, 14.5])
  expect(column(rows, 'encoded')).toEqual([false, false, false, false])
  expect(column(rows, 'cadence')).toEqual([null, null, null, null])
})

test('a full date is a date, a year or a month stays as printed', async () => {
  const { rows } = (await book('documents')).sheets[1]!
  expect(column(rows, 'dated').slice(0, 2)).toEqual(['2026-03', new Date('2028-01-15T00:00:00Z')])
  const targets = (await book('targets')).sheets[1]!.rows
  expect([column(targets, 'deadline')[0], column(targets, 'dueDay')[0]]).toEqual(['2030', new Date('2030-12-31T00:00:00Z')])
})

test('text that looks like a formula is text in a cell formatted as text, in every sheet', async () => {
  const { catalog: bad } = examined((e) => { record(e, 'tasks', 'gp26-002').title = '=1+1'; record(e, 'tasks', 'gp26-001').title = '@SUM(A1)' })
  const { sheets, xml } = await book('tasks', bad)
  expect(column(sheets[1]!.rows, 'title')).toEqual(expect.arrayContaining(['=1+1', '@SUM(A1)']))
  const bodies = xml.filter(({ file }) => file.includes('worksheets/'))
  expect(bodies).toHaveLength(2)
  expect(bodies.filter(({ text }) => /<f[ >]/.test(text))).toEqual([])
  // Text format 49 is “@”: typing into the cell again does not turn it into a formula either.
  const styles = xml.find(({ file }) => file === 'xl/styles.xml')!.text
  expect(styles).toMatch(/numFmtId="49"|formatCode="@"/)
})

test('hostile words survive as words, without characters that a workbook cannot hold', async () => {
  const { catalog: bad } = examined((e) => { hostile(record(e, 'tasks', 'gp26-002'), 'title', 'note') })
  const { sheets } = await book('tasks', bad)
  const title = column(sheets[1]!.rows, 'title').map(String).find((t) => t.includes('script'))!
  expect(title).toContain('<script>alert(1)</script>')
  expect(title).not.toMatch(/[\u0000-\u0008]/)
  expect(HOSTILE).toMatch(/\u0007/)
})

test('the same records give the same bytes', async () => {
  expect((await book('targets')).bytes).toEqual((await book('targets')).bytes)
})
