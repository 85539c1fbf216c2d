/** The dated promises of some tasks, as a calendar shows them. */
import { deadlineWords } from '../i18n/wording.ts'
import type { TargetNode, TaskNode } from '../model/catalog.ts'
import { dueDay } from '../model/status.ts'
import { spoken } from '../text/partial-date.ts'

/** One all-day entry: the last day that the printed deadline covers. It says nothing about whether anything was done. */
export type Deadline = { id: string; day: string; title: string; lines: string[]; address: string; task: TaskNode }

/** Every target with a deadline, and every task that prints one without any such target, by day and id. */
export function deadlines(tasks: readonly TaskNode[]): Deadline[] {
  const found = tasks.flatMap((task) => {
    const dated = task.targets.filter((t) => t.data.deadline)
    if (dated.length) return dated.map(ofTarget)
    return task.data.deadline ? [ofTask(task, task.data.deadline)] : []
  })
  return found.sort((a, b) => (a.day === b.day ? (a.id < b.id ? -1 : 1) : a.day < b.day ? -1 : 1))
}

function ofTarget({ id, data, task, address }: TargetNode): Deadline {
  return entry(id, dueDay(data.deadline!, data.due), `${data.label}，${data.raw}`, deadlineWords(data), data.deadline!, address, task)
}

const ofTask = (task: TaskNode, deadline: string) => entry(task.id, dueDay(deadline, undefined), task.data.title, spoken(deadline), deadline, task.address, task)

function entry(id: string, day: string, what: string, words: string, printed: string, address: string, task: TaskNode): Deadline {
  const lines = [
    `${task.code} ${task.data.title}`, `期限：${words}`,
    `${printed.length === 10 ? '这是原文写的期限' : `原文没有写到日，这里放在它的最后一天（${spoken(day)}）`}。到期日只说期限到了，不说完成与否。`,
    `出自：${task.document.data.shortTitle}`,
  ]
  return { id, day, title: `到期日：${what}（${task.code}）`, lines, address, task }
}
