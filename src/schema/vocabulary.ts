/** The closed vocabularies of the ledger: what a commitment is, how firmly it is worded, what a figure means. */
import { z } from 'zod'

/** How firmly the source words a commitment, from strong to soft; `plain` has no modal word, `reported` says it was done. */
export const Modality = z.enum(['ensure', 'shall', 'plain', 'strive', 'principle', 'encourage', 'explore', 'forbid', 'reported'])
export type Modality = z.infer<typeof Modality>

/** What sort of commitment a task is. */
export const TaskType = z.enum(['action', 'institution', 'funding', 'guardrail', 'goal', 'phase', 'report'])
export type TaskType = z.infer<typeof TaskType>

/** Whether a value is to be reached, to be kept as a norm, or is a dated state without a number. */
export const TargetKind = z.enum(['target', 'standard', 'milestone'])
export type TargetKind = z.infer<typeof TargetKind>

/** How the printed value bounds what is promised. */
export const Comparator = z.enum(['=', '≥', '>', '≤', '<', '≈', 'range'])
export type Comparator = z.infer<typeof Comparator>

/** Total at a time, amount within a period, ratio, or a rule's threshold. */
export const Measure = z.enum(['stock', 'increment', 'ratio', 'rule'])
export type Measure = z.infer<typeof Measure>

/** How a printed date bounds: by 2025, before 2025, at the end of 2025, within the period that ends with it. */
export const Due = z.enum(['by', 'before', 'end', 'within'])
export type Due = z.infer<typeof Due>

/** How often a commitment comes due. */
export const Cadence = z.enum(['yearly', 'school-yearly', 'termly', 'regular'])
export type Cadence = z.infer<typeof Cadence>

/** Whose recognition makes the value true. */
export const Stage = z.enum(['national', 'provincial', 'own'])
export type Stage = z.infer<typeof Stage>

/** How near a text is to the promise itself. */
export const Authority = z.enum(['original', 'official-interpretation', 'press', 'quoted-only'])
export type Authority = z.infer<typeof Authority>

/** What a number printed in a source is. */
export const Disposition = z.enum(['target', 'result', 'context', 'date', 'document-number', 'ordinal', 'name', 'not-a-quantity'])
export type Disposition = z.infer<typeof Disposition>
