/** The nodes of evidence and change that hang on targets, results and tasks. */
import type { Context, Lineage, Level, Match, Standard } from '../schema/evidence.ts'
import type { DocumentNode, IndicatorNode, ResultNode, TargetNode, TaskNode } from './catalog.ts'

export type MatchNode = { id: string; data: Match; target: TargetNode; result: ResultNode }
export type ContextNode = { id: string; data: Context; task: TaskNode; result: ResultNode }
/** A member of a lineage: a target, or a task that carries no figure. */
export type MemberNode = { id: string; task: TaskNode; target: TargetNode | null }
export type ChangeNode = { id: string; data: Lineage['changes'][number]; from: MemberNode; to: MemberNode; address: string }
export type LineageNode = { id: string; data: Lineage; members: MemberNode[]; changes: ChangeNode[]; address: string }
export type ComplianceNode = { document: DocumentNode; relation: Standard['documents'][number]['relation']; note: string; members: MemberNode[] }
export type StandardNode = { id: string; data: Standard; indicator: IndicatorNode | null; documents: ComplianceNode[]; address: string }
export type LevelNode = { id: string; data: Level; cells: { level: Level['cells'][number]['level']; members: MemberNode[] }[]; address: string }
