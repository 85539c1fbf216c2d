import { describe, expect, it } from 'vitest'
import { editionRoot } from '../../src/edition/root.ts'
import { readProse } from '../../src/edition/prose.ts'
import { validateEdition } from '../../src/edition/validate.ts'
import { answersOf } from '../../src/model/answers.ts'
import { statusLabel } from '../../src/i18n/zh.ts'
import { few, internal, pages } from '../support/site.ts'

const catalog = validateEdition(editionRoot()).catalog!
const { prose } = readProse(editionRoot())
const topics = catalog.topics.map((topic) => {
  const page = pages.find((p) => p.address === topic.address)!
  return { topic, page, text: prose.find((p) => p.folder === 'topics' && p.id === topic.id), sections: [...page.document.querySelectorAll('main section[id^="q"]')] }
})

describe('the page of a topic', () => {
  it('answers at least three questions, each a heading of its own', () => {
    expect(topics.length).toBeGreaterThan(0)
    expect(topics.filter(({ sections }) => sections.length < 3 || sections.some((s) => s.querySelectorAll('h2').length !== 1)).map((t) => t.topic.id)).toEqual([])
  })

  it('sets under each answer the records it links to, with what is known of each', () => {
    const wrong = topics.flatMap(({ topic, page, text, sections }) => answersOf(text!.text.slice(text!.from), catalog.tasks).answers.flatMap(({ id, tasks }) => {
      const rows = [...sections.find((s) => s.id === id)!.querySelectorAll('.records tbody tr')]
      const linked = rows.map((row) => internal(page, row.querySelector('th a')!.getAttribute('href')!))
      const bare = rows.filter((row) => [...row.querySelectorAll('td')].some((cell) => !cell.textContent!.trim()))
      return linked.join() === tasks.map((t) => t.address).join() && rows.length > 0 && !bare.length ? [] : [`${topic.id}#${id}`]
    }))
    expect(few(wrong)).toEqual([])
  })

  it('says nothing of what is known in the prose itself, since that changes with the evidence', () => {
    const typed = prose.filter((p) => p.folder === 'topics').flatMap(({ id, text }) => Object.values(statusLabel).filter((label) => text.includes(label)).map((label) => `${id}: ${label}`))
    expect(typed).toEqual([])
  })

  it('says what no document says', () => {
    expect(topics.filter(({ page }) => !page.document.querySelector('#unwritten .answer li')).map((t) => t.topic.id)).toEqual([])
  })

  it('names every place of the ledger, also one that is silent', () => {
    const places = new Set(catalog.documents.filter((d) => d.tasks.length).map((d) => d.jurisdiction))
    expect(topics.filter(({ page }) => page.document.querySelectorAll('.t-board>div').length !== places.size).map((t) => t.topic.id)).toEqual([])
  })

  it('leads to its targets in the table, to a feed and to a calendar', () => {
    const links = (page: (typeof topics)[number]['page']) => [...page.document.querySelectorAll('main a[href]')].map((a) => a.getAttribute('href')!)
    const missing = topics.flatMap(({ topic, page }) => [
      topic.tasks.some((t) => t.targets.length) ? `/targets/?topic=${topic.id}` : '', `/feeds/topics/${topic.id}.atom`, topic.tasks.some((t) => t.targets.some((x) => x.data.deadline)) ? `/calendars/topics/${topic.id}.ics` : '',
    ].filter((path) => path && !links(page).some((link) => link.endsWith(path))))
    expect(missing).toEqual([])
  })
})

it('gives every topic its short answer in the list of topics', () => {
  const list = pages.find((p) => p.address === '/topics/')!.document.querySelector('.topics')!.textContent!
  expect(topics.filter(({ topic, text }) => !list.includes(topic.data.question) || !list.includes(text!.head.title)).map((t) => t.topic.id)).toEqual([])
})
