/** Pages for people: whom each is for, the tasks that concern them, the questions it answers, and which promises come first. */
import { isPeople, type People, type ProseText } from '../schema/prose.ts'
import { peopleAddress } from './address.ts'
import { type Answers, answersOf } from './answers.ts'
import type { AudienceNode, Catalog, TargetNode, TaskNode, TopicNode } from './catalog.ts'
import type { Problem } from './problem.ts'
import { dueDay } from './status.ts'

/** Some people with their questions, the answers, and the tasks that concern them. */
export type PeopleNode = Answers & { id: string; data: People; audiences: AudienceNode[]; topics: TopicNode[]; tasks: TaskNode[]; address: string }

/** The pages in their order; one that names an audience or a topic that there is not is reported. */
export function buildPeople(prose: readonly ProseText[], { tasks, audiences, topics }: Pick<Catalog, 'tasks' | 'audiences' | 'topics'>, problems: Problem[]): PeopleNode[] {
  return prose.filter(isPeople).map((text): PeopleNode => {
    const { id, head: data, file } = text
    const named = <T extends { id: string }>(field: 'audiences' | 'topics', nodes: readonly T[]): T[] => (data[field] ?? []).flatMap((name) => {
      const node = nodes.find((n) => n.id === name)
      if (!node) problems.push({ collection: 'prose', id: file, path: [], offset: Math.max(0, text.text.indexOf(name, text.text.indexOf(`${field}:`))), message: `data/${field}/ 里没有“${name}”`, remedy: `改成 data/${field}/ 里已有的编号` })
      return node ?? []
    })
    const own = { audiences: named('audiences', audiences), topics: named('topics', topics) }
    const concern = tasks.filter((task) => task.affected.some((a) => own.audiences.includes(a)) && (data.topics === undefined || task.topics.some((t) => own.topics.includes(t))))
    return { id, data, ...own, tasks: concern, ...answersOf(text.text.slice(text.from), tasks), address: peopleAddress(id) }
  }).sort((a, b) => a.data.order - b.data.order)
}

/** The most promises that are put first. */
export const FIRST = 6

/**
 * The promises to look at first, by one rule: of the tasks that answers rest on, a number with a day before a day alone, that before a number alone, that before the
 * number of a norm, which binds at all times; what falls due earlier before what falls due later; then the order of the answers. Tasks without either are left out.
 */
export function firstOf({ answers }: Pick<PeopleNode, 'answers'>): TaskNode[] {
  const ranked = [...new Set(answers.flatMap((a) => a.tasks))].map((task) => ({ task, ...best(task.targets.filter((t) => !t.total)) })).filter(({ rank }) => rank < RANKS)
  return ranked.sort((a, b) => a.rank - b.rank || (a.day < b.day ? -1 : Number(a.day > b.day))).slice(0, FIRST).map(({ task }) => task)
}

const [NORM, RANKS] = [3, 4]
function best(targets: readonly TargetNode[]): { rank: number; day: string } {
  const all = targets.map(({ data: { kind, value, min, deadline, due } }) => {
    const counted = value !== undefined || min !== undefined
    if (kind === 'standard') return { rank: counted ? NORM : RANKS, day: '' }
    return { rank: deadline ? (counted ? 0 : 1) : counted ? 2 : RANKS, day: deadline ? dueDay(deadline, due) : '' }
  })
  return all.sort((a, b) => a.rank - b.rank || (a.day < b.day ? -1 : 1))[0] ?? { rank: RANKS, day: '' }
}
