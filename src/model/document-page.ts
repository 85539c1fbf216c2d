/** A document as its page lists it: contents with counts, and the ledger of its numbers. */
import type { DocumentNode, FigureNode, ParagraphNode, ResultNode, SectionNode, TargetNode, TaskNode } from './catalog.ts'
import { Disposition } from '../schema/vocabulary.ts'
import { strip } from '../text/strip.ts'
import { shownText } from './redact.ts'
import { unitText } from './segments.ts'

/** Every section with the tasks in it and below it. */
export function contents({ sections }: Pick<DocumentNode, 'sections'>): { section: SectionNode; count: number }[] {
  return sections.map((section, i) => {
    const after = sections.slice(i + 1)
    const end = after.findIndex((s) => s.level <= section.level)
    const below = end < 0 ? after : after.slice(0, end)
    return { section, count: [section, ...below].reduce((n, s) => n + s.tasks.length, 0) }
  })
}

/** The depth of a section below the highest heading of its document, from 1. */
export const depth = ({ level, document }: SectionNode) => level - Math.min(...document.sections.map((s) => s.level)) + 1

/** Whether a document opens with a section headed by its title, which its page bears already. */
export const isTitle = (section: SectionNode) => section === section.document.sections[0] && strip(section.heading).text === strip(section.document.data.title).text

/** Paragraphs in order; in front and back matter those without a record stand together, so that letterheads stay short. */
export function runs({ paragraphs, kind, document }: SectionNode): { bare: boolean; paragraphs: ParagraphNode[] }[] {
  const noted = new Set(document.notes.map((n) => n.place?.unit))
  const out: { bare: boolean; paragraphs: ParagraphNode[] }[] = []
  for (const p of paragraphs) {
    const bare = kind !== 'section' && p.tasks.length === 0 && !noted.has(p.id)
    if (bare && out.at(-1)?.bare) out.at(-1)!.paragraphs.push(p)
    else out.push({ bare, paragraphs: [p] })
  }
  return out
}

/** How many printed numbers became what; kinds that do not occur are left out. */
export function dispositions(figures: readonly FigureNode[]): { disposition: Disposition; count: number }[] {
  return Disposition.options.flatMap((disposition) => {
    const count = figures.filter((f) => f.disposition === disposition).length
    return count ? [{ disposition, count }] : []
  })
}

/** The figures that a list of tasks shows: those with a value, totals without their steps, which are only counted. */
export function listedFigures({ targets, results }: Pick<TaskNode, 'targets' | 'results'>): { figures: (TargetNode | ResultNode)[]; steps: number } {
  const valued = [...targets, ...results].filter(({ data }) => (data.value ?? data.min) !== undefined)
  const figures = valued.filter((f) => !f.total)
  return { figures, steps: valued.length - figures.length }
}

export type FigureLine = { figure: FigureNode; before: string; after: string; code: string; address: string }

/** The numbers of a document in print order, each with the words round it and the record it belongs to. */
export function figureLines(document: DocumentNode): FigureLine[] {
  const records = new Map<string, { id: string; address: string }>(document.tasks.flatMap((t) => [[t.id, t] as const, ...[...t.targets, ...t.results].map((f) => [f.id, f] as const)]))
  return document.figures.map((figure) => {
    const record = figure.record === null ? undefined : records.get(figure.record)
    return { figure, ...around(document, figure), code: record ? record.id.toUpperCase() : '', address: record?.address ?? '' }
  })
}

/** Tasks that a document known only by quotation is quoted for. */
export const quotedTasks = (document: DocumentNode, tasks: readonly TaskNode[]) => tasks.filter((t) => t.quotedFrom === document)

// Where only quotation is allowed at most twenty characters stand round the number.
function around(document: DocumentNode, { unit, start, end, sentence, text }: FigureNode): { before: string; after: string } {
  if (!unit) return { before: '', after: sentence === text ? '' : sentence.slice(sentence.indexOf(text) + text.length) }
  const reach = document.data.display === 'full-text' ? 20 : 10
  const whole = unitText(document, unit)
  const before = whole.slice(Math.max(0, start - reach), start)
  const after = whole.slice(end, end + reach)
  return { before: shownText(document, clauseEnd(before)), after: shownText(document, after.slice(0, stop(after))) }
}

const clauseEnd = (words: string) => words.slice(Math.max(...['。', '；'].map((mark) => words.lastIndexOf(mark))) + 1)
const stop = (words: string) => (words.search(/[。；]/) < 0 ? words.length : words.search(/[。；]/))
