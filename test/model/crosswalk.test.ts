import { expect, it } from 'vitest'
import { comparedDocuments, complianceCounts, provenanceMark, standardGroups } from '../../src/model/crosswalk.ts'
import type { Standard } from '../../src/schema/evidence.ts'
import { add, examined, node } from '../support/edition.ts'

const standard = (group: Standard['group'], ...documents: [string, Standard['documents'][number]['relation']][]): Standard =>
  ({ title: '一项', group, order: 1, provenance: '某办法；来源待核', documents: documents.map(([document, relation]) => ({ document, relation, note: '说明。' })) })
const { catalog } = examined((edited) => {
  add(edited, 'standards', 'a', standard('quality', ['reply', 'silent']))
  add(edited, 'standards', 'b', standard('resource', ['reply', 'silent'], ['plan', 'same']))
})

it('compares the documents that any item speaks of, in their order', () => {
  expect(comparedDocuments(catalog).map((d) => d.id)).toEqual(['plan', 'reply'])
  expect(comparedDocuments(examined().catalog)).toEqual([])
})

it('leaves a cell empty where nothing is compared, and no empty group', () => {
  expect(standardGroups(catalog.standards, comparedDocuments(catalog)).map((g) => [g.group, g.rows.map((r) => r.cells.map((c) => c?.relation ?? null))])).toEqual([['resource', [['same', 'silent']]], ['quality', [[null, 'silent']]]])
})

it('counts relations', () => {
  expect(complianceCounts(catalog.standards, node(catalog.documents, 'reply'))).toEqual({ same: 0, stricter: 0, weaker: 0, narrowed: 0, reference: 0, silent: 2 })
})

it('ends a provenance with whether it was checked', () => {
  expect(provenanceMark(catalog.standards[0]!)).toBe('来源待核')
  expect(provenanceMark({ data: { ...catalog.standards[0]!.data, provenance: '已核对原件' } })).toBe('已核对原件')
})
