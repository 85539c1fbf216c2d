/** What is known of a whole edition and what is not: counted and grouped for the pages of progress and deadlines. */
import type { Catalog, DocumentNode, SectionNode, TargetNode, TaskNode } from './catalog.ts'
import type { MatchNode } from './evidence.ts'
import { originOf } from './origin.ts'
import { type GuardrailStatus, guardrailStatus, progressOf } from './progress.ts'
import { isDue, RULE, type Status } from './status.ts'
import { yearOf } from '../text/partial-date.ts'

/** How many targets have one status, in all and by document. */
export type StatusRow = { status: Status; total: number; byDocument: number[] }
/** The statuses of all targets as a table: a column a document, a row a status. */
export type StatusByDocument = { documents: DocumentNode[]; rows: StatusRow[]; totals: number[] }

/** How many targets have each status, by the document whose words they give, in the order of the rule; statuses that do not occur stand with none. */
export function statusByDocument({ targets, documents, edition: { asOf } }: Pick<Catalog, 'targets' | 'documents' | 'edition'>): StatusByDocument {
  const found = targets.map((target) => ({ document: originOf(target.task), status: progressOf(target, asOf).status }))
  const speaking = documents.filter((d) => found.some((f) => f.document === d))
  const count = (status: Status, document?: DocumentNode) => found.filter((f) => f.status === status && (!document || f.document === document)).length
  return {
    documents: speaking,
    rows: RULE.map(({ status }) => ({ status, total: count(status), byDocument: speaking.map((d) => count(status, d)) })),
    totals: speaking.map((d) => found.filter((f) => f.document === d).length),
  }
}

/** The refused matches of one section. */
export type RefusedSection = { section: SectionNode; targets: { target: TargetNode; matches: MatchNode[] }[]; count: number }
/** The refused matches of one document by section. */
export type RefusedDocument = { document: DocumentNode; sections: RefusedSection[]; count: number }

/** Every refused match under its target, in the order of the texts. */
export function refusedMatches({ targets, documents }: Pick<Catalog, 'targets' | 'documents'>): RefusedDocument[] {
  const refused = targets.map((target) => ({ target, matches: target.matches.filter((m) => m.data.verdict === 'refused') })).filter((r) => r.matches.length > 0)
  return documents.flatMap((document) => {
    const own = refused.filter((r) => originOf(r.target.task) === document)
    const sections = [...new Set(own.map((r) => r.target.task.section))].map((section) => {
      const inside = own.filter((r) => r.target.task.section === section)
      return { section, targets: inside, count: inside.reduce((n, r) => n + r.matches.length, 0) }
    })
    return sections.length ? [{ document, sections, count: sections.reduce((n, s) => n + s.count, 0) }] : []
  })
}

/** The prohibitions of one document. */
export type Guardrails = { document: DocumentNode; tasks: { task: TaskNode; status: GuardrailStatus }[] }

/** Every prohibition by document, with what is known of it. */
export const guardrails = ({ documents }: Pick<Catalog, 'documents'>): Guardrails[] => documents.flatMap((document) => {
  const tasks = document.tasks.filter((t) => t.data.type === 'guardrail').map((task) => ({ task, status: guardrailStatus(task) }))
  return tasks.length ? [{ document, tasks }] : []
})

/** The targets that print one year as their deadline, and how many of them are due. */
export type DueYear = { year: number; targets: TargetNode[]; due: number }

/** Dated targets by the year they print, earliest first; within a year in the order of the documents. */
export function dueYears({ targets, documents, edition: { asOf } }: Pick<Catalog, 'targets' | 'documents' | 'edition'>): DueYear[] {
  const dated = documents.flatMap((d) => targets.filter((t) => t.data.deadline !== undefined && originOf(t.task) === d))
  const years = [...new Set(dated.map((t) => yearOf(t.data.deadline!)))].sort((a, b) => a - b)
  return years.map((year) => {
    const own = dated.filter((t) => yearOf(t.data.deadline!) === year)
    return { year, targets: own, due: own.filter((t) => isDue(t.data, asOf)).length }
  })
}
