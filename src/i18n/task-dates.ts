/** By when a task is promised, in words. */
import type { TaskNode } from '../model/catalog.ts'
import { mainFigure, reports } from '../model/task-page.ts'
import type { Target } from '../schema/target.ts'
import { type Words, words } from './words.ts'

const chinese = words('zh-CN')

/** 到什么时候：the deadline of the main promise; of a report, the day it speaks for. */
export function dateCell(task: TaskNode, t: Words = chinese): string {
  const main = mainFigure(task)
  if (reports(task)) return t.asOf(main && 'says' in main.data ? main.data : {})
  return t.deadline(datesOf(task, main && 'modality' in main.data ? main.data : null))
}

/** The dates of one promise of a task; those of the task where the promise prints none of its own. */
export const datesOf = (task: TaskNode, promise: Target | null): Parameters<Words['deadline']>[0] => (promise?.deadline || promise?.cadence ? promise : { deadline: task.data.deadline })

/** When a whole task falls due, where all of its promises do at once; else that they differ. */
export function taskDeadline(task: TaskNode, unlike: string): string | null {
  const whole = task.targets.filter((target) => !target.total).map(({ data }) => datesOf(task, data))
  const dates = [...new Set((whole.length ? whole : [datesOf(task, null)]).map((d) => (d.deadline || d.cadence ? chinese.deadline(d) : null)))]
  return dates.length > 1 ? unlike : dates[0] ?? null
}
