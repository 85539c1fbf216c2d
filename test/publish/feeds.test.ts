import { describe, expect, test } from 'vitest'
import { toAtom, toJsonFeed } from '../../src/publish/feeds.ts'
import { subscriptions } from '../../src/publish/subscriptions.ts'
import { add, examined } from '../support/edition.ts'
import { HOSTILE } from '../support/hostile.ts'
import { all, only, readXml } from '../support/xml.ts'

const url = (address: string) => `https://parks.example${address}`
const { catalog } = examined((e) => {
  add(e, 'updates', 'first', { date: '2028-06-01', kind: 'added', title: '收进方案', summary: '第一份。', records: ['plan'] })
  add(e, 'updates', 'mended', { date: '2028-07-02', kind: 'corrected', title: `改正${HOSTILE}`, summary: HOSTILE, records: ['gp26-001-2'] })
  add(e, 'updates', 'whole', { date: '2028-07-01', kind: 'added', title: '全册重排', summary: '都动了。' })
})
const of = (path: string) => subscriptions(catalog).find((s) => s.path === path)!
const json = (path: string) => JSON.parse(toJsonFeed(of(path), catalog.edition, url)) as { version: string; title: string; feed_url: string; items: Record<string, string>[] }
const atom = (path: string) => readXml(toAtom(of(path), catalog.edition, url))

test('the newest change comes first', () => {
  expect(json('all').items.map((i) => i['id'])).toEqual([url('/updates/#mended'), url('/updates/#whole'), url('/updates/#first')])
})

test('a topic hears of what touches its tasks, and of what touches the whole ledger', () => {
  expect(json('topics/parks').items.map((i) => i['id'])).toEqual([url('/updates/#mended'), url('/updates/#whole'), url('/updates/#first')])
  expect(json('topics/care').items.map((i) => i['id'])).toEqual([url('/updates/#whole'), url('/updates/#first')])
})

test('only places that have tasks of their own can be subscribed to', () => {
  expect(subscriptions(catalog).map((s) => s.path)).toEqual(['all', 'places/qing', 'topics/parks', 'topics/care'])
})

describe('Atom', () => {
  const feed = atom('all')
  const entries = all(feed, 'entry')
  test('the feed has what RFC 4287 requires, and no clock', () => {
    expect(feed).toMatchObject({ name: 'feed', attributes: { xmlns: 'http://www.w3.org/2005/Atom' } })
    expect([only(feed, 'id'), only(feed, 'updated')]).toEqual([url('/feeds/all.atom'), '2028-07-02T00:00:00.000Z'])
    expect(only(all(feed, 'author')[0]!, 'name')).toBe('试账')
    expect(all(feed, 'link').map((l) => [l.attributes['rel'], l.attributes['href']])).toContainEqual(['self', url('/feeds/all.atom')])
  })
  test('every entry has an id, a title, a day and a link of its own', () => {
    expect(entries.map((e) => [only(e, 'id'), only(e, 'updated').slice(0, 10), all(e, 'link')[0]!.attributes['href']])).toEqual(
      [['mended', '2028-07-02'], ['whole', '2028-07-01'], ['first', '2028-06-01']].map(([id, day]) => [url(`/updates/#${id}`), day, url(`/updates/#${id}`)]))
    expect(entries.every((e) => only(e, 'title') !== '' && all(e, 'category').every((c) => c.attributes['term'] !== ''))).toBe(true)
  })
  test('hostile words stay words: no markup is left once the HTML of a title or a content is read', () => {
    for (const part of [only(entries[0]!, 'title'), only(entries[0]!, 'content').replace(/^<p>|<\/p>$/g, '')]) {
      expect(part).not.toMatch(/[<>]/)
      expect(part).toContain('&#60;script&#62;')
    }
  })
  test('an edition without changes has a valid feed dated by its as-of day', () => {
    const { catalog: still } = examined()
    const empty = readXml(toAtom(subscriptions(still)[0]!, still.edition, url))
    expect([only(empty, 'updated'), all(empty, 'entry').length]).toEqual(['2028-06-30T00:00:00.000Z', 0])
  })
})

describe('JSON Feed', () => {
  test('it has what version 1.1 requires', () => {
    expect(json('all')).toMatchObject({ version: 'https://jsonfeed.org/version/1.1', title: '试账账的变动：全册', feed_url: url('/feeds/all.json') })
    expect(json('all').items[2]).toEqual({ id: url('/updates/#first'), url: url('/updates/#first'), title: '新增：收进方案', content_text: '第一份。', date_published: '2028-06-01T00:00:00.000Z', tags: ['青山市', '公园', '养护'] })
  })
  test('hostile words are plain text in one line', () => {
    const { title, content_text: text } = json('all').items[0]!
    expect(`${title}${text}`).not.toMatch(/[\u0000-\u001F]/)
    expect(text).toContain('<script>')
  })
})
