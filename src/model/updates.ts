/** The change log of the ledger, tied to the documents, places and topics that each change concerns. */
import type { Records } from '../schema/collections.ts'
import type { Update } from '../schema/update.ts'
import type { Catalog, DocumentNode, JurisdictionNode, TaskNode, TopicNode } from './catalog.ts'
import { updateAddress } from './address.ts'
import type { Index } from './build-task.ts'
import { type Problem, reporter } from './problem.ts'

/** One change; `whole` says that it concerns the ledger as a whole, so that every subscriber hears of it. */
export type UpdateNode = { id: string; data: Update; address: string; whole: boolean; documents: DocumentNode[]; tasks: TaskNode[]; places: JurisdictionNode[]; topics: TopicNode[] }
type Known = Pick<Catalog, 'documents' | 'tasks' | 'targets' | 'results'>

/** Every change, the newest first; an id that names no record is reported. */
export function buildUpdates(records: Records, { documents, tasks, targets, results }: Known, index: Index, problems: Problem[]): UpdateNode[] {
  const owner = new Map<string, TaskNode>([...tasks.map((t) => [t.id, t] as const), ...[...targets, ...results].map((f) => [f.id, f.task] as const)])
  const held = (id: string) => (['documents', 'tasks', 'targets', 'results'] as const).some((name) => index.has(name, id))
  const nodes = records.updates.map(({ id, data }): UpdateNode => {
    const named = data.records ?? []
    named.forEach((r, i) => { if (!held(r)) reporter(problems, 'updates', id)(['records', i], `没有编号为“${r}”的记录`, '写文件、任务、目标或公布数字的编号；已经撤下的不写') })
    const own = documents.filter((d) => named.includes(d.id))
    const touched = distinct(named.flatMap((r) => owner.get(r) ?? []))
    const about = distinct([...own, ...touched.map((t) => t.document)])
    const topics = distinct([...own.flatMap((d) => d.tasks), ...touched].flatMap((t) => t.topics))
    return { id, data, address: updateAddress(id), whole: named.length === 0, documents: about, tasks: touched, places: distinct(about.map((d) => d.jurisdiction)), topics }
  })
  return nodes.sort((a, b) => (a.data.date === b.data.date ? (a.id < b.id ? -1 : 1) : a.data.date < b.data.date ? 1 : -1))
}

const distinct = <T>(nodes: readonly T[]) => [...new Set(nodes)]
