/** The measured items of an outside norm and what each document prints against them. */
import type { Catalog, DocumentNode, TargetNode } from '../../model/catalog.ts'
import type { ComplianceNode, StandardNode } from '../../model/evidence.ts'
import { schoolStageLabel } from '../../i18n/change.ts'

export type Stage = keyof typeof schoolStageLabel
export const STAGES = Object.keys(schoolStageLabel) as Stage[]
type PerStage = Record<Stage, string | null>

export type Cell = { document: DocumentNode; relation: ComplianceNode['relation'] | null; note: string; values: PerStage; address: string }
export type Row = { standard: StandardNode; national: PerStage; cells: Cell[] }
export type Crosswalk = { documents: DocumentNode[]; rows: Row[]; rules: StandardNode[] }

const PRINTS = new Set(['same', 'stricter', 'weaker', 'narrowed'])
/** Whether a document prints a value of its own for an item. */
export const printsValue = ({ relation }: Pick<Cell, 'relation'>) => relation !== null && PRINTS.has(relation)

/** The items on resources that have an indicator are rows; the others are rules about them. */
export function crosswalk(catalog: Pick<Catalog, 'standards' | 'documents'>): Crosswalk {
  const resource = catalog.standards.filter((s) => s.data.group === 'resource')
  const compared = resource.filter((s) => s.indicator && (s.data.primary ?? s.data.junior) !== undefined)
  const documents = catalog.documents.filter((d) => compared.some((s) => s.documents.some((c) => c.document === d)))
  const rows = compared.map((standard) => ({
    standard, national: { primary: standard.data.primary ?? null, junior: standard.data.junior ?? null }, cells: documents.map((d) => cellOf(standard, d)),
  }))
  return { documents, rows, rules: resource.filter((s) => !compared.includes(s)) }
}

function cellOf(standard: StandardNode, document: DocumentNode): Cell {
  const found = standard.documents.find((c) => c.document === document)
  if (!found) return { document, relation: null, note: '', values: { primary: null, junior: null }, address: standard.address }
  const member = found.members[0]
  const values = PRINTS.has(found.relation) ? valuesOf(found, standard) : { primary: null, junior: null }
  return { document, relation: found.relation, note: found.note, values, address: member ? (member.target ?? member.task).address : standard.address }
}

/** The printed value for each school stage; a target that names no single stage speaks for both. */
function valuesOf({ members }: ComplianceNode, { indicator }: StandardNode): PerStage {
  const targets = members.flatMap((m) => m.target ?? []).filter((t) => t.indicator === indicator && t.data.value !== undefined)
  const valueFor = (stage: Stage) => (targets.find((t) => speaksOf(t, stage)))?.data.value ?? null
  return { primary: valueFor('primary'), junior: valueFor('junior') }
}

function speaksOf({ data }: TargetNode, stage: Stage): boolean {
  const named = STAGES.filter((s) => data.scope?.stage?.includes(schoolStageLabel[s]))
  return named.length === 0 || named.includes(stage)
}

/** A value against the norm: 1 is the same number; null where either prints none. */
export function ratioTo(value: string | null, norm: string | null): number | null {
  if (value === null || norm === null || Number(norm) === 0) return null
  return Number(value) / Number(norm)
}
