/** Joins the records of an edition into a catalog and reports everything that does not fit. */
import type { Edited, Entry } from '../schema/collections.ts'
import type { Catalog, JurisdictionNode, TaskNode } from './catalog.ts'
import { indicatorAddress, jurisdictionAddress, topicAddress } from './address.ts'
import { answersOf } from './answers.ts'
import { buildDocument } from './build-document.ts'
import { buildEvidence } from './build-evidence.ts'
import { joinFigures } from './build-figures.ts'
import { buildTask, Index } from './build-task.ts'
import { buildTerms } from './build-terms.ts'
import { buildPeople } from './people.ts'
import { accountFigures } from './figures.ts'
import { buildGone } from './gone.ts'
import { type Problem, reporter } from './problem.ts'
import { buildUpdates } from './updates.ts'

/** The joined catalog and every problem found on the way; a catalog with problems must not be published. */
export function buildCatalog({ records, texts, registry, unreadable, prose }: Pick<Edited, 'records' | 'texts' | 'unreadable' | 'prose'> & Partial<Pick<Edited, 'registry'>>): { catalog: Catalog; problems: Problem[] } {
  const problems: Problem[] = []
  const index = new Index(problems, new Set([...(unreadable ?? []), ...Object.entries(records).flatMap(([name, entries]) => entries.map((e) => `${name}/${e.id}`))]))
  const jurisdictions = buildJurisdictions(records.jurisdictions, index, problems)
  index.add('jurisdictions', jurisdictions)
  const documents = byOrder(records.documents).map((entry) => buildDocument(entry, records, texts, index, problems))
  index.add('documents', documents)
  owners(records, index, problems)
  const asks = (topic: string) => (prose ?? []).filter((p) => p.folder === 'topics' && p.id === topic).flatMap((p) => answersOf(p.text.slice(p.from), []).answers.map((a) => a.question))
  index.add('topics', byOrder(records.topics).map((e) => ({ ...e, asks: asks(e.id), tasks: [], indicators: [], address: topicAddress(e.id) })))
  index.add('audiences', byOrder(records.audiences).map((e) => ({ ...e, tasks: [] })))
  index.add('bodies', records.bodies.map((e) => ({ ...e, tasks: [] })))
  index.add('indicators', records.indicators.map((e) => ({
    ...e, targets: [], results: [], address: indicatorAddress(e.id), topics: index.all('topics', e.data.topics, 'indicators', e.id, ['topics']),
  })))
  for (const indicator of index.list('indicators')) for (const topic of indicator.topics) topic.indicators.push(indicator)
  relate(documents, index)
  const tasks = records.tasks.flatMap((entry) => buildTask(entry, index, problems) ?? [])
  index.add('tasks', tasks)
  joinFigures(records, index, problems)
  chain(documents)
  const ordered = documents.flatMap((d) => d.tasks)
  const figures = documents.flatMap((d) => (d.figures = accountFigures(d, records, problems)))
  const nodes = { tasks: ordered, targets: ordered.flatMap((t) => t.targets), results: ordered.flatMap((t) => t.results) }
  const readers = { topics: index.list('topics'), audiences: index.list('audiences') }
  const living = {
    edition: records.editions[0]!.data, documents, ...nodes, ...buildEvidence(records, nodes, index, problems), jurisdictions,
    figures, indicators: index.list('indicators'), ...readers, bodies: index.list('bodies'),
    terms: buildTerms(records, index, problems), people: buildPeople(prose ?? [], { tasks: ordered, ...readers }, problems),
    checks: records.checks, records, updates: buildUpdates(records, { documents, ...nodes }, index, problems),
  }
  return { catalog: { ...living, gone: buildGone(records.gone, registry, living, problems) }, problems }
}

const byOrder = <T extends { data: { order: number } }>(entries: readonly T[]) => [...entries].sort((a, b) => a.data.order - b.data.order)

/** Checks what names a document or a place without becoming a node of its own, and that no two documents share a code. */
function owners(records: Edited['records'], index: Index, problems: Problem[]) {
  for (const kind of ['outlines', 'figures'] as const) for (const { id } of records[kind]) index.one('documents', id, kind, id, [])
  for (const { id, data } of records.readings) index.one('documents', data.document, 'readings', id, ['document'])
  for (const { id, data } of records.bodies) if (data.jurisdiction) index.one('jurisdictions', data.jurisdiction, 'bodies', id, ['jurisdiction'])
  const codes = new Map<string, string>()
  for (const { id, data: { code } } of records.documents) {
    const first = codes.get(code)
    if (first) reporter(problems, 'documents', id)(['code'], `编码 ${code} 已经被 ${first} 用了`, '换一个编码；任务的编号以它开头')
    else codes.set(code, id)
  }
}

function buildJurisdictions(entries: Entry<'jurisdictions'>[], index: Index, problems: Problem[]): JurisdictionNode[] {
  const nodes = entries.map((e): JurisdictionNode => ({ ...e, parent: null, children: [], documents: [], address: jurisdictionAddress(e.id) }))
  for (const node of nodes) {
    const { id, data } = node
    const parent = nodes.find((n) => n.id === data.parent) ?? null
    const report = reporter(problems, 'jurisdictions', id)
    if (data.parent && !parent && !index.has('jurisdictions', data.parent)) report(['parent'], `data/jurisdictions/ 里没有“${data.parent}”`, `改成已有的编号，或先新建 data/jurisdictions/${data.parent}.yaml`)
    if (parent && within(parent, node)) report(['parent'], `“${id}”成了自己的上级`, '改正上下级，最上面的一级不写 parent')
    else node.parent = parent
    node.parent?.children.push(node)
  }
  return nodes
}

// Parents are set one by one, each only where it closes no circle.
const within = (place: JurisdictionNode, other: JurisdictionNode): boolean => place === other || (place.parent !== null && within(place.parent, other))

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
