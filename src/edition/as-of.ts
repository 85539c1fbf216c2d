/** The day the ledger speaks for: the edition says it; MINGZHANG_AS_OF lets a build speak for another day. */
import type { Records } from '../schema/collections.ts'
import { exists } from '../text/partial-date.ts'
import type { Fault } from './fault.ts'

/** The records with the as-of date of the environment, where it names one; a date that is none is a fault and changes nothing. */
export function asOfDay(records: Records, day = process.env['MINGZHANG_AS_OF']): { records: Records; faults: Fault[] } {
  if (day === undefined || day === '') return { records, faults: [] }
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || !exists(day)) {
    return { records, faults: [{ file: 'MINGZHANG_AS_OF', line: 1, column: 1, message: `“${day}”不是一个日期`, remedy: '写到日，如 MINGZHANG_AS_OF=2027-12-31；用版次自己的截至日期，就不要设它' }] }
  }
  return { records: { ...records, editions: records.editions.map(({ id, data }) => ({ id, data: { ...data, asOf: day } })) }, faults: [] }
}
