/** A lineage as readers meet it: its years, its kinds of change, who says what. */
import type { DocumentNode } from './catalog.ts'
import type { ChangeNode, LineageNode, MemberNode } from './evidence.ts'
import { ChangeKind } from '../schema/evidence.ts'
import { Authority } from '../schema/vocabulary.ts'
import { yearOf } from '../text/partial-date.ts'
import { originOf, originYear } from './origin.ts'

/** The years to show large: the deadlines that moved, or else the years of the documents; null where a document prints none. */
export type LineageYears = { of: 'deadline' | 'document'; years: (number | null)[] }

export function lineageYears(lineage: LineageNode): LineageYears {
  const [moved] = movedYears(lineage)
  if (moved) return { of: 'deadline', years: moved }
  return { of: 'document', years: [...new Set(texts(lineage).map(originYear))] }
}

/** Every deadline that moved, as the years it had one after the other; the one that moved most often first. */
export function movedYears({ changes }: Pick<LineageNode, 'changes'>): number[][] {
  const walk = longest(changes.filter((c) => c.data.kind === 'deadline'))
  if (walk.length < 2) return []
  const walked = walk.map((m) => m.id)
  const others = changes.filter((c) => !(walked.includes(c.from.id) && walked.includes(c.to.id)))
  return [walk.map((m) => yearOf(m.target!.data.deadline!)), ...movedYears({ changes: others })]
}

/** How many texts a lineage holds against each other, and how many of each authority that is not the text itself. */
export function compared(lineage: Pick<LineageNode, 'members'>): { texts: number; unseen: { authority: Authority; count: number }[] } {
  const all = texts(lineage)
  const unseen = Authority.options.filter((authority) => authority !== 'original').map((authority) => ({ authority, count: all.filter((d) => d.data.authority === authority).length }))
  return { texts: all.length, unseen: unseen.filter(({ count }) => count > 0) }
}

const texts = ({ members }: Pick<LineageNode, 'members'>) => [...new Set(members.map((m) => originOf(m.task)))]

/** The longest walk along changes of deadline, from member to member. */
function longest(changes: readonly ChangeNode[]): MemberNode[] {
  const dated = changes.filter((c) => c.from.target?.data.deadline && c.to.target?.data.deadline)
  const walk = (member: MemberNode, seen: readonly string[]): MemberNode[] => {
    const next = dated.filter((c) => c.from.id === member.id && !seen.includes(c.to.id)).map((c) => walk(c.to, [...seen, member.id]))
    return [member, ...next.reduce((best, w) => (w.length > best.length ? w : best), [])]
  }
  return dated.map((c) => walk(c.from, [])).reduce<MemberNode[]>((best, w) => (w.length > best.length ? w : best), [])
}

/** How many changes of each kind, in the order of the kinds. */
export function changeCounts(changes: readonly ChangeNode[]): { kind: ChangeKind; count: number }[] {
  return ChangeKind.options.map((kind) => ({ kind, count: changes.filter((c) => c.data.kind === kind).length })).filter((c) => c.count > 0)
}

/** Changed; said twice without a change; said by several places, where nothing is called a change. */
export function lineageGroups(lineages: readonly LineageNode[]): { changed: LineageNode[]; repeated: LineageNode[]; shared: LineageNode[] } {
  const changed = lineages.filter((l) => l.changes.length > 0)
  const shared = lineages.filter((l) => l.changes.length === 0 && new Set(l.members.map((m) => m.task.document.jurisdiction)).size > 1)
  return { changed, shared, repeated: lineages.filter((l) => !changed.includes(l) && !shared.includes(l)) }
}

/** Members side by side that come from the same document. */
export type Statement = { document: DocumentNode; quotedBy: DocumentNode | null; members: MemberNode[] }

export function statements(members: readonly MemberNode[]): Statement[] {
  const out: Statement[] = []
  for (const member of members) {
    const { document, quotedFrom } = member.task
    const last = out.at(-1)
    if (last && last.document === (quotedFrom ?? document) && last.quotedBy === (quotedFrom && document)) last.members.push(member)
    else out.push({ document: quotedFrom ?? document, quotedBy: quotedFrom && document, members: [member] })
  }
  return out
}

/** Changes by the pair of documents: what a later one changed comes later, and first against the one said just before it. */
export type Passage = { from: DocumentNode; to: DocumentNode; quotedBy: DocumentNode[]; changes: ChangeNode[] }

export function passages({ members, changes }: Pick<LineageNode, 'members' | 'changes'>): Passage[] {
  const order = texts({ members })
  const out: Passage[] = []
  for (const change of changes) {
    const [from, to] = [originOf(change.from.task), originOf(change.to.task)]
    const quotedBy = [change.from.task, change.to.task].flatMap((t) => (t.quotedFrom ? [t.document] : []))
    const known = out.find((p) => p.from === from && p.to === to)
    if (known) known.changes.push(change)
    else out.push({ from, to, quotedBy: [...new Set(quotedBy)], changes: [change] })
  }
  const at = ({ from, to }: Passage) => [order.indexOf(to), from === to ? 1 : 0, -order.indexOf(from)] as const
  return out.sort((a, b) => at(a)[0] - at(b)[0] || at(a)[1] - at(b)[1] || at(a)[2] - at(b)[2])
}
