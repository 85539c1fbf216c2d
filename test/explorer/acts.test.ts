import { expect, test } from 'vitest'
import { acted, dropped, resorted, turnedAll } from '../../src/explorer/acts.ts'
import { itemsOf } from '../../src/explorer/group.ts'
import { extentOf } from '../../src/explorer/folds.ts'
import { PLAIN, type View } from '../../src/explorer/state.ts'
import { entry, labels, names } from './entry.ts'

const itemOf = (view: View, kind: 'head' | 'more' | 'row' | 'detail', level = 2) =>
  itemsOf(['a', 'b', 'c', 'd'].map((id) => entry(id)), view.group, labels, names, { extent: (id, of) => extentOf(view, id, of), open: view.open })
    .find((i) => i.kind === kind && (i.kind !== 'head' || i.level === level))!
const asked: View = { ...PLAIN, q: '公园', chosen: { topic: ['trees'], year: ['2027'] } }

test('a condition is dropped alone; an empty name drops all of them, and leaves order, groups and columns', () => {
  expect(dropped(asked, 'q')).toEqual({ ...asked, q: '' })
  expect(dropped(asked, 'topic')).toEqual({ ...asked, chosen: { year: ['2027'] } })
  expect(dropped({ ...asked, group: 'none' }, '')).toEqual({ ...PLAIN, group: 'none' })
})

test('dropping what was never asked changes nothing', () => expect(dropped(asked, 'place')).toEqual(asked))

test('a column sorts upward first, and the other way round when it is asked again', () => {
  const once = resorted(PLAIN, 'date')
  expect([once.sort, resorted(once, 'date').sort, resorted(resorted(once, 'date'), 'date').sort]).toEqual([{ column: 'date', down: false }, { column: 'date', down: true }, { column: 'date', down: false }])
  expect(resorted(resorted(once, 'date'), 'code').sort).toEqual({ column: 'code', down: false })
})

test('a row opens, shuts again, and shuts the one that was open', () => {
  const open = acted(PLAIN, itemOf(PLAIN, 'row'))
  expect([open.open, acted(open, itemOf(open, 'row')).open, acted({ ...PLAIN, open: 'b' }, itemOf(PLAIN, 'row')).open]).toEqual(['a', null, 'a'])
  expect(acted(open, itemOf(open, 'detail')).open).toBe(null)
})

test('a head folds its group and opens it again; the rest of a group shows all of it', () => {
  const shut = acted(PLAIN, itemOf(PLAIN, 'head'))
  expect([extentOf(shut, 'plan s1', 2), extentOf(acted(shut, itemOf(shut, 'head')), 'plan s1', 2)]).toEqual(['head', 'few'])
  expect(extentOf(acted(PLAIN, itemOf(PLAIN, 'more')), 'plan s1', 2)).toBe('all')
  expect(extentOf(acted(PLAIN, itemOf(PLAIN, 'head', 1)), 'plan', 1)).toBe('head')
})

test('all groups turn together, and what was turned by hand is forgotten', () => {
  const byHand = acted(PLAIN, itemOf(PLAIN, 'more'))
  expect([turnedAll(byHand, true).turned, turnedAll(byHand, false).turned]).toEqual([{ others: 'all', groups: {} }, { others: 'head', groups: {} }])
})
