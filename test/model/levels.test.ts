import { expect, it } from 'vitest'
import { relationGroups } from '../../src/model/levels.ts'
import { examined, record } from '../support/edition.ts'

it('tells every pair once, as the document that carries it does', () => {
  const groups = relationGroups(examined().catalog.documents)
  expect(groups.map((g) => [g.kind, g.pairs.map((p) => `${p.from.id} ${p.to.id}`)])).toEqual([['quotes', ['reply opinion']], ['reports-on', ['reply plan']]])
})

it('has nothing to tell where no source prints a relation', () => {
  expect(relationGroups(examined((edited) => { delete record(edited, 'documents', 'reply').relations }).catalog.documents)).toEqual([])
})
