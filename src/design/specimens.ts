/** The records of an edition on which a design is proved: the hardest of each kind, or none where the edition has none. */
import type { Catalog, DocumentNode, TargetNode, TaskNode } from '../model/catalog.ts'
import { progressOf } from '../model/progress.ts'
import { reports } from '../model/task-page.ts'

export type Specimens = {
  plain: TaskNode | null; empty: TaskNode | null; partial: TaskNode | null; undated: TaskNode | null; refused: TaskNode | null; report: TaskNode | null
  steps: TaskNode | null; long: TaskNode | null; guardrail: TaskNode | null; quoted: DocumentNode | null; rows: TargetNode[]
}

/** Ties go to what stands first in the ledger. */
export function specimens({ tasks, targets, documents, edition: { asOf } }: Pick<Catalog, 'tasks' | 'targets' | 'documents' | 'edition'>): Specimens {
  const first = (fits: (task: TaskNode) => boolean) => tasks.find(fits) ?? null
  const most = (size: (task: TaskNode) => number) => tasks.reduce<TaskNode | null>((best, t) => (size(t) > (best ? size(best) : 0) ? t : best), null)
  const progress = (task: TaskNode) => task.targets.map((t) => progressOf(t, asOf))
  const seen = new Set<string>()
  return {
    plain: first((t) => t.targets.some((target) => target.data.value !== undefined && target.data.deadline !== undefined)),
    empty: first((t) => t.targets.length + t.results.length === 0 && t.data.type !== 'guardrail'),
    partial: first((t) => progress(t).some((p) => p.interval !== null && !p.interval.min.equals(p.interval.max))) ?? first((t) => progress(t).some((p) => p.interval !== null)),
    undated: first((t) => t.targets.length > 0 && t.targets.every((target) => target.data.deadline === undefined)),
    refused: first((t) => progress(t).some((p) => p.status === 'incomparable')),
    report: first(reports),
    steps: most((t) => Math.max(0, ...t.targets.map((target) => target.steps.length))),
    long: most((t) => t.data.title.length),
    guardrail: first((t) => t.data.type === 'guardrail'),
    quoted: documents.find((d) => d.data.authority === 'quoted-only') ?? null,
    // One row of every status.
    rows: targets.filter((t) => !seen.has(progressOf(t, asOf).status) && seen.add(progressOf(t, asOf).status)),
  }
}
