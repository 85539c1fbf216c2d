import { expect, test } from 'vitest'
import { cardAddress } from '../../src/model/address.ts'

test('the page of a record has a card of its own', () => {
  expect(cardAddress('/tasks/py21-014/')).toBe('/cards/tasks/py21-014.png')
  expect(cardAddress('/changes/class-size/')).toBe('/cards/changes/class-size.png')
  expect(cardAddress('/en/tasks/py21-014/')).toBe('/cards/tasks/py21-014.png')
})

test.each(['/', '/en/', '/en/tasks/', '/tasks/', '/places/puyang/', '/charts/silence/embed/', '/404/', ''])('the page at %s has the card of the home page', (address) => {
  expect(cardAddress(address)).toBe('/cards/home.png')
})
