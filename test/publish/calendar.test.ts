import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { toCalendar } from '../../src/publish/calendar.ts'
import { subscriptions } from '../../src/publish/subscriptions.ts'
import { examined, record } from '../support/edition.ts'
import { HOSTILE, hostile } from '../support/hostile.ts'

const url = (address: string) => `https://parks.example${address}`
const printed = (change: Parameters<typeof examined>[0] = () => {}, path = 'all') => {
  const { catalog } = examined(change)
  return toCalendar(subscriptions(catalog).find((s) => s.path === path)!, catalog.edition, url)
}
const events = (text: string) => new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent').map((v) => new ICAL.Event(v))

test('every dated promise is one all-day event with the address of its task', () => {
  const found = events(printed())
  expect(found.map((e) => [e.uid, e.startDate.toString(), e.startDate.isDate, e.endDate.toString(), e.component.getFirstPropertyValue('url')])).toEqual([
    ['gp26-001-2@parks.example', '2027-12-31', true, '2028-01-01', url('/tasks/gp26-001/#gp26-001-2')],
    ['gp26-001-3@parks.example', '2028-12-31', true, '2029-01-01', url('/tasks/gp26-001/#gp26-001-3')],
    ['gp26-001-1@parks.example', '2030-12-31', true, '2031-01-01', url('/tasks/gp26-001/#gp26-001-1')],
  ])
})

test('an event says that it is a due date and not whether anything was done, and how the date is printed', () => {
  const last = events(printed()).at(-1)!
  expect(last.summary).toBe('到期日：新建公园，12个（GP26-001）')
  expect(last.description.split('\n')).toEqual([
    'GP26-001 新建12个公园', '期限：到2030年', '原文没有写到日，这里放在它的最后一天（2030年12月31日）。到期日只说期限到了，不说完成与否。', '出自：公园方案', url('/tasks/gp26-001/#gp26-001-1'),
  ])
})

test('“before 2030” falls due on the last day of 2029', () => {
  const text = printed((e) => { Object.assign(record(e, 'targets', 'gp26-001-1'), { due: 'before', dateWords: '2030年前' }) })
  expect(events(text).find((e) => e.uid.startsWith('gp26-001-1@'))!.startDate.toString()).toBe('2029-12-31')
})

test('a task that prints a deadline and has no dated figure is an event of its own', () => {
  const text = printed((e) => { record(e, 'tasks', 'gp26-003').deadline = '2029-06-15' })
  const own = events(text).find((e) => e.uid.startsWith('gp26-003@'))!
  expect([own.startDate.toString(), own.component.getFirstPropertyValue('url')]).toEqual(['2029-06-15', url('/tasks/gp26-003/')])
  expect(own.description).toContain('这是原文写的期限。')
})

test('the calendar of a topic without dates is valid and empty', () => expect(events(printed(() => {}, 'topics/care'))).toEqual([]))

describe('RFC 5545', () => {
  const text = printed((e) => {
    hostile(record(e, 'targets', 'gp26-001-1'), 'label')
    hostile(record(e, 'tasks', 'gp26-001'), 'title')
    hostile(record(e, 'topics', 'parks'), 'title')
    hostile(record(e, 'editions', 'first'), 'title')
  })
  test('hostile words open no component and close none', () => {
    expect(events(text)).toHaveLength(3)
    expect(text.match(/^END:VCALENDAR$/gm)).toHaveLength(1)
    const root = new ICAL.Component(ICAL.parse(text) as unknown[])
    expect(root.getFirstPropertyValue('name')).toContain('BEGIN:VEVENT')
    expect(HOSTILE).toContain('\r\nBEGIN:VEVENT\r\n')
  })
  test('lines end in CRLF, are at most 75 octets long and hold no control character', () => {
    expect(text.endsWith('\r\n')).toBe(true)
    const lines = text.slice(0, -2).split('\r\n')
    expect(lines.filter((line) => /[\r\n\u0000-\u0008]/.test(line))).toEqual([])
    expect(lines.filter((line) => new TextEncoder().encode(line).length > 75)).toEqual([])
  })
  test('every event has an id of its own, and the day it was written is the as-of day', () => {
    const found = events(text)
    expect(new Set(found.map((e) => e.uid)).size).toBe(found.length)
    expect(new Set(found.map((e) => String(e.component.getFirstPropertyValue('dtstamp'))))).toEqual(new Set(['2028-06-30T00:00:00Z']))
  })
})
