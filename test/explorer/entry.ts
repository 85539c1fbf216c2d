import { namesOf } from '../../src/explorer/columns.ts'
import { type Entry, FACETS, type Labels } from '../../src/explorer/entry.ts'

/** A made-up entry; facets that are not named hold one value, `x`. */
export const entry = (id: string, given: Partial<Omit<Entry, 'facets'>> & { facets?: Partial<Entry['facets']> } = {}): Entry => ({
  code: id.toUpperCase(), label: `目标${id}`, raw: '', address: `/tasks/${id}/`, section: 'plan s1', value: null, unit: '', start: null, due: null, words: '', scope: '', quote: '', note: '',
  source: '/documents/plan/#p1', total: null, counted: '', evidence: [], ...given, id,
  facets: { ...Object.fromEntries(FACETS.map((f) => [f, ['x']])) as unknown as Entry['facets'], document: ['plan'], ...given.facets },
})

export const labels: Labels = {
  ...Object.fromEntries(FACETS.map((f) => [f, [['x', '某']]])) as unknown as Labels,
  topic: [['trees', '树'], ['parks', '公园'], ['x', '某']], modality: [['ensure', '确保'], ['plain', '直说'], ['x', '某']],
  document: [['plan', '方案'], ['reply', '答复']], section: [['plan s1', '一、目标'], ['plan s2', '二、措施'], ['reply s1', '一、进展']],
}
export const names = namesOf(labels)
