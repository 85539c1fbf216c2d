/** What readers can subscribe to: the whole ledger, one place, one topic. */
import type { Catalog, DocumentNode, TaskNode } from '../model/catalog.ts'
import type { UpdateNode } from '../model/updates.ts'

/** One subscription: its part of an address, its title, and what of the ledger belongs to it. */
export type Subscription = { path: string; kind: 'all' | 'place' | 'topic'; title: string; address: string; tasks: TaskNode[]; updates: UpdateNode[] }

/** Every subscription: all, then the places that have documents, then the topics, in their orders. */
export function subscriptions({ documents, jurisdictions, tasks, topics, updates }: Catalog): Subscription[] {
  const places = jurisdictions.filter((j) => documents.some((d) => d.jurisdiction === j && d.tasks.length > 0))
  return [
    { path: 'all', kind: 'all', title: '全册', address: '/', tasks, updates },
    ...places.map((place): Subscription => ({
      path: `places/${place.id}`, kind: 'place', title: place.data.title, address: place.address,
      tasks: tasks.filter((t) => t.document.jurisdiction === place), updates: updates.filter((u) => u.whole || u.places.includes(place)),
    })),
    ...topics.map((topic): Subscription => ({
      path: `topics/${topic.id}`, kind: 'topic', title: topic.data.title, address: topic.address, tasks: topic.tasks, updates: updates.filter((u) => u.whole || u.topics.includes(topic)),
    })),
  ]
}

export const atomAddress = ({ path }: Pick<Subscription, 'path'>) => `/feeds/${path}.atom`
export const jsonFeedAddress = ({ path }: Pick<Subscription, 'path'>) => `/feeds/${path}.json`
export const calendarAddress = ({ path }: Pick<Subscription, 'path'>) => `/calendars/${path}.ics`
export const taskMarkdownAddress = ({ id }: Pick<TaskNode, 'id'>) => `/tasks/${id}/index.md`
export const documentMarkdownAddress = ({ id }: Pick<DocumentNode, 'id'>) => `/documents/${id}/index.md`
