/** A document's summary as its page shows it: the sections of its text, and what the records say by themselves. */
import type { AnswerBlock, Answers } from './answers.ts'
import type { Catalog, DocumentNode, TermNode } from './catalog.ts'
import { quotedTasks } from './document-page.ts'
import { glossary } from './glossary.ts'
import { modalityCounts, type ModalityCount } from './overview.ts'
import { answerPieces } from './pieces.ts'
import { type StatusCount, statusCounts } from './task-status.ts'
import { SUMMARY } from '../schema/prose.ts'

export type SummarySection = { id: string; heading: string; blocks: AnswerBlock[] }
/** The first section, which is never folded, the others in their order, and what is counted for them. */
export type Summary = { gist: AnswerBlock[]; sections: SummarySection[]; modalities: ModalityCount[]; statuses: StatusCount[]; terms: TermNode[] }

/** Sections with nothing written are there all the same where there is something to count. */
export function summaryOf(document: DocumentNode, text: Answers | null, { tasks, terms, edition }: Pick<Catalog, 'tasks' | 'terms' | 'edition'>): Summary {
  const written = text?.answers ?? []
  const own = document.tasks.length ? document.tasks : quotedTasks(document, tasks)
  const targets = own.flatMap((t) => t.targets)
  const counted = {
    modalities: modalityCounts({ tasks: own, targets }), statuses: statusCounts(targets, edition.asOf),
    terms: text ? glossary(answerPieces(text), terms).terms : [],
  }
  const alone = { firmness: counted.modalities, since: counted.statuses, words: counted.terms }
  const known = new Map<string, string>(Object.entries(SUMMARY))
  const readers = written.filter((a) => !known.has(a.question)).map((a, i) => ({ id: `for-${i + 1}`, heading: a.question, blocks: a.blocks }))
  const [gist, ...rest] = [...known].map(([heading, id]) => ({ id, heading, blocks: written.find((a) => a.question === heading)?.blocks ?? [] }))
  const there = rest.filter(({ id, blocks }) => blocks.length > 0 || (id in alone && alone[id as keyof typeof alone].length > 0))
  return { gist: gist!.blocks, sections: [...readers, ...there], ...counted }
}

/** How many points a section makes; null where it is running text. */
export function points(blocks: readonly AnswerBlock[]): number | null {
  const items = blocks.reduce((n, b) => n + (b.kind === 'list' ? b.items.length : 0), 0)
  return items || null
}
