/** Dates, numbers and values of records in English: as precise as printed, with the signs of a bound in words. */
import type { Result, Target } from '../schema/target.ts'
import type { Glossary } from '../schema/glossary.ts'
import type { Quantity } from '../text/quantity.ts'
import type { ChangeKind } from '../schema/evidence.ts'
import { cadenceLabel, changeLabel, dueLabel } from './en.ts'

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

/** 2025-06-26 is “26 June 2025”, 2025-06 “June 2025”. */
export function dateIn(date: string): string {
  const [year, month, day] = date.split('-')
  return [day && Number(day), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ')
}

/** When a promise falls due, with how often; “by”, “before” and “by the end of” are kept apart. */
export function deadlineIn({ start, deadline, due, cadence }: Pick<Target, 'start' | 'deadline' | 'due' | 'cadence'>): string {
  const often = cadence && cadenceLabel[cadence]
  const period = deadline && start && start !== deadline && `${dateIn(start)}–${dateIn(deadline)}`
  const date = period || (deadline && (due && due !== 'within' ? `${dueLabel[due]} ${dateIn(deadline)}` : dateIn(deadline)))
  return [date, often].filter(Boolean).join(', ') || 'no deadline stated'
}

/** As of when a figure was reported. */
export const asOfIn = ({ asOf }: Pick<Result, 'asOf'>) => (asOf ? dateIn(asOf) : 'no date printed')

/** A goal through several documents in one sentence: how often it is said, and what changed. */
export const lineageIn = (said: number, changes: readonly { kind: ChangeKind; count: number }[]): string =>
  `Said ${said} times${changes.length ? `; what changed: ${changes.map(({ kind, count }) => `${changeLabel[kind]}${count > 1 ? ` (${count} times)` : ''}`).join(', ')}` : ', without a change'}.`

/** 112100 is 112,100; decimals stay as they are. */
export function numberIn(value: string): string {
  const [whole, decimals] = value.split('.')
  return [whole!.replace(/\B(?=(\d{3})+$)/g, ','), decimals].filter(Boolean).join('.')
}

/** A quantity with its unit in English; without a number it is empty. */
export function quantityIn({ value, min, max, unit }: Quantity, glossary: Glossary): string {
  const number = min !== undefined && max !== undefined ? `${numberIn(min)}–${numberIn(max)}` : value === undefined ? '' : numberIn(value)
  const forms = unit === undefined ? undefined : glossary.units[unit]
  const name = forms ? forms[value === '1' ? 'one' : 'many'] : unit
  return number && name ? `${number}${name === '%' ? '' : ' '}${name}` : number
}
