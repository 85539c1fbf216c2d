/** What a task page says first, and which words it shows. */
import type { ResultNode, TargetNode, TaskNode } from './catalog.ts'
import type { Place } from '../text/locate.ts'

/** The figure that stands for the task: the first promise with a number, before that of a threshold which only says whom it concerns; else the first promise, else the first reported figure. */
export function mainFigure({ targets, results }: Pick<TaskNode, 'targets' | 'results'>): TargetNode | ResultNode | null {
  const whole = targets.filter((t) => !t.total)
  const numbered = whole.filter((t) => t.data.value !== undefined || t.data.min !== undefined)
  return numbered.find((t) => t.data.measure !== 'rule') ?? numbered[0] ?? whole[0] ?? results.find((r) => !r.total) ?? null
}

/** The figures that a first look tells, the main one first and steps left to their total, and how many there are besides. */
export function leading<T extends { total: T | null }>(all: readonly T[], main: unknown, most = 3): { figures: T[]; more: number; steps: number } {
  const whole = all.filter((f) => !f.total)
  const figures = [...whole.filter((f) => f === main), ...whole.filter((f) => f !== main)].slice(0, most)
  return { figures, more: whole.length - figures.length, steps: all.length - whole.length }
}

/** Whether the task reports what was done instead of promising. */
export const reports = ({ data, targets }: Pick<TaskNode, 'data' | 'targets'>) => data.modality === 'reported' && targets.length === 0

/** The fragments of the text that the task rests on, in reading order; the words of its figures included. */
export function quotedPlaces(task: Pick<TaskNode, 'place' | 'more' | 'targets' | 'results'>): Place[] {
  const places = [task.place, ...task.more]
  for (const { place } of [...task.targets, ...task.results]) if (!places.some((p) => covers(p, place))) places.push(place)
  return places.filter((p, i) => !places.some((q, j) => j !== i && covers(q, p) && (!covers(p, q) || j < i)))
}

/** An editor's words with all the figures that they are about. */
export type Remark = { about: (TargetNode | ResultNode)[]; text: string }

/** Editor's notes and declared exceptions of a task's figures, the same words once with everything they are about. */
export function remarks(figures: readonly (TargetNode | ResultNode)[]): Remark[] {
  const found = new Map<string, (TargetNode | ResultNode)[]>()
  for (const figure of figures) {
    for (const text of [figure.data.note, ...(figure.data.waivers ?? []).map((w) => w.reason)]) {
      if (text) found.set(text, [...(found.get(text) ?? []), figure])
    }
  }
  return [...found].map(([text, about]) => ({ about, text }))
}

const covers = (outer: Place, inner: Place) => outer.unit === inner.unit && outer.start <= inner.start && outer.end >= inner.end
