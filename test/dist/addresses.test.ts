import { expect, it } from 'vitest'
import { editionRoot } from '../../src/edition/root.ts'
import { readRegistry } from '../../src/edition/read.ts'
import { validateEdition } from '../../src/edition/validate.ts'
import { allAddresses } from '../../src/model/addresses.ts'
import { broken, few } from '../support/site.ts'

const { catalog } = validateEdition(editionRoot())
const dead = (addresses: readonly string[]) => few(addresses.flatMap((address) => broken(address) ?? []).sort())

it('keeps every address ever published', () => {
  const registry = readRegistry(editionRoot())
  expect(registry).not.toEqual([])
  expect(dead(registry)).toEqual([])
})

it('gives every record its address', () => {
  const all = allAddresses(catalog!)
  expect(all.length).toBeGreaterThanOrEqual(catalog!.tasks.length + catalog!.targets.length + catalog!.results.length)
  expect(dead(all.map((a) => a.address))).toEqual([])
})

it('registers every address that it publishes', () => {
  const known = new Set(readRegistry(editionRoot()))
  expect(few(allAddresses(catalog!).map((a) => a.address).filter((a) => !known.has(a)))).toEqual([])
})
