/** The statements of one goal under each other, each at the year it prints: frames, dashed where the words are soft. */
import type { LineageNode, MemberNode } from '../../model/evidence.ts'
import { originOf } from '../../model/origin.ts'
import type { YearRange } from '../../model/span.ts'
import type { TaskNode } from '../../model/catalog.ts'
import { modalityLabel } from '../../i18n/zh.ts'
import type { Modality } from '../../schema/vocabulary.ts'
import { yearOf } from '../../text/partial-date.ts'
import { columnOf, hundredth } from '../axis.ts'
import type { Mark, Scene } from '../scene.ts'

/** One statement: whose words, the year they print, the soft modality in words if they are soft, and whether they are the page's own. */
export type Statement = { label: string; year: number | null; soft: string | null; own: boolean }

const SOFT = new Set<Modality>(['strive', 'principle', 'encourage', 'explore'])
const ROW = 3
const LINK = 2.25
const BOX = 14

/** The statements of a lineage as seen from one of its tasks, in order of time; what one document says alike several times over is one statement. */
export function statementsOf(lineage: Pick<LineageNode, 'members'>, task: TaskNode): Statement[] {
  const statements = lineage.members.map((member): Statement => {
    const { modality } = (member.target ?? member.task).data
    return { label: originOf(member.task).data.shortTitle, year: yearPrinted(member), own: member.task === task, soft: SOFT.has(modality) ? modalityLabel[modality] : null }
  })
  return statements.filter((s, i) => i === 0 || !alike(s, statements[i - 1]!))
}

const alike = (a: Statement, b: Statement) => a.label === b.label && a.year === b.year && a.soft === b.soft && a.own === b.own

/** A row a statement on the years they span; a statement without a year says so. Where none prints a year they hang on one line, in order. */
export function placeStatements(statements: readonly Statement[]): Scene {
  const dated = statements.flatMap((s) => s.year ?? [])
  if (dated.length === 0) return placeChain(statements)
  const years: YearRange = [Math.min(...dated), Math.max(...dated)]
  const marks = statements.flatMap(({ label, year, soft, own }, i): Mark[] => {
    const [top, y] = [i * ROW, hundredth(i * ROW + 2.125)]
    const words: Mark = { shape: 'text', x: 0, y: top + 1.125, text: own ? `${label}（这一条）` : label, look: 'label' }
    if (year === null) return [words, { shape: 'text', x: 0, y: top + 2.375, text: '没写年份', look: 'note' }]
    const x = columnOf(year, years).middle
    return [
      words, { shape: 'line', x1: 0, x2: 100, y1: y, y2: y, role: 'tick' },
      ...(own ? [{ shape: 'glyph', x, y, d: square, size: BOX, role: 'level' } as const] : []),
      { shape: 'glyph', x, y, d: square, size: BOX, role: soft ? 'soft' : 'promised' },
      { shape: 'text', x, dx: x > 70 ? -0.75 : 0.75, y: hundredth(y + 0.3125), text: `${year}年${soft ? `，${soft}` : ''}`, anchor: x > 70 ? 'end' : 'start', look: 'year' },
    ]
  })
  return { height: statements.length * ROW, marks }
}

function placeChain(statements: readonly Statement[]): Scene {
  const x = 2.5
  const at = (i: number) => i * LINK + 1
  const marks = statements.flatMap(({ label, soft, own }, i): Mark[] => [
    ...(own ? [{ shape: 'glyph', x, y: at(i), d: square, size: BOX, role: 'level' } as const] : []),
    { shape: 'glyph', x, y: at(i), d: square, size: BOX, role: soft ? 'soft' : 'promised' },
    { shape: 'text', x, dx: 1.25, y: hundredth(at(i) + 0.3125), text: [label, own ? '这一条' : null, soft].filter(Boolean).join('，'), look: 'label' },
    ...(i > 0 ? [{ shape: 'line', x1: x, x2: x, y1: hundredth(at(i - 1) + 0.5), y2: hundredth(at(i) - 0.5), role: 'guide' } as const] : []),
  ])
  return { height: statements.length * LINK + 1, marks: [...marks, { shape: 'text', x: 0, y: hundredth(statements.length * LINK + 0.5), text: '都没写年份', look: 'note' }] }
}

const square = `M1 1h${BOX - 2}v${BOX - 2}h-${BOX - 2}z`
const yearPrinted = ({ target, task }: MemberNode): number | null => {
  const deadline = target?.data.deadline ?? task.data.deadline
  return deadline ? yearOf(deadline) : null
}
