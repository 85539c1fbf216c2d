/** The entries of an edition: every target in reading order, steps after their total. */
import { asOfWords, deadlineWords } from '../i18n/wording.ts'
import { modalityLabel, statusLabel, targetKindLabel } from '../i18n/zh.ts'
import type { Catalog, TargetNode } from '../model/catalog.ts'
import { targetLedger } from '../model/ledger.ts'
import { intervalText, progressOf } from '../model/progress.ts'
import { shownText } from '../model/redact.ts'
import { dueDay, RULE } from '../model/status.ts'
import { Modality, TargetKind } from '../schema/vocabulary.ts'
import { yearOf } from '../text/partial-date.ts'
import { type Entry, type Explored, FACETS, type Facet, type Labels, NONE } from './entry.ts'
import { knownLabel } from './words.ts'

/** Everything the explorer needs in the browser. */
export function explored(catalog: Catalog): Explored {
  const { title, subject, url, asOf } = catalog.edition
  const entries = targetLedger(catalog).flatMap(({ sections }) => sections.flatMap(({ section, rows }) => rows.map((target) => entryOf(target, `${section.document.id} ${section.id}`, asOf))))
  return { edition: { title, subject, url, asOf }, labels: labelsOf(catalog, entries), entries }
}

function entryOf(target: TargetNode, section: string, asOf: string): Entry {
  const { id, data, task, indicator, place } = target
  const { status, counted, refused, interval } = progressOf(target, asOf)
  const { document, quotedFrom } = task
  const value = data.value ?? data.min
  return {
    id, code: task.code, label: data.label, raw: data.raw, address: target.address, section,
    facets: {
      year: [data.deadline ? String(yearOf(data.deadline)) : NONE], status: [status], known: [counted.length ? 'counted' : refused.length ? 'refused' : NONE], modality: [data.modality],
      topic: task.topics.map((t) => t.id), document: [document, ...(quotedFrom ? [quotedFrom] : [])].map((d) => d.id), place: [document.jurisdiction.id], kind: [data.kind], indicator: [indicator.id],
    },
    value: value === undefined ? null : Number(value), unit: data.unit ?? '', start: data.start ?? null, due: data.deadline ? dueDay(data.deadline, data.due) : null,
    words: deadlineWords(data), scope: [data.scope?.place, data.scope?.stage, data.scope?.denominator, data.scope?.note].filter(Boolean).join('，'),
    quote: shownText(document, data.quote), note: data.note ?? '', source: `${document.address}#${place.unit}`, total: target.total?.id ?? null,
    counted: interval ? intervalText(interval, data.unit) : '',
    evidence: [...counted, ...refused].map(({ data: { verdict, reason }, result }) => ({
      verdict, reason, label: result.data.label, raw: result.data.raw, says: result.says.data.title, asOf: asOfWords(result.data), address: result.address,
    })),
  }
}

/** Names for what occurs, each list in the order in which readers know it. */
function labelsOf(catalog: Catalog, entries: readonly Entry[]): Labels {
  const years = [...new Set(entries.flatMap((e) => e.facets.year))].sort()
  const titled = (nodes: readonly { id: string; data: { title: string } }[]) => nodes.map(({ id, data }) => [id, data.title] as const)
  const worded = <T extends string>(ids: readonly T[], labels: Record<T, string>) => ids.map((id) => [id, labels[id]] as const)
  const all: Labels = {
    year: years.map((year) => [year, year === NONE ? '没写期限' : `${year}年`]),
    status: worded(RULE.map((r) => r.status), statusLabel), known: Object.entries(knownLabel), modality: worded(Modality.options, modalityLabel), topic: titled(catalog.topics),
    document: catalog.documents.map(({ id, data }) => [id, data.shortTitle]), place: titled(catalog.jurisdictions), kind: worded(TargetKind.options, targetKindLabel), indicator: titled(catalog.indicators),
    section: catalog.documents.flatMap((d) => d.sections.map((s) => [`${d.id} ${s.id}`, shownText(d, s.heading)])),
  }
  const used = (of: Facet | 'section') => new Set(entries.flatMap((e) => (of === 'section' ? [e.section] : e.facets[of])))
  return Object.fromEntries([...FACETS, 'section' as const].map((of) => { const ids = used(of); return [of, all[of].filter(([id]) => ids.has(id))] })) as unknown as Labels
}

