import { expect, test } from 'vitest'
import { guardrailStatus, intervalOf, intervalText, isReplaced, jointProgress, progressOf, rungOf, unsureOf } from '../../src/model/progress.ts'
import type { Edited } from '../../src/schema/collections.ts'
import { add, examined, node, record } from '../support/edition.ts'
import { AGREES, CHANGE, lineage, pair, refusal } from '../support/evidence.ts'

const target = (change: (e: Edited) => void, id = 'gp26-001-1') => node(examined(change).catalog.targets, id)
const known = (change: (e: Edited) => void, asOf = '2028-06-30') => progressOf(target(change), asOf)

test('without evidence nothing is known but the day', () => {
  expect(known(() => {})).toMatchObject({ status: 'not-due', due: false, interval: null, rung: 'none', counted: [], refused: [] })
  expect(known(() => {}, '2031-01-01')).toMatchObject({ status: 'due-silent', due: true })
})

test('sure parts make the lower end, possible parts the upper one, each written out', () => {
  const { interval, status } = known((e) => {
    pair(e, { counted: { min: '5', max: '5' } })
    add(e, 'results', 're28-001-3', { ...record(e, 'results', 're28-001-1'), label: '另外' })
    pair(e, { result: 're28-001-3', counted: { min: '0', max: '6' } }, 'pair-two')
  })
  expect([interval!.min.toString(), interval!.max.toString(), status]).toEqual(['5', '11', 'part'])
  expect(interval!.arithmetic).toBe('至少 5＋0＝5个；至多 5＋6＝11个')
})

test('one figure alone is no sum', () => expect(known((e) => pair(e)).interval!.arithmetic).toBe('至少 6个；至多 6个'))

test('decimals are summed exactly', () => {
  const { matches } = target((e) => pair(e, { counted: { min: '0.1', max: '0.1' } }))
  expect(intervalOf([matches[0]!, { ...matches[0]!, data: { ...matches[0]!.data, counted: { min: '0.2', max: '0.2' } } }])!.min.toString()).toBe('0.3')
})

test('an interval with one end is one number', () => {
  expect(intervalText(known((e) => pair(e)).interval!, '个')).toBe('6个')
  expect(intervalText(known((e) => pair(e, { counted: { min: '0', max: '6' } })).interval!, '个')).toBe('0—6个')
})

test('a refused figure of another indicator leaves what is promised as unseen as before', () => {
  const due = (indicator: 'no' | 'unknown' | 'yes') => known((e) => refusal(e, { dimensions: { ...AGREES, measure: 'no', indicator } }), '2031-01-01').status
  expect([due('no'), due('unknown'), due('yes')]).toEqual(['due-silent', 'incomparable', 'incomparable'])
})

test('a refused figure counts nothing and is kept', () => {
  const progress = known((e) => refusal(e))
  expect([progress.status, progress.interval, progress.refused.length]).toEqual(['not-due', null, 1])
})

test('a promise to have none is not met by some', () => {
  const progress = known((e) => {
    Object.assign(record(e, 'targets', 'gp26-001-1'), { value: '0' })
    pair(e)
  })
  expect(progress.status).toBe('part')
})

test('evidence stands on the rung of its own recognition, else on the word of its text', () => {
  const rung = (stage?: 'national' | 'provincial', authority: 'original' | 'press' = 'press') => known((e) => {
    Object.assign(record(e, 'results', 're28-001-1'), { stage })
    record(e, 'documents', 'reply').authority = authority
    pair(e)
  }).rung
  expect([rung('national'), rung('provincial'), rung(undefined, 'original'), rung()]).toEqual(['national', 'provincial', 'own', 'press'])
  expect(rungOf([])).toBe('none')
  const [strong, weak] = [target((e) => { pair(e); record(e, 'results', 're28-001-1').stage = 'provincial' }).matches, target((e) => pair(e)).matches]
  expect(rungOf([...strong, ...weak])).toBe(rungOf(weak))
})

test('a later document that changes the value replaces a promise, not one that changes its scope as well', () => {
  expect(isReplaced(target((e) => lineage(e)))).toBe(true)
  expect(isReplaced(target((e) => lineage(e, [CHANGE, { ...CHANGE, id: 'c2', kind: 'scope' }])))).toBe(false)
  expect(isReplaced(target((e) => lineage(e, [{ ...CHANGE, kind: 'modality' }])))).toBe(false)
})

test('a statement of the same document replaces nothing', () => {
  const change = { ...CHANGE, to: 'gp26-001-3', after: '2028年新建7个' }
  expect(isReplaced(target((e) => lineage(e, [change], ['gp26-001-1', 'gp26-001-3'])))).toBe(false)
})

test('a prohibition has a figure beside it, or no report, or no later document at all', () => {
  const of = (change: (e: Edited) => void) => guardrailStatus(node(examined(change).catalog.tasks, 'gp26-003'))
  expect(of((e) => add(e, 'contexts', 'beside', { task: 'gp26-003', result: 're28-001-1', note: '试。' }))).toBe('context')
  expect(of(() => {})).toBe('no-report')
  expect(of((e) => { record(e, 'documents', 'reply').relations = [] })).toBe('not-assessable')
})

test('promises that share a figure know it together once', () => {
  const { catalog } = examined((e) => {
    add(e, 'results', 're28-001-3', { ...record(e, 'results', 're28-001-1'), label: '另外', value: '2' })
    pair(e, { result: 're28-001-3', target: 'gp26-001-2', counted: { min: '2', max: '2' } }, 'pair-sure')
    pair(e, { target: 'gp26-001-2', counted: { min: '0', max: '6' } }, 'pair-two')
    pair(e, { target: 'gp26-001-3', counted: { min: '0', max: '6' } }, 'pair-three')
  })
  const [joint, ...rest] = jointProgress(catalog)
  expect(rest).toEqual([])
  expect([joint!.targets.map((t) => t.id), joint!.known.toString(), joint!.promised.toString(), joint!.shared.id]).toEqual([['gp26-001-2', 'gp26-001-3'], '8', '12', 're28-001-1'])
})

test('a figure for one promise alone is shared by none', () => expect(jointProgress(examined((e) => pair(e)).catalog)).toEqual([]))

test('what the text leaves open is named once, in the order of the dimensions, and nothing where all is clear', () => {
  const { targets } = examined((e) => { pair(e, { dimensions: { ...AGREES, measure: 'unknown', period: 'unknown' } }); pair(e, { target: 'gp26-001-2', dimensions: { ...AGREES, period: 'unknown' } }, 'pair-two') }).catalog
  expect(unsureOf(targets.flatMap((t) => t.matches))).toEqual(['period', 'measure'])
  expect(unsureOf(node(examined((e) => pair(e, { dimensions: AGREES })).catalog.targets, 'gp26-001-1').matches)).toEqual([])
})
