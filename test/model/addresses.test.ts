import { expect, test } from 'vitest'
import { codeOf } from '../../src/model/address.ts'
import { allAddresses } from '../../src/model/addresses.ts'
import { examined } from '../support/edition.ts'

const addresses = allAddresses(examined().catalog)

test('every kind of record, section and paragraph has its address', () => {
  expect(addresses.map((a) => a.address)).toEqual(expect.arrayContaining([
    '/documents/plan/', '/documents/plan/#s2', '/documents/plan/#p3', '/documents/opinion/', '/tasks/gp26-001/', '/tasks/gp26-001/#gp26-001-2', '/tasks/re28-001/#re28-001-1',
    '/indicators/green-area/', '/topics/parks/', '/places/#qing-east', '/checks/#share-parks', '/checks/#plan-gp26-001-1',
  ]))
})

test('no two records share an address', () => expect(new Set(addresses.map((a) => a.address)).size).toBe(addresses.length))

test('addresses are made of ASCII ids only', () => {
  for (const { address } of addresses) expect(address).toMatch(/^\/[a-z]+\/([a-z0-9-]+\/)?(#[a-z0-9-]+)?$/)
})

test('a code is the id in capitals', () => expect(codeOf('py21-012')).toBe('PY21-012'))
