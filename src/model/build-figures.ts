import type { Records } from '../schema/collections.ts'
import type { DocumentNode, ResultNode, TargetNode, TaskNode } from './catalog.ts'
import type { Place } from '../text/locate.ts'
import { figureAddress } from './address.ts'
import { unitsOf } from './build-document.ts'
import { type Index, place1 } from './build-task.ts'
import { type Problem, reporter } from './problem.ts'

type Kind = 'targets' | 'results'

/** Ties targets and results to their tasks, indicators and words, and steps to their totals. */
export function joinFigures(records: Records, index: Index, problems: Problem[]): void {
  const targets = records.targets.flatMap((entry): TargetNode[] => {
    const base = common('targets', entry, index, problems)
    return base ? [{ ...base, data: entry.data, total: null, steps: [], matches: [], changes: [] }] : []
  })
  const results = records.results.flatMap((entry): ResultNode[] => {
    const base = common('results', entry, index, problems)
    const says = index.one('bodies', entry.data.says, 'results', entry.id, ['says'])
    return base && says ? [{ ...base, data: entry.data, says, total: null, parts: [], matches: [] }] : []
  })
  const order = inTextOrder(index.list('documents'))
  targets.sort(order)
  results.sort(order)
  for (const node of targets) {
    node.total = whole('targets', node, targets, index, problems)
    node.total?.steps.push(node)
    node.task.targets.push(node)
    node.indicator.targets.push(node)
  }
  for (const node of results) {
    node.total = whole('results', node, results, index, problems)
    node.total?.parts.push(node)
    node.task.results.push(node)
    node.indicator.results.push(node)
  }
}

/** Figures in the order of the text: by document, paragraph and the first character of their value. */
function inTextOrder(documents: readonly DocumentNode[]) {
  const rank = new Map(documents.flatMap((d) => unitsOf(d).map((u) => `${d.id}#${u.id}`)).map((key, i) => [key, i]))
  const of = ({ task, place }: TargetNode | ResultNode) => rank.get(`${task.document.id}#${place.unit}`)!
  return (a: TargetNode | ResultNode, b: TargetNode | ResultNode) => of(a) - of(b) || a.rawPlace.start - b.rawPlace.start
}

function common(kind: Kind, { id, data }: Records[Kind][number], index: Index, problems: Problem[]) {
  const report = reporter(problems, kind, id)
  const task = index.one('tasks', data.task, kind, id, ['task']) as TaskNode | null
  const indicator = index.one('indicators', data.indicator, kind, id, ['indicator'])
  if (!task || !indicator) return null
  if (!id.startsWith(`${data.task}-`)) report([], `文件名“${id}”与所属任务“${data.task}”对不上`, `文件名应以 ${data.task}- 开头`)
  const place = place1(task.document, data, kind, id, [], problems)
  if (!place) return null
  return { id, task, indicator, place, rawPlace: rawPlace(kind, id, place, data, problems), address: figureAddress(task.id, id) }
}

function rawPlace(kind: Kind, id: string, place: Place, { quote, raw }: { quote: string; raw: string }, problems: Problem[]): Place {
  const first = quote.indexOf(raw)
  if (first < 0 || first !== quote.lastIndexOf(raw)) {
    reporter(problems, kind, id)(['raw'], `“${raw}”在原话里出现了${first < 0 ? 0 : 2}次`, 'raw 要照抄原话中的数值写法，在 quote 里恰好出现一次；必要时把 quote 截短')
  }
  return { unit: place.unit, start: place.start + Math.max(0, first), end: place.start + Math.max(0, first) + raw.length }
}

function whole<T extends TargetNode | ResultNode>(kind: Kind, node: T, all: readonly T[], index: Index, problems: Problem[]): T | null {
  const id = node.data.partOf
  if (!id) return null
  const total = all.find((t) => t.id === id)
  const report = reporter(problems, kind, node.id)
  if (!total && index.has(kind, id)) return null
  if (!total) report(['partOf'], `没有编号为“${id}”的总数`, '写同一任务里总数的编号')
  else if (total === node || total.data.partOf) report(['partOf'], `“${id}”自己也是分步，不能再作总数`, '分步只有一层，都直接写总数的编号')
  else if (total.task !== node.task) report(['partOf'], `“${id}”是另一条任务里的`, '分步和总数放在同一任务里，写同一任务里总数的编号')
  else return total
  return null
}
