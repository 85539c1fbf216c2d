/** The nodes of evidence and change that hang on targets, results and tasks. */
import type { Context, Lineage, Level, Match, Standard } from '../schema/evidence.ts'
import type { DocumentNode, IndicatorNode, ResultNode, TargetNode, TaskNode } from './catalog.ts'

/** The verdict on one promised and one reported figure. */
export type MatchNode = { id: string; data: Match; target: TargetNode; result: ResultNode }
/** A reported figure that stands beside a prohibition and proves nothing of it. */
export type ContextNode = { id: string; data: Context; task: TaskNode; result: ResultNode }
/** A member of a lineage: a target, or a task that carries no figure. */
export type MemberNode = { id: string; task: TaskNode; target: TargetNode | null }
/** What changed from one statement of a goal to a later one. */
export type ChangeNode = { id: string; data: Lineage['changes'][number]; from: MemberNode; to: MemberNode; address: string }
/** The same goal through successive texts, in order of time. */
export type LineageNode = { id: string; data: Lineage; members: MemberNode[]; changes: ChangeNode[]; address: string }
/** How one document stands to an item of an outside norm, and the records that say so. */
export type ComplianceNode = { document: DocumentNode; relation: Standard['documents'][number]['relation']; note: string; members: MemberNode[] }
/** An item of an outside norm with the documents that were held against it. */
export type StandardNode = { id: string; data: Standard; indicator: IndicatorNode | null; documents: ComplianceNode[]; address: string }
/** One matter as each level of government words it. */
export type LevelNode = { id: string; data: Level; cells: { level: Level['cells'][number]['level']; members: MemberNode[] }[]; address: string }
