/** The tiny edition with an outside norm. */
import type { Standard } from '../../../src/schema/evidence.ts'
import { add, examined } from '../../support/edition.ts'

type Change = (standard: Standard) => void

/** The tiny edition with one item of a norm on green area, which its plan restates. */
export const withNorm = (...changes: Change[]) => examined((edited) => changes.forEach((change, i) => {
  const standard: Standard = {
    title: '绿地面积（每人）', group: 'resource', order: i, comparator: '≥', primary: '14.5', junior: '16', unit: '平方米', indicator: 'green-area', provenance: '某办法；来源待核',
    documents: [{ document: 'plan', relation: 'same', records: ['gp26-002-1'], note: '数字相同。' }, { document: 'reply', relation: 'silent', note: '没有写。' }],
  }
  change(standard)
  add(edited, 'standards', `norm-${i}`, standard)
})).catalog
