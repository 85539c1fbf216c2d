/** The silence report: of every target of a plan, whether the document that reports on it answers, answers in part, or says nothing. */
import type { DocumentNode, SectionNode, TargetNode } from './catalog.ts'

/** Whether a report speaks of a target with a figure that counts, with one that counts in part, only with one that was refused, or not at all. */
export type Answer = 'answered' | 'in-part' | 'looked-like' | 'silent'
/** A target with what a report says of it, and the paragraphs where it does. */
export type Answered = { target: TargetNode; answer: Answer; paragraphs: string[] }
/** A plan read against one report on it. */
export type SilenceReport = { plan: DocumentNode; report: DocumentNode; sections: { section: SectionNode; targets: Answered[] }[]; counts: Record<Answer, number> }

/** One report for each pair of a plan and a later document that reports on it. */
export function silenceReports(documents: readonly DocumentNode[]): SilenceReport[] {
  return documents.flatMap((report) => report.relations
    .filter((r) => !r.incoming && r.kind === 'reports-on')
    .map(({ document: plan }) => {
      const sections = plan.sections.map((section) => ({ section, targets: section.tasks.flatMap((t) => t.targets).map((t) => answered(t, report)) })).filter((s) => s.targets.length > 0)
      const counts = { answered: 0, 'in-part': 0, 'looked-like': 0, silent: 0 }
      for (const { answer } of sections.flatMap((s) => s.targets)) counts[answer] += 1
      return { plan, report, sections, counts }
    }))
}

function answered(target: TargetNode, report: DocumentNode): Answered {
  const matches = target.matches.filter((m) => m.result.task.document === report)
  const has = (verdict: string) => matches.some((m) => m.data.verdict === verdict)
  const answer: Answer = has('counts') ? 'answered' : has('part') ? 'in-part' : has('refused') ? 'looked-like' : 'silent'
  return { target, answer, paragraphs: [...new Set(matches.map((m) => m.result.place.unit))] }
}
