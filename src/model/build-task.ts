import type { CollectionName, Entry } from '../schema/collections.ts'
import type { AudienceNode, BodyNode, DocumentNode, IndicatorNode, JurisdictionNode, TaskNode, TopicNode } from './catalog.ts'
import { type Place, locate, longestFound, type Sought } from '../text/locate.ts'
import { codeOf, paragraphAddress, taskAddress } from './address.ts'
import { unitsOf } from './build-document.ts'
import { type Problem, reporter } from './problem.ts'

type Nodes = {
  documents: DocumentNode; tasks: TaskNode; topics: TopicNode; audiences: AudienceNode; bodies: BodyNode; indicators: IndicatorNode; jurisdictions: JurisdictionNode
}

/** Nodes by id; a reference to an id that does not exist is reported at the place that names it. */
export class Index {
  private readonly maps = new Map<keyof Nodes, Map<string, unknown>>()
  private readonly problems: Problem[]
  private readonly present: ReadonlySet<string>
  /** `present` names every record of the edition as `collection/id`; one that became no node has been reported already. */
  constructor(problems: Problem[], present: ReadonlySet<string>) {
    this.problems = problems
    this.present = present
  }
  has(collection: CollectionName, id: string): boolean {
    return this.present.has(`${collection}/${id}`)
  }
  add<K extends keyof Nodes>(kind: K, nodes: readonly Nodes[K][]) {
    this.maps.set(kind, new Map(nodes.map((n) => [n.id, n])))
  }
  list<K extends keyof Nodes>(kind: K): Nodes[K][] {
    return [...(this.maps.get(kind)?.values() ?? [])] as Nodes[K][]
  }
  one<K extends keyof Nodes>(kind: K, id: string, collection: CollectionName, from: string, path: readonly PropertyKey[]): Nodes[K] | null {
    const node = this.maps.get(kind)?.get(id) as Nodes[K] | undefined
    if (!node && !this.has(kind, id)) reporter(this.problems, collection, from)(path, `data/${kind}/ 里没有“${id}”`, this.nearest(kind, id))
    return node ?? null
  }
  all<K extends keyof Nodes>(kind: K, ids: readonly string[], collection: CollectionName, from: string, path: readonly PropertyKey[]): Nodes[K][] {
    return ids.flatMap((id, i) => this.one(kind, id, collection, from, [...path, i]) ?? [])
  }
  private nearest(kind: keyof Nodes, id: string): string {
    const ids = [...(this.maps.get(kind)?.keys() ?? [])]
    const like = ids.filter((other) => other.startsWith(id.slice(0, 4)) || other.includes(id) || id.includes(other)).slice(0, 3)
    return like.length ? `是不是“${like.join('”“')}”？否则先新建 data/${kind}/${id}.yaml` : `改成已有的编号，或先新建 data/${kind}/${id}.yaml`
  }
}

/** A task tied to its place in the text; null when the place or the document cannot be found. */
export function buildTask(entry: Entry<'tasks'>, index: Index, problems: Problem[]): TaskNode | null {
  const { id, data } = entry
  const report = reporter(problems, 'tasks', id)
  const document = index.one('documents', data.document, 'tasks', id, ['document'])
  if (!document) return null
  if (!id.startsWith(`${document.data.code.toLowerCase()}-`)) report([], `文件名“${id}”与所在文件的编码 ${document.data.code} 对不上`, `文件名应以 ${document.data.code.toLowerCase()}- 开头`)
  const place = place1(document, data, 'tasks', id, [], problems)
  if (!place) return null
  const section = document.sections.find((s) => s.id === place.unit || s.paragraphs.some((p) => p.id === place.unit))!
  const node: TaskNode = {
    id, data, document, section, place, code: codeOf(id), address: taskAddress(id), unitAddress: paragraphAddress(document.id, place.unit),
    more: (data.more ?? []).flatMap((m, i) => place1(document, m, 'tasks', id, ['more', i], problems) ?? []),
    quotedFrom: data.quotedFrom ? index.one('documents', data.quotedFrom, 'tasks', id, ['quotedFrom']) : null,
    topics: index.all('topics', data.topics, 'tasks', id, ['topics']),
    affected: index.all('audiences', data.affected ?? [], 'tasks', id, ['affected']),
    responsible: index.all('bodies', data.responsible ?? [], 'tasks', id, ['responsible']),
    targets: [], results: [], contexts: [], lineages: [], previous: null, next: null,
  }
  document.tasks.push(node)
  for (const group of [node.topics, node.affected, node.responsible]) for (const owner of group) owner.tasks.push(node)
  return node
}

/** The one place of a quote in its document, or a report that says why there is none. */
export function place1(document: DocumentNode, sought: Sought, collection: CollectionName, id: string, path: readonly PropertyKey[], problems: Problem[]): Place | null {
  const units = unitsOf(document)
  const places = locate(units, sought)
  if (places.length === 1) return places[0]!
  const report = reporter(problems, collection, id)
  if (places.length > 1) {
    report([...path, 'quote'], `这句话在原文中出现了${places.length}次：“${sought.quote}”`, '写长一些，或加 before、after：紧挨着的前文、后文')
  } else {
    const head = longestFound(units, sought.quote)
    report([...path, 'quote'], `原文中找不到这句话：“${sought.quote}”`, head ? `原文里只找到开头“${head}”；从它后面起照抄原文` : '照抄原文，去掉空白，一字不改')
  }
  return null
}
