/** The tiny edition with a goal that moves: “all districts” by 2030 in one document, by 2035 in a quoted one, beside a count and a level above. */
import type { Edited } from '../../src/schema/collections.ts'
import type { Target } from '../../src/schema/target.ts'
import { add, record } from './edition.ts'

const share: Pick<Target, 'kind' | 'indicator' | 'label' | 'measure' | 'modality' | 'due' | 'unit'> = { kind: 'target', indicator: 'parks-share', label: '达标的区', measure: 'ratio', modality: 'plain', due: 'by', unit: '%' }

/** Adds a line to a source; its fingerprint then differs, which is a problem but not for those who draw. */
export function printed(edited: Edited, file: string, line: string): void {
  const texts = edited.texts as Map<string, string>
  texts.set(file, `${texts.get(file)!}${line}\n`)
}

/** Adds tasks, targets and a lineage, and the words they quote. */
export function withGoal(edited: Edited): void {
  printed(edited, 'plan.txt', '　　到2027年，一半的区达标，到2030年，力争所有区达标。')
  printed(edited, 'reply.txt', '　　到2031年，2个区达标，到2035年，所有区都达标。')
  add(edited, 'tasks', 'gp26-004', { ...record(edited, 'tasks', 'gp26-002'), title: '所有区达标', quote: '力争所有区达标' })
  add(edited, 'tasks', 're28-002', { ...record(edited, 'tasks', 're28-001'), title: '所有区达标', quote: '所有区都达标' })
  add(edited, 'targets', 'gp26-004-1', { ...share, task: 'gp26-004', quote: '一半的区达标', raw: '一半', comparator: '≈', value: '50', deadline: '2027' })
  add(edited, 'targets', 'gp26-004-2', { ...share, task: 'gp26-004', quote: '力争所有区达标', raw: '所有', comparator: '=', value: '100', deadline: '2030', modality: 'strive', modalWord: '力争' })
  add(edited, 'targets', 're28-002-1', { ...share, task: 're28-002', quote: '2个区达标', raw: '2个', comparator: '=', value: '2', unit: '个', measure: 'increment', deadline: '2031' })
  add(edited, 'targets', 're28-002-2', { ...share, task: 're28-002', quote: '所有区都达标', raw: '所有', comparator: '=', value: '100', deadline: '2035' })
  add(edited, 'lineages', 'goal', {
    title: '多少区达标', summary: '从2030年到2035年。', order: 1, members: ['gp26-004-1', 'gp26-004-2', 're28-002-1', 're28-002-2'],
    changes: [
      { id: 'c1', from: 'gp26-004-2', to: 're28-002-2', kind: 'deadline', before: '2030年', after: '2035年', note: '往后移。' },
      { id: 'c2', from: 'gp26-004-2', to: 're28-002-2', kind: 'success-test', before: '达标', after: '都达标', note: '说法不同。' },
    ],
  })
}
