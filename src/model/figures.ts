import type { Records } from '../schema/collections.ts'
import type { DocumentNode, FigureNode } from './catalog.ts'
import { byForm, findFigures, type PrintedFigure } from '../text/figures.ts'
import { locate, type Place, type Unit } from '../text/locate.ts'
import { unitsOf } from './build-document.ts'
import { type Problem, reporter } from './problem.ts'
import { redactionsIn } from './redact.ts'
import { cut } from './segments.ts'

type Outcome = Pick<FigureNode, 'disposition' | 'record' | 'reason'>
type Claim = Outcome & Place

/** The figure ledger of one document: every number it prints, headings and furniture included, and what became of it. */
export function accountFigures(document: DocumentNode, records: Records, problems: Problem[]): FigureNode[] {
  if (!document.data.source) return []
  const units = unitsOf(document)
  const claims = [...recordClaims(document), ...notedClaims(document, records, units, problems)]
  const words = records.lexicons.flatMap((l) => l.data.words ?? []).sort((a, b) => b.word.length - a.word.length)
  const report = reporter(problems, 'figures', document.id)
  const found = units.flatMap((unit) => findFigures(unit.text).map((figure): FigureNode => {
    const hidden = redactionsIn(document, unit.text).find((r) => r.start < figure.end && figure.start < r.end)
    const outcome = claimed(claims, unit, figure) ?? formed(unit, figure, document) ?? spelled(words, unit, figure)
    const sentence = excerpt(document, unit.text, figure)
    if (!outcome) report(['figures'], `数字“${figure.text}”没有交代：“${sentence}”（${unit.id}）`, `把它记成目标或公布数字，或在 data/figures/${document.id}.yaml 里写明它是什么、为什么`)
    return { document, unit: unit.id, ...figure, text: hidden?.shown ?? figure.text, sentence, ...(outcome ?? { disposition: 'not-a-quantity', record: null, reason: null }) }
  }))
  const furniture = document.dropped.flatMap((d) => findFigures(d.text).map((figure): FigureNode => ({
    document, unit: '', ...figure, sentence: d.text, disposition: 'ordinal', record: null, reason: d.reason,
  })))
  return [...found, ...furniture]
}

function recordClaims(document: DocumentNode): Claim[] {
  return document.tasks.flatMap((task) => [
    ...task.targets.filter(valued).map((t): Claim => ({ ...t.rawPlace, disposition: 'target', record: t.id, reason: null })),
    ...task.results.filter(valued).map((r): Claim => ({ ...r.rawPlace, disposition: 'result', record: r.id, reason: null })),
  ])
}

// A record without a value states no number, even where its words contain one.
const valued = ({ data }: { data: { value?: string | undefined; min?: string | undefined } }) => data.value !== undefined || data.min !== undefined

function notedClaims(document: DocumentNode, records: Records, units: Unit[], problems: Problem[]): Claim[] {
  const notes = records.figures.find((f) => f.id === document.id)?.data.figures ?? []
  const report = reporter(problems, 'figures', document.id)
  const known = new Set(document.tasks.flatMap((t) => [t.id, ...t.targets.map((x) => x.id), ...t.results.map((x) => x.id)]))
  return notes.flatMap((note, i) => {
    const places = locate(units, note)
    const inner = note.text ? note.quote.indexOf(note.text) : 0
    if (note.record && !known.has(note.record)) report(['figures', i, 'record'], `没有编号为“${note.record}”的记录`, '写本文件里任务、目标或公布数字的编号')
    if (places.length !== 1) report(['figures', i, 'quote'], `这句话在原文中找到${places.length}处：“${note.quote}”`, '照抄原文，写到只有一处，或加 before、after')
    else if (inner < 0) report(['figures', i, 'text'], `“${note.text}”不在这句话里`, '照抄原话中的数字')
    else return [{ unit: places[0]!.unit, start: places[0]!.start + inner, end: note.text ? places[0]!.start + inner + note.text.length : places[0]!.end, disposition: note.disposition, record: note.record ?? null, reason: note.reason }]
    return []
  })
}

// The number keeps its own place: a claim may cover more words than the number.
function claimed(claims: Claim[], unit: Unit, figure: PrintedFigure): Outcome | undefined {
  const claim = claims.find((c) => c.unit === unit.id && c.start <= figure.start && c.end >= figure.end)
  return claim && { disposition: claim.disposition, record: claim.record, reason: claim.reason }
}

function formed(unit: Unit, figure: PrintedFigure, document: DocumentNode): Outcome | null {
  const form = byForm(unit.text, figure)
  if (!form) return null
  const dated = document.tasks.flatMap((t) => [...t.targets, ...t.results]).find((n) => n.place.unit === unit.id && n.place.start <= figure.start && n.place.end >= figure.end)
  return { ...form, record: form.disposition === 'date' ? dated?.id ?? null : null }
}

function spelled(words: NonNullable<Records['lexicons'][number]['data']['words']>, unit: Unit, { start, end }: PrintedFigure): Outcome | null {
  for (const { word, disposition, reason } of words) {
    for (let i = Math.max(0, end - word.length); i <= start; i++) {
      if (unit.text.startsWith(word, i)) return { disposition, record: null, reason }
    }
  }
  return null
}

/** The words round a number that a reader needs to recognise it, as the site may show them: its clause, at most 40 characters. */
function excerpt(document: DocumentNode, text: string, { start, end }: PrintedFigure): string {
  const from = Math.max(start - 18, Math.max(...['。', '；', '，', '、'].map((mark) => text.lastIndexOf(mark, start - 1))) + 1)
  const stop = text.slice(end).search(/[。；，]/)
  return cut(document, text, [], from, Math.min(end + 20, stop < 0 ? text.length : end + stop)).map((s) => s.text).join('')
}
