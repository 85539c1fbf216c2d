import { expect, test } from 'vitest'
import { explored } from '../../src/explorer/entries.ts'
import { FACETS } from '../../src/explorer/entry.ts'
import { progressOf } from '../../src/model/progress.ts'
import { examined } from '../support/edition.ts'
import { catalog as real } from '../support/ledger.ts'

const { entries, labels } = explored(real)

test('every target is an entry, once', () => expect(entries.map((e) => e.id).sort()).toEqual(real.targets.map((t) => t.id).sort()))

test('a step follows its total, or another step of it', () => {
  entries.forEach((e, i) => { if (e.total) expect([e.total, entries[i - 1]!.total]).toContain(entries[i - 1]!.total ?? entries[i - 1]!.id) })
})

test('every value of a facet has a name, and every name occurs', () => {
  for (const facet of FACETS) expect(new Set(labels[facet].map(([id]) => id))).toEqual(new Set(entries.flatMap((e) => e.facets[facet])))
  expect(new Set(labels.section.map(([id]) => id))).toEqual(new Set(entries.map((e) => e.section)))
})

test('what counts and what was refused is told as the model has it', () => {
  for (const target of real.targets) {
    const { status, counted, refused } = progressOf(target, real.edition.asOf)
    const { facets, evidence } = entries.find((e) => e.id === target.id)!
    expect(facets.status).toEqual([status])
    expect(evidence.map((e) => e.verdict !== 'refused')).toEqual([...counted.map(() => true), ...refused.map(() => false)])
    expect(facets.known).toEqual([counted.length ? 'counted' : refused.length ? 'refused' : 'none'])
  }
})

test('another city’s ledger is explored alike, in its own words', () => {
  const { catalog } = examined()
  const other = explored(catalog)
  expect(other.entries).toHaveLength(catalog.targets.length)
  expect(other.labels.document.map(([, label]) => label)).toEqual(['公园方案'])
  expect(JSON.stringify(other)).not.toContain('6661234')
})
