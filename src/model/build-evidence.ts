/** Ties matches, contexts, lineages, standards and levels to the targets, results and tasks they speak of. */
import type { CollectionName, Records } from '../schema/collections.ts'
import type { DocumentNode, ResultNode, TargetNode, TaskNode } from './catalog.ts'
import type { ComplianceNode, ContextNode, LevelNode, LineageNode, MatchNode, MemberNode, StandardNode } from './evidence.ts'
import { changeAddress, levelAddress, lineageAddress, standardAddress } from './address.ts'
import type { Index } from './build-task.ts'
import { type Problem, reporter } from './problem.ts'

/** The joined records of evidence and change. */
export type Evidence = { matches: MatchNode[]; contexts: ContextNode[]; lineages: LineageNode[]; standards: StandardNode[]; levels: LevelNode[] }
type Known = { targets: TargetNode[]; results: ResultNode[]; tasks: TaskNode[] }

/** Builds every node of evidence and hangs it where it belongs; unknown ids are reported where they are named. */
export function buildEvidence(records: Records, known: Known, index: Index, problems: Problem[]): Evidence {
  const find = finder(known, problems)
  const matches = records.matches.flatMap(({ id, data }): MatchNode[] => {
    const target = find.target(data.target, 'matches', id, ['target'])
    const result = find.result(data.result, 'matches', id, ['result'])
    return target && result ? [hang({ id, data, target, result }, target.matches, result.matches)] : []
  })
  const contexts = records.contexts.flatMap(({ id, data }): ContextNode[] => {
    const task = find.task(data.task, 'contexts', id, ['task'])
    const result = find.result(data.result, 'contexts', id, ['result'])
    return task && result ? [hang({ id, data, task, result }, task.contexts)] : []
  })
  return { matches, contexts, lineages: lineages(records, find), standards: standards(records, find, index), levels: levels(records, find) }
}

function hang<T>(node: T, ...lists: T[][]): T {
  for (const list of lists) list.push(node)
  return node
}

const byOrder = <T extends { data: { order: number } }>(entries: readonly T[]) => [...entries].sort((a, b) => a.data.order - b.data.order)

function lineages(records: Records, find: Finder): LineageNode[] {
  return byOrder(records.lineages).map(({ id, data }) => {
    const members = data.members.flatMap((m, i) => find.member(m, 'lineages', id, ['members', i]) ?? [])
    const node: LineageNode = { id, data, members, changes: [], address: lineageAddress(id) }
    for (const [i, change] of data.changes.entries()) {
      const from = find.member(change.from, 'lineages', id, ['changes', i, 'from'])
      const to = find.member(change.to, 'lineages', id, ['changes', i, 'to'])
      if (!from || !to) continue
      const changeNode = { id: change.id, data: change, from, to, address: changeAddress(id, change.id) }
      node.changes.push(changeNode)
      for (const target of [from.target, to.target]) if (target) target.changes.push(changeNode)
    }
    for (const member of members) member.task.lineages.push(...(member.task.lineages.includes(node) ? [] : [node]))
    return node
  })
}

function standards(records: Records, find: Finder, index: Index): StandardNode[] {
  return byOrder(records.standards).map(({ id, data }) => ({
    id, data, address: standardAddress(id),
    indicator: data.indicator ? index.one('indicators', data.indicator, 'standards', id, ['indicator']) : null,
    documents: data.documents.flatMap((entry, i): ComplianceNode[] => {
      const document: DocumentNode | null = index.one('documents', entry.document, 'standards', id, ['documents', i, 'document'])
      const members = (entry.records ?? []).flatMap((r, j) => find.member(r, 'standards', id, ['documents', i, 'records', j]) ?? [])
      return document ? [{ document, relation: entry.relation, note: entry.note, members }] : []
    }),
  }))
}

function levels(records: Records, find: Finder): LevelNode[] {
  return byOrder(records.levels).map(({ id, data }) => ({
    id, data, address: levelAddress(id),
    cells: data.cells.map((cell, i) => ({ level: cell.level, members: cell.records.flatMap((r, j) => find.member(r, 'levels', id, ['cells', i, 'records', j]) ?? []) })),
  }))
}

type Finder = ReturnType<typeof finder>
function finder({ targets, results, tasks }: Known, problems: Problem[]) {
  const maps = { target: new Map(targets.map((n) => [n.id, n])), result: new Map(results.map((n) => [n.id, n])), task: new Map(tasks.map((n) => [n.id, n])) }
  type At = [collection: CollectionName, from: string, path: readonly PropertyKey[]]
  const missing = (kind: string, id: string, [collection, from, path]: At) => {
    reporter(problems, collection, from)(path, `没有编号为“${id}”的${kind}`, `写已有的${kind}的编号`)
    return null
  }
  const target = (id: string, ...at: At) => maps.target.get(id) ?? missing('目标', id, at)
  const result = (id: string, ...at: At) => maps.result.get(id) ?? missing('公布数字', id, at)
  const task = (id: string, ...at: At) => maps.task.get(id) ?? missing('任务', id, at)
  const member = (id: string, ...at: At): MemberNode | null => {
    const node = maps.target.get(id)
    const owner = node?.task ?? maps.task.get(id)
    return owner ? { id, task: owner, target: node ?? null } : missing('目标或任务', id, at)
  }
  return { target, result, task, member }
}
