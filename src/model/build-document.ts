import type { Edited, Entry, Records } from '../schema/collections.ts'
import type { DocumentNode, SectionNode } from './catalog.ts'
import { clean } from '../text/clean.ts'
import { locate, type Unit } from '../text/locate.ts'
import { documentAddress, paragraphAddress } from './address.ts'
import type { Index } from './build-task.ts'
import { type Problem, reporter } from './problem.ts'

/** A document with its text cleaned into sections and paragraphs; one known only by quotation has none. */
export function buildDocument(entry: Entry<'documents'>, records: Records, texts: Edited['texts'], index: Index, problems: Problem[]): DocumentNode {
  const { id, data } = entry
  const report = reporter(problems, 'documents', id)
  const jurisdiction = index.one('jurisdictions', data.jurisdiction, 'documents', id, ['jurisdiction'])!
  const node: DocumentNode = {
    id, data, jurisdiction, sections: [], paragraphs: [], tasks: [], figures: [], dropped: [], notes: [], relations: [], address: documentAddress(id),
  }
  jurisdiction?.documents.push(node)
  if (!data.source) return node
  const raw = texts.get(data.source.file)
  const outline = records.outlines.find((o) => o.id === id)
  if (raw === undefined) report(['source', 'file'], `data/sources/ 里没有“${data.source.file}”`, '把原文文件放进 data/sources/，或改正文件名')
  if (!outline) report(['source'], `缺少提纲 data/outlines/${id}.yaml`, '照 data/README.md 写一份提纲，声明章节的次序')
  if (raw === undefined || !outline) return node
  sectionIds(outline, problems)
  const text = clean(raw, outline.data)
  for (const problem of text.problems) reporter(problems, 'outlines', id)(['sections'], problem, '改提纲，使每个标题和每段开头在原文中恰好出现一次')
  node.dropped = text.dropped
  node.sections = text.sections.map((s): SectionNode => ({ ...s, document: node, paragraphs: [], tasks: [], address: paragraphAddress(id, s.id) }))
  for (const { section, order, ...p } of text.paragraphs) {
    const owner = node.sections.find((s) => s.id === section)!
    const paragraph = { ...p, number: order + 1, section: owner, tasks: [], address: paragraphAddress(id, p.id) }
    owner.paragraphs.push(paragraph)
    node.paragraphs.push(paragraph)
  }
  node.notes = (outline.data.notes ?? []).map((note, i) => {
    const places = locate(unitsOf(node), { quote: note.quote })
    if (places.length !== 1) reporter(problems, 'outlines', id)(['notes', i, 'quote'], `这句话在原文中找到${places.length}处：“${note.quote}”`, '照抄原文，写到只有一处')
    return { note: note.note, quote: note.quote, place: places[0] ?? null }
  })
  return node
}

function sectionIds({ id, data }: Entry<'outlines'>, problems: Problem[]): void {
  const report = reporter(problems, 'outlines', id)
  data.sections.forEach((section, i) => {
    if (data.sections.findIndex((s) => s.id === section.id) < i) report(['sections', i, 'id'], `章节编号“${section.id}”写了两次`, '每个章节一个编号，定了不再改')
    if (/^p\d+$/.test(section.id)) report(['sections', i, 'id'], `章节编号“${section.id}”与段落的编号相同`, 'p1、p2 是段落的编号；章节用 s1、s2-1')
  })
}

/** Everything of a document that can be quoted: its headings as printed and its paragraphs. */
export function unitsOf(document: DocumentNode): Unit[] {
  return document.sections.flatMap((s) => [...(s.printed ? [{ id: s.id, text: s.heading }] : []), ...s.paragraphs])
}
