/** The tiny edition with two places that belong to no common line. */
import type { Level } from '../../../src/schema/evidence.ts'
import { add, examined, record } from '../../support/edition.ts'

/** The tiny edition with its plan given to a district, its reply to the city, and records of levels. */
export const withLevels = (...records: Partial<Level>[]) => examined((edited) => {
  add(edited, 'jurisdictions', 'far', { title: '远县', kind: 'county' })
  record(edited, 'documents', 'plan').jurisdiction = 'far'
  records.forEach((r, i) => add(edited, 'levels', `level-${i}`, {
    title: '公园', order: i, cells: [{ level: 'city', records: ['re28-001'] }, { level: 'district', records: ['gp26-002-1'] }], note: '不能比。', ...r,
  }))
}).catalog
