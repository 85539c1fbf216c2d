import { expect, it } from 'vitest'
import { originOf, originYear } from '../../src/model/origin.ts'
import { examined, node } from '../support/edition.ts'

const { catalog } = examined()

it('is the quoted document where the words are quoted', () => {
  expect(originOf(node(catalog.tasks, 'gp26-001')).id).toBe('plan')
  expect(originOf(node(catalog.tasks, 're28-001')).id).toBe('opinion')
})

it('has the year of its own date, and none where only the years it covers are printed', () => {
  expect(originYear(node(catalog.documents, 'plan'))).toBe(2026)
  expect(originYear({ data: { start: '2021', datedWords: '3月21日' } } as never)).toBeNull()
  expect(originYear(node(catalog.documents, 'opinion'))).toBeNull()
})
