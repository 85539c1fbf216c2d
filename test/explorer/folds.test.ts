import { expect, test } from 'vitest'
import { extentOf, pressed, turn } from '../../src/explorer/folds.ts'
import { PLAIN, type View } from '../../src/explorer/state.ts'

const asked: View = { ...PLAIN, q: '公园' }
const shut: View = { ...PLAIN, turned: { others: 'head', groups: {} } }

test('at first documents are open and every group shows a little; whoever asks for something sees all of it', () => {
  expect([extentOf(PLAIN, 'plan', 1), extentOf(PLAIN, 'plan s1', 2)]).toEqual(['all', 'few'])
  expect([extentOf(asked, 'plan', 1), extentOf(asked, 'plan s1', 2)]).toEqual(['all', 'all'])
  expect(extentOf({ ...PLAIN, chosen: { year: ['2027'] } }, 'plan s1', 2)).toBe('all')
})

test('a small window shows the heads of groups at first, until something is asked; a head opens its group whole', () => {
  const small: View = { ...PLAIN, first: 'head' }
  expect([extentOf(small, 'plan', 1), extentOf(small, 'plan s1', 2), extentOf({ ...small, q: '公园' }, 'plan s1', 2)]).toEqual(['all', 'head', 'all'])
  expect(turn(turn(small, 'plan s1', 2, pressed(small, 'plan s1', 2)), 'plan s1', 2, 'head')).toEqual(small)
  expect(pressed(small, 'plan s1', 2)).toBe('all')
})

test('shutting all groups leaves the documents open, so that the groups are seen', () => {
  expect([extentOf(shut, 'plan', 1), extentOf(shut, 'plan s1', 2)]).toEqual(['all', 'head'])
})

test('one group is turned, and the others stay', () => {
  const turned = turn(PLAIN, 'plan s1', 2, 'all')
  expect([extentOf(turned, 'plan s1', 2), extentOf(turned, 'plan s2', 2)]).toEqual(['all', 'few'])
  expect(extentOf(turn(shut, 'plan s1', 2, 'few'), 'plan s1', 2)).toBe('few')
})

test('a group that is turned back leaves nothing behind', () => {
  expect(turn(turn(PLAIN, 'plan s1', 2, 'head'), 'plan s1', 2, 'few')).toEqual(PLAIN)
  expect(turn(turn(PLAIN, 'plan', 1, 'head'), 'plan', 1, 'all')).toEqual(PLAIN)
})

test('a head shuts its group, and opens it as far as it was at first', () => {
  const after = (view: View, level: 1 | 2) => pressed(turn(view, 'x', level, 'head'), 'x', level)
  expect([pressed(PLAIN, 'x', 2), pressed(asked, 'x', 2), pressed(PLAIN, 'x', 1)]).toEqual(['head', 'head', 'head'])
  expect([after(PLAIN, 2), after(asked, 2), after(PLAIN, 1), pressed(shut, 'x', 2)]).toEqual(['few', 'all', 'all', 'all'])
})
