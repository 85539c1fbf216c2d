/** The records joined: what pages, downloads and checks read. Plain objects that point to each other. */
import type { Entry, Records } from '../schema/collections.ts'
import type { Check } from '../schema/check.ts'
import type { Audience, Body, Indicator, Jurisdiction, Topic } from '../schema/concept.ts'
import type { Document } from '../schema/document.ts'
import type { Edition } from '../schema/edition.ts'
import type { OutlineEntry } from '../schema/outline.ts'
import type { Result, Target } from '../schema/target.ts'
import type { Task } from '../schema/task.ts'
import type { Term } from '../schema/term.ts'
import type { Disposition } from '../schema/vocabulary.ts'
import type { Dropped } from '../text/lines.ts'
import type { Place } from '../text/locate.ts'
import type { GoneNode } from './gone.ts'
import type { PeopleNode } from './people.ts'
import type { UpdateNode } from './updates.ts'
import type { ChangeNode, ContextNode, LevelNode, LineageNode, MatchNode, StandardNode } from './evidence.ts'

/** A heading of a document with what stands below it, down to the next heading; `printed` is false where the heading is ours. */
export type SectionNode = {
  id: string; level: number; heading: string; printed: boolean; kind: NonNullable<OutlineEntry['kind']>
  document: DocumentNode; paragraphs: ParagraphNode[]; tasks: TaskNode[]; address: string; at: number[]
}
/** A paragraph of the cleaned text; `number` counts within its document. */
export type ParagraphNode = { id: string; number: number; text: string; section: SectionNode; tasks: TaskNode[]; address: string; at: number[] }
/** A document with its text, its records and its relations in both directions; `incoming` ones are declared by the other document. */
export type DocumentNode = {
  id: string; data: Document; jurisdiction: JurisdictionNode; sections: SectionNode[]; paragraphs: ParagraphNode[]; tasks: TaskNode[]
  figures: FigureNode[]; dropped: Dropped[]; notes: { note: string; quote: string; place: Place | null }[]; address: string
  relations: { kind: NonNullable<Document['relations']>[number]['kind']; document: DocumentNode; note: string | undefined; incoming: boolean }[]
}
/** A task with its place in the text and everything that hangs on it; `more` are the further quotes it rests on. */
export type TaskNode = {
  id: string; code: string; data: Task; document: DocumentNode; quotedFrom: DocumentNode | null; section: SectionNode
  place: Place; more: Place[]; unitAddress: string; targets: TargetNode[]; results: ResultNode[]
  topics: TopicNode[]; affected: AudienceNode[]; responsible: BodyNode[]; previous: TaskNode | null; next: TaskNode | null; address: string
  contexts: ContextNode[]; lineages: LineageNode[]
}
/** A promised figure; `total` is the figure of which it is a step, `steps` are those that lead to it. */
export type TargetNode = {
  id: string; data: Target; task: TaskNode; indicator: IndicatorNode; place: Place; rawPlace: Place
  total: TargetNode | null; steps: TargetNode[]; address: string; matches: MatchNode[]; changes: ChangeNode[]
}
/** A reported figure; `says` is the body whose word it is, `total` the figure of which it is a part. */
export type ResultNode = {
  id: string; data: Result; task: TaskNode; indicator: IndicatorNode; says: BodyNode; place: Place; rawPlace: Place
  total: ResultNode | null; parts: ResultNode[]; address: string; matches: MatchNode[]
}
/** A number printed in a document, where it stands in its unit of text, and what became of it. */
export type FigureNode = {
  document: DocumentNode; unit: string; text: string; start: number; end: number
  disposition: Disposition; record: string | null; reason: string | null; sentence: string
}
/** One thing that is measured, with every figure that measures it. */
export type IndicatorNode = { id: string; data: Indicator; topics: TopicNode[]; targets: TargetNode[]; results: ResultNode[]; address: string }
/** A topic, with what readers ask of it. */
export type TopicNode = { id: string; data: Topic; asks: string[]; tasks: TaskNode[]; indicators: IndicatorNode[]; address: string }
/** Those whom tasks affect. */
export type AudienceNode = { id: string; data: Audience; tasks: TaskNode[] }
/** An authority or another body: named as responsible for tasks, or the one that reports. */
export type BodyNode = { id: string; data: Body; tasks: TaskNode[] }
/** A place that is governed, under the one it belongs to. */
export type JurisdictionNode = { id: string; data: Jurisdiction; parent: JurisdictionNode | null; children: JurisdictionNode[]; documents: DocumentNode[]; address: string }
/** A term with every printed form of it and the places where it stands: a task, or a paragraph, with its words. */
export type TermNode = {
  id: string; data: Term; address: string; names: string[]; versus: TermNode[]
  /** The document that explains it in its own words. */
  definedIn: DocumentNode | null
  stands: { document: DocumentNode; task: TaskNode | null; text: string; address: string }[]
}

/** A whole edition, joined; every list is in its reading order. */
export type Catalog = {
  edition: Edition
  documents: DocumentNode[]; tasks: TaskNode[]; targets: TargetNode[]; results: ResultNode[]; figures: FigureNode[]
  indicators: IndicatorNode[]; topics: TopicNode[]; audiences: AudienceNode[]; bodies: BodyNode[]; jurisdictions: JurisdictionNode[]
  matches: MatchNode[]; contexts: ContextNode[]; lineages: LineageNode[]; standards: StandardNode[]; levels: LevelNode[]; terms: TermNode[]; people: PeopleNode[]
  updates: UpdateNode[]; gone: GoneNode[]; checks: Entry<'checks'>[]; records: Records
}
export type { Check }
