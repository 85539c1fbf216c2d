import { expect, test } from 'vitest'
import { COLUMNS } from '../../src/explorer/columns.ts'
import { presets, silentIn } from '../../src/explorer/presets.ts'
import { PLAIN, readView, type View, writeView } from '../../src/explorer/state.ts'
import { explored } from '../../src/explorer/entries.ts'
import { select } from '../../src/explorer/select.ts'
import { LONGEST } from '../../src/search/clean.ts'
import { catalog } from '../support/ledger.ts'

const { entries, labels } = explored(catalog)
const read = (search: string) => readView(search, (of, value) => labels[of].some(([id]) => id === value), (id) => entries.some((e) => e.id === id))

test('an address without a query is the plain view, and the plain view needs none', () => {
  expect(read('')).toEqual(PLAIN)
  expect(writeView(PLAIN)).toBe('')
})

test('every part of a view comes back from its address', () => {
  const view: View = { q: '班额 <b>&"', chosen: { year: ['2025', 'none'], status: ['due-silent'] }, sort: { column: 'value', down: true }, group: 'section', columns: ['code', 'label', 'status', 'scope'], open: entries[3]!.id,
    turned: { others: 'all', groups: { [entries[0]!.section]: 'head', [entries[0]!.facets.document[0]!]: 'head', [entries.at(-1)!.section]: 'few' } }, first: 'few' }
  expect(read(writeView(view))).toEqual(view)
})

test('all columns can be put away but the first two', () => {
  expect(read(writeView({ ...PLAIN, columns: ['code', 'label'] })).columns).toEqual(['code', 'label'])
  expect(read('?columns=counted,nothing,value').columns).toEqual(['code', 'label', 'value', 'counted'])
  expect(read(`?columns=${COLUMNS.join()}`).columns).toEqual(COLUMNS)
})

test.each([
  '?year=1e999&status=__proto__&topic=constructor&nothing=1', '?sort=--value&sort=2', '?sort=', '?group=toString', '?groups=none&head=__proto__&all=nothing', '?head=', `?few=${'x'.repeat(9000)}`, '?group=99999999999999999999', '?open=../../x', '?open=<script>',
  '?%E0%A4%A', '?&&&=&', `?${'a=1&'.repeat(5000)}`, '?q=%00%E2%80%8B%E2%80%8F',
])('what an address makes up is set aside: %s', (search) => expect(read(search)).toEqual(PLAIN))

test('groups are turned only where they stand, and none where nothing is grouped', () => {
  const section = new URLSearchParams({ head: entries[0]!.section })
  expect(read(`?${section}`).turned.groups).toEqual({ [entries[0]!.section]: 'head' })
  expect(read(`?group=status&${section}&all=due-silent`).turned.groups).toEqual({ 'due-silent': 'all' })
  expect(read(`?group=none&${section}`).turned.groups).toEqual({})
})

test('a very long query is cut, and a repeated value counts once', () => {
  expect([...read(`?q=${'班'.repeat(9000)}`).q]).toHaveLength(LONGEST)
  expect(read('?year=2025&year=2025').chosen).toEqual({ year: ['2025'] })
})

test('every question that is offered reads back and finds something', () => {
  for (const { label, query } of presets(2025)) {
    const view = read(query)
    expect([label, writeView(view)]).toEqual([label, query])
    expect(select(entries, view.chosen, null).found.length).toBeGreaterThan(0)
  }
  expect(select(entries, read(silentIn(2025)).chosen, null).found.every((e) => e.facets.year.includes('2025') && e.facets.status[0] === 'due-silent')).toBe(true)
})

test('without a deadline that is over no year is asked for', () => expect(presets(undefined).some(({ query }) => query.includes('year=2'))).toBe(false))
