/** Evidence to add to the tiny edition: a pair on which every dimension agrees, and a lineage of two targets. */
import { type Edited, type RecordOf } from '../../src/schema/collections.ts'
import { add } from './edition.ts'

type Match = RecordOf<'matches'>

export const AGREES: Match['dimensions'] = { indicator: 'yes', scope: 'yes', place: 'yes', period: 'yes', stage: 'yes', measure: 'yes' }

/** Adds a pair; without more said the reply's six parks count toward the twelve, save that one is a total and the other is new. */
export function pair(edited: Edited, more: Partial<Match> = {}, id = 'pair-one'): void {
  const counted = more.verdict === 'refused' ? {} : { counted: { min: '6', max: '6' } }
  add(edited, 'matches', id, { target: 'gp26-001-1', result: 're28-001-1', verdict: 'part', ...counted, dimensions: { ...AGREES, measure: 'unknown' }, reason: '试。', ...more })
}

/** A pair that does not count. */
export const refusal = (edited: Edited, more: Partial<Match> = {}, id = 'pair-none') =>
  pair(edited, { verdict: 'refused', dimensions: { ...AGREES, measure: 'no' }, reason: '看起来像，其实不能算，因为一个是总量。', ...more }, id)

type Change = RecordOf<'lineages'>['changes'][number]

/** A change from the plan’s total to the reply’s statement, in words that both texts have. */
export const CHANGE: Change = { id: 'c1', from: 'gp26-001-1', to: 're28-001', kind: 'value', before: '新建公园12个', after: '公园6个', note: '试。' }

export function lineage(edited: Edited, changes: Change[] = [CHANGE], members = ['gp26-001-1', 're28-001']): void {
  add(edited, 'lineages', 'parks-goal', { title: '公园多少', summary: '试。', order: 1, members, changes })
}
