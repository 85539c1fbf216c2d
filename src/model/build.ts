/** Joins the records of an edition into a catalog and reports everything that does not fit. */
import type { Edited, Entry, Records } from '../schema/collections.ts'
import type { Catalog, JurisdictionNode, TaskNode } from './catalog.ts'
import { indicatorAddress, jurisdictionAddress, topicAddress } from './address.ts'
import { buildDocument } from './build-document.ts'
import { joinFigures } from './build-figures.ts'
import { buildTask, Index } from './build-task.ts'
import { accountFigures } from './figures.ts'
import type { Problem } from './problem.ts'

/** The joined catalog and every problem found on the way; a catalog with problems must not be published. */
export function buildCatalog({ records, texts }: Pick<Edited, 'records' | 'texts'>): { catalog: Catalog; problems: Problem[] } {
  const problems: Problem[] = []
  const jurisdictions = buildJurisdictions(records.jurisdictions)
  const index = new Index(problems)
  index.add('jurisdictions', jurisdictions)
  const documents = records.documents.map((entry) => buildDocument(entry, records, texts, index, problems))
  index.add('documents', documents)
  index.add('topics', byOrder(records.topics).map((e) => ({ ...e, tasks: [], indicators: [], address: topicAddress(e.id) })))
  index.add('audiences', byOrder(records.audiences).map((e) => ({ ...e, tasks: [] })))
  index.add('bodies', records.bodies.map((e) => ({ ...e, tasks: [] })))
  index.add('indicators', records.indicators.map((e) => ({
    ...e, targets: [], results: [], address: indicatorAddress(e.id), topics: index.all('topics', e.data.topics, 'indicators', e.id, ['topics']),
  })))
  for (const indicator of index.list('indicators')) for (const topic of indicator.topics) topic.indicators.push(indicator)
  relate(documents, index)
  const tasks = records.tasks.flatMap((entry) => buildTask(entry, index, problems) ?? [])
  index.add('tasks', tasks)
  chain(documents)
  const { targets, results } = joinFigures(records, index, problems)
  const catalog: Catalog = {
    edition: records.editions[0]!.data, documents, tasks, targets, results, jurisdictions,
    figures: [], indicators: index.list('indicators'), topics: index.list('topics'), audiences: index.list('audiences'), bodies: index.list('bodies'),
    checks: records.checks, records,
  }
  catalog.tasks = documents.flatMap((d) => d.tasks)
  catalog.targets = catalog.tasks.flatMap((t) => t.targets)
  catalog.results = catalog.tasks.flatMap((t) => t.results)
  catalog.figures = documents.flatMap((d) => (d.figures = accountFigures(d, records, problems)))
  return { catalog, problems }
}

const byOrder = <T extends { data: { order: number } }>(entries: readonly T[]) => [...entries].sort((a, b) => a.data.order - b.data.order)

function buildJurisdictions(entries: Entry<'jurisdictions'>[]): JurisdictionNode[] {
  const nodes = entries.map((e): JurisdictionNode => ({ ...e, parent: null, children: [], documents: [], address: jurisdictionAddress(e.id) }))
  for (const node of nodes) {
    node.parent = nodes.find((n) => n.id === node.data.parent) ?? null
    node.parent?.children.push(node)
  }
  return nodes
}

function relate(documents: Catalog['documents'], index: Index) {
  for (const document of documents) {
    for (const [i, relation] of (document.data.relations ?? []).entries()) {
      const other = index.one('documents', relation.document, 'documents', document.id, ['relations', i, 'document'])
      if (!other) continue
      document.relations.push({ kind: relation.kind, document: other, note: relation.note, incoming: false })
      other.relations.push({ kind: relation.kind, document, note: relation.note, incoming: true })
    }
  }
}

/** Puts the tasks of each document in the order of the text and links neighbours. */
function chain(documents: Catalog['documents']) {
  for (const document of documents) {
    document.tasks.sort(inTextOrder(document))
    document.tasks.forEach((task, i) => {
      task.previous = document.tasks[i - 1] ?? null
      task.next = document.tasks[i + 1] ?? null
      task.section.tasks.push(task)
      document.paragraphs.find((p) => p.id === task.place.unit)?.tasks.push(task)
    })
  }
}

function inTextOrder(document: Catalog['documents'][number]) {
  const units = document.sections.flatMap((s) => [s.id, ...s.paragraphs.map((p) => p.id)])
  const rank = new Map(units.map((id, i) => [id, i]))
  return (a: TaskNode, b: TaskNode) => rank.get(a.place.unit)! - rank.get(b.place.unit)! || a.place.start - b.place.start
}
export type { Records }
