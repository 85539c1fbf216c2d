/** Deadlines as iCalendar (RFC 5545): one all-day event a dated promise, with the address of its task. */
import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator'
import type { Edition } from '../schema/edition.ts'
import { lastDay } from '../text/partial-date.ts'
import { type Deadline, deadlines } from './deadlines.ts'
import { oneLine, plain } from './plain.ts'
import { calendarAddress, type Subscription } from './subscriptions.ts'

const DAY = 86_400_000

/** The calendar of one subscription, stamped with the as-of day, so that the same commit gives the same bytes. */
export function toCalendar(subscription: Subscription, edition: Edition, url: (address: string) => string): string {
  const stamp = midnight(lastDay(edition.asOf))
  const calendar = ical({
    name: escaped(`${edition.title}：${subscription.title}的到期日`), description: escaped('文件写明的期限到哪一天为止；不说完成与否。'),
    prodId: { company: 'mingzhang', product: 'deadlines', language: 'ZH' }, method: ICalCalendarMethod.PUBLISH, url: url(calendarAddress(subscription)), ttl: 86_400,
  })
  for (const deadline of deadlines(subscription.tasks)) calendar.createEvent(event(deadline, stamp, new URL(edition.url).host, url))
  return calendar.toString().replace(/(?:\r\n)?$/, '\r\n')
}

function event({ id, day, title, lines, address, task }: Deadline, stamp: Date, host: string, url: (address: string) => string) {
  const start = midnight(day)
  return {
    id: `${id}@${host}`, stamp, start, end: new Date(start.getTime() + DAY), allDay: true, summary: oneLine(title), description: plain([...lines, url(address)].join('\n')), url: url(address),
    transparency: ICalEventTransparency.TRANSPARENT, categories: task.topics.map((t) => ({ name: oneLine(t.data.title) })),
  }
}

const midnight = (day: string) => new Date(`${day}T00:00:00Z`)

// The library escapes the words of events, not the name of the calendar (RFC 5545, 3.3.11).
const escaped = (words: string) => oneLine(words).replace(/[\\;,]/g, (c) => `\\${c}`)
