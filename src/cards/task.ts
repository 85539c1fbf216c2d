/** The card of a task: its own words, and its columns. */
import { columnsOf, type Cell } from '../i18n/four-columns.ts'
import { authorityLabel } from '../i18n/zh.ts'
import type { TaskNode } from '../model/catalog.ts'
import { originOf } from '../model/origin.ts'
import { shownText } from '../model/redact.ts'
import { fullName } from '../model/related.ts'
import { mainFigure } from '../model/task-page.ts'
import { taskSpan } from '../model/years.ts'
import type { Card, CardCell, Tone } from './card.ts'
import { toneOf } from './tone.ts'

const TONES: Record<Cell['look'], Tone> = { reported: 'jade', unknown: 'grey', refused: 'ochre', partly: 'ochre' }

export function taskCard(task: TaskNode, asOf: string): Card {
  const { reported, when, published, fitting } = columnsOf(task, asOf)
  const main = mainFigure(task)
  const origin = originOf(task)
  const others = task.targets.length + task.results.length - 1
  const words = [task.data, ...(task.data.more ?? [])].map(({ quote }) => shownText(task.document, quote)).join('……')
  return {
    address: task.address, stamp: task.code, label: `${authorityLabel[origin.data.authority]}的话`,
    source: [fullName(origin.jurisdiction), origin.data.shortTitle],
    main: { text: words, core: main && main.data.raw.length > 1 && words.includes(main.data.raw) ? main.data.raw : undefined, quoted: true },
    cells: [
      { label: reported ? '截至' : '到什么时候', text: when, tone: when.startsWith('未') ? 'grey' : 'ink' },
      { ...cell(reported ? '谁说的' : '后来公布', published), ...(reported ? { tone: 'ink' as const } : alone(fitting.status)) },
      { ...cell('对得上吗', fitting), note: others > 0 ? `另有${others}项` : undefined },
    ],
    span: taskSpan(task),
  }
}

// A card travels without the page that explains it.
const alone = (status: Cell['status']): Partial<CardCell> =>
  status === 'due-silent' || status === 'undated-silent' ? { note: '不等于没有做到' } : {}

const cell = (label: string, { text, look, status }: Cell): CardCell => ({ label, text, status, tone: status ? toneOf[status] : TONES[look] })
