/** What the long picture of a document says, in its order, from the records alone. */
import { publishedSection, unknownSection } from './unknown.ts'
import { authorityLabel, authorityMeaning, modalityLabel, modalityMeaning, outcomeLabel } from '../i18n/zh.ts'
import type { Catalog, DocumentNode, TargetNode, TaskNode } from '../model/catalog.ts'
import { OUTCOMES, strokeWorth, tallied, tallyDeadlines } from '../model/deadlines.ts'
import { originOf } from '../model/origin.ts'
import { fullName } from '../model/related.ts'
import { yearRange } from '../model/years.ts'
import { Modality } from '../schema/vocabulary.ts'
import { spoken } from '../text/partial-date.ts'
import { promised, reported } from './numbers.ts'
import type { Sheet, SheetSection } from './sheet.ts'

/** The picture of one document; without a summary its first words are the note on what the text is. */
export function sheetOf(document: DocumentNode, catalog: Catalog, sentence: string | null): Sheet {
  const { data, jurisdiction, id, address } = document
  const tasks = catalog.tasks.filter((t) => originOf(t) === document)
  const targets = tasks.flatMap((t) => t.targets)
  const results = tasks.flatMap((t) => t.results)
  return {
    id, address, code: data.code, place: fullName(jurisdiction), title: data.title,
    authority: { rung: data.authority, label: authorityLabel[data.authority], meaning: authorityMeaning[data.authority] },
    about: [data.issuer, data.number, data.datedWords ?? (data.dated && spoken(data.dated))].filter((words) => words !== undefined),
    sections: [
      sentence === null ? opening('依据', '这是什么文字', data.authorityNote) : opening('一句话', '它说了什么', sentence),
      ...section('答应', '答应了什么', promised(targets)),
      ...section('已做', '报告了什么', reported(results)),
      ...years(targets, catalog),
      ...firmness(tasks),
      ...publishedSection(targets, catalog.edition.asOf),
      unknownSection(document, tasks, catalog.edition.asOf),
    ],
    closing: ['不是政府网站，以原文为准。', '未见公布，不等于没有做到。'],
  }
}

const opening = (label: string, title: string, text: string): SheetSection => ({ label, title, parts: [{ kind: 'words', look: 'large', text }] })
const section = (label: string, title: string, parts: SheetSection['parts']): SheetSection[] => (parts.length ? [{ label, title, parts }] : [])

/** The ruler of years with every dated promise on it. */
function years(targets: readonly TargetNode[], catalog: Catalog): SheetSection[] {
  const { years, dated, undated, ...counts } = tallyDeadlines(targets, yearRange(catalog), catalog.edition.asOf)
  if (dated === 0) return []
  const worth = strokeWorth(Math.max(...years.map(tallied)))
  const keys = OUTCOMES.filter((outcome) => counts[outcome]).map((outcome) => ({ outcome, label: outcomeLabel[outcome], count: `${counts[outcome]}项` }))
  const rule = `按原文写的年份，${worth === 1 ? '一项画一笔' : `每${worth}项画一笔`}，分步的也各算一项。${undated ? `另有${undated}项没有写年份。` : ''}`
  return section('期限', `${dated}项写了年份`, [{ kind: 'words', look: 'note', text: rule }, { kind: 'years', years, worth, keys }])
}

/** How firmly the tasks are worded. */
function firmness(tasks: readonly TaskNode[]): SheetSection[] {
  const counts = Modality.options.flatMap((modality) => {
    const count = tasks.filter((t) => t.data.modality === modality).length
    return count ? [{ word: modalityLabel[modality], meaning: modalityMeaning[modality], count, unit: '条' }] : []
  })
  if (counts.length === 0) return []
  const worth = strokeWorth(Math.max(...counts.map((c) => c.count)))
  return section('语气', `${tasks.length}条任务，话说得多重`, [{ kind: 'words', look: 'note', text: worth === 1 ? '从重到轻，一条画一笔。' : `从重到轻，每${worth}条画一笔。` }, { kind: 'counts', counts, worth }])
}
