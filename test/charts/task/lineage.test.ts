import { expect, test } from 'vitest'
import { placeStatements, statementsOf } from '../../../src/charts/task/lineage.ts'
import { examined, node } from '../../support/edition.ts'
import { lineage } from '../../support/evidence.ts'

const words = (scene: ReturnType<typeof placeStatements>) => scene.marks.flatMap((m) => (m.shape === 'text' ? m.text : []))

test('statements without any year hang on one line in order, and it says so', () => {
  const scene = placeStatements([{ label: '甲', year: null, soft: null, own: true }, { label: '乙', year: null, soft: '鼓励', own: false }])
  expect(words(scene)).toEqual(['甲，这一条', '乙，鼓励', '都没写年份'])
  const frames = scene.marks.flatMap((m) => (m.shape === 'glyph' && m.role !== 'level' ? [m] : []))
  expect(frames.map((f) => f.role)).toEqual(['promised', 'soft'])
  expect(frames[0]!.y).toBeLessThan(frames[1]!.y)
})

test('the page’s own statement is marked, one without a year says so', () => {
  const { catalog } = examined((e) => lineage(e))
  const statements = statementsOf(catalog.lineages[0]!, node(catalog.tasks, 'gp26-001'))
  expect(statements.map((s) => [s.own, s.year === null])).toEqual([[true, false], [false, true]])
  expect(words(placeStatements(statements)).filter((w) => w === '没写年份')).toHaveLength(1)
})

test('what one document says alike several times over stands once, and what differs in year stays', () => {
  const seen = (...members: string[]) => {
    const { catalog } = examined((e) => lineage(e, undefined, members))
    return statementsOf(catalog.lineages[0]!, node(catalog.tasks, 'gp26-001')).map((s) => s.year)
  }
  expect(seen('gp26-001-1', 'gp26-001-1', 're28-001', 'gp26-001-1')).toEqual([2030, null, 2030])
  expect(seen('gp26-001-1', 'gp26-001-2', 're28-001')).toEqual([2030, 2027, null])
})

test('later years stand further right, and soft words are dashed and said', () => {
  const scene = placeStatements([{ label: '甲', year: 2030, soft: null, own: true }, { label: '乙', year: 2035, soft: '力争', own: false }])
  const frames = scene.marks.flatMap((m) => (m.shape === 'glyph' && m.role !== 'level' ? [m] : []))
  expect(frames.map((f) => f.role)).toEqual(['promised', 'soft'])
  expect(frames[0]!.x).toBeLessThan(frames[1]!.x)
  expect(words(scene)).toContain('2035年，力争')
})
