/** Feeds of changes to the ledger: Atom (RFC 4287) and JSON Feed 1.1. */
import { Feed } from 'feed'
import { updateLabel } from '../i18n/zh.ts'
import type { UpdateNode } from '../model/updates.ts'
import type { Edition } from '../schema/edition.ts'
import { lastDay } from '../text/partial-date.ts'
import { oneLine } from './plain.ts'
import { atomAddress, jsonFeedAddress, type Subscription } from './subscriptions.ts'

type Url = (address: string) => string

/** What both formats say of a feed, and of one change. */
const headOf = (subscription: Subscription, edition: Edition) => ({
  title: oneLine(`${edition.title}账的变动：${subscription.title}`),
  description: oneLine(`${edition.title}新增、更正、撤下了哪些记录。更正是本站记错了，不是政策变了。`),
})
const entryOf = ({ data }: UpdateNode) => ({ title: oneLine(`${updateLabel[data.kind]}：${data.title}`), text: oneLine(data.summary), date: new Date(`${data.date}T00:00:00Z`) })
const tagsOf = ({ places, topics }: UpdateNode) => [...places, ...topics].map((n) => oneLine(n.data.title))

/** The feed as Atom. The day of the newest change, or the as-of day, is the day it was updated: nothing depends on a clock. */
export function toAtom(subscription: Subscription, edition: Edition, url: Url): string {
  const { title, description } = headOf(subscription, edition)
  const self = url(atomAddress(subscription))
  const updated = new Date(`${subscription.updates[0]?.data.date ?? lastDay(edition.asOf)}T00:00:00Z`)
  const feed = new Feed({ id: self, title: escaped(title), description: escaped(description), link: url('/updates/'), language: 'zh-CN', updated, author: { name: oneLine(edition.title) }, copyright: 'CC BY 4.0', generator: 'mingzhang', feedLinks: { atom: self } })
  for (const update of subscription.updates) {
    const { title: name, text, date } = entryOf(update)
    feed.addItem({ id: url(update.address), link: url(update.address), title: escaped(name), content: `<p>${escaped(text)}</p>`, date, published: date, category: tagsOf(update).map((tag) => ({ name: tag, term: tag })) })
  }
  return feed.atom1()
}

/** The feed as JSON Feed, with plain text. */
export function toJsonFeed(subscription: Subscription, edition: Edition, url: Url): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1', ...headOf(subscription, edition), language: 'zh-CN', home_page_url: url('/updates/'), feed_url: url(jsonFeedAddress(subscription)), authors: [{ name: oneLine(edition.title), url: url('/') }],
    items: subscription.updates.map((update) => {
      const { title, text, date } = entryOf(update)
      return { id: url(update.address), url: url(update.address), title, content_text: text, date_published: date.toISOString(), ...(tagsOf(update).length && { tags: tagsOf(update) }) }
    }),
  }
  return `${JSON.stringify(feed, null, 2)}\n`
}

// The library writes titles and contents as HTML, so that plain words must be escaped once before.
const escaped = (words: string) => words.replace(/[&<>"']/g, (c) => `&#${c.codePointAt(0)};`)
