/** The contract of the search in a real browser: what people type and what they must get, and pieces of the corpus. */
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { editionRoot } from '../../src/edition/root.ts'
import { validateEdition } from '../../src/edition/validate.ts'
import { KINDS, searchRecords, type Wording } from '../../src/search/sources.ts'
import { searchSite, settled } from '../support/search-site.ts'
import { few } from '../support/site.ts'

type Wish = { ask: string; first?: string; top?: string[]; any?: string[]; found?: string[] }
type Answer = { direct: string[]; near: string[] }

const contract = parse(readFileSync('test/browser/search-contract.yaml', 'utf8')) as Record<string, Record<string, Wish[]>>
const wishes = Object.entries(contract).flatMap(([set, kinds]) => Object.entries(kinds).flatMap(([kind, all]) => all.map((wish) => ({ ...wish, set, kind }))))
const catalog = validateEdition(editionRoot()).catalog!
const folders = { documents: catalog.documents, topics: catalog.topics, indicators: catalog.indicators, places: catalog.jurisdictions, terms: catalog.terms, people: catalog.people }
const addresses = new Map([
  ...[catalog.tasks, catalog.targets, catalog.results].flat().map((n) => [n.id, n.address] as const),
  ...Object.entries(folders).flatMap(([folder, nodes]) => nodes.map((n) => [`${folder}/${n.id}`, n.address] as const)),
])
const wished = ({ first, top = [], any = [], found = [] }: Wish) => [...(first ? [first] : []), ...top, ...any, ...found]
/** A task with its figures and what they measure; anything else alone. */
const family = new Map(catalog.tasks.map((task) => [task.id, [task.id, ...[...task.targets, ...task.results].flatMap((f) => [f.id, `indicators/${f.indicator.id}`])]]))
const related = (id: string) => family.get(id) ?? [id]

/** 200 pieces of what can be found, of 2 to 14 characters, the same in every run. */
function pieces(): { ask: string; address: string }[] {
  const words = { kind: Object.fromEntries(KINDS.map((k) => [k, k])), status: {}, deadline: () => '', asOf: () => '' } as unknown as Wording
  const texts = searchRecords(catalog, words).flatMap(({ title, text, address }) => [{ text: title, address }, { text, address }]).filter(({ text }) => text.length >= 4)
  let seed = 20261122
  const chance = (below: number) => { seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7FFFFFFF; return Math.floor(seed / 0x80000000 * below) }
  return Array.from({ length: 200 }, () => {
    const { text, address } = texts[chance(texts.length)]!
    const from = chance(text.length - 2)
    return { ask: text.slice(from, from + 2 + chance(13)), address }
  }).filter(({ ask }) => /[\p{L}\p{N}]/u.test(ask))
}

/** Asks the page of the search many things in one go, by its address, and reads all that it lists. */
const askAll = (page: Page, queries: readonly string[]): Promise<Answer[]> => page.evaluate(async (queries) => {
  const results = document.querySelector('[data-part=results]')!
  const base = document.querySelector<HTMLElement>('.s-page')!.dataset['base']!
  const links = (part: string) => [...document.querySelectorAll(`[data-part=${part}] li > a`)].map((a) => `/${a.getAttribute('href')!.slice(base.length)}`)
  const answers: Answer[] = []
  for (const query of queries) {
    history.replaceState(null, '', `?${new URLSearchParams({ q: query, page: '9999' })}`)
    dispatchEvent(new PopStateEvent('popstate'))
    while (results.getAttribute('aria-busy') === 'true') await new Promise((done) => { setTimeout(done) })
    answers.push({ direct: links('exact'), near: links('near') })
  }
  return answers
}, queries)

const holds = ({ first, top, any, found }: Wish, { direct, near }: Answer) => {
  const all = [...direct, ...near]
  const at = (id: string) => addresses.get(id)!
  const early = (ids: readonly string[]) => ids.some((id) => all.slice(0, 3).includes(at(id)))
  return (!first || all[0] === at(first)) && (!top || early(top)) && (!any || early(any.flatMap(related))) && (found ?? []).every((id) => all.includes(at(id)))
}

/** How many of some wishes were kept, for each of the words that `by` gives, as `code 21/21`. */
const rates = (asked: readonly { kept: boolean; set: string; kind: string }[], by: 'set' | 'kind') =>
  [...new Set(asked.map((w) => w[by]))].map((name) => { const of = asked.filter((w) => w[by] === name); return `${name} ${of.filter((w) => w.kept).length}/${of.length}` }).join(', ')

const at = searchSite()

it('holds at least 400 wishes of ten kinds and more, for records that exist, none twice', () => {
  expect(wishes.length).toBeGreaterThanOrEqual(400)
  expect(new Set(wishes.map((w) => w.kind)).size).toBeGreaterThanOrEqual(10)
  expect(wishes.flatMap(wished).filter((id) => !addresses.has(id))).toEqual([])
  expect(wishes.filter((wish) => wished(wish).length === 0)).toEqual([])
  expect(wishes.map((w) => w.ask).filter((ask, i, all) => all.indexOf(ask) !== i)).toEqual([])
})

describe.each([['as browsers are', true], ['without Intl.Segmenter', false]])('the contract, %s', (name, segments) => {
  let page: Page

  beforeAll(async () => {
    const inside = segments ? at.context : await at.running.browser.newContext({ locale: 'zh-CN' })
    if (!segments) await inside.addInitScript(() => { Reflect.deleteProperty(Intl, 'Segmenter') })
    ;({ page } = await at.open('search/', inside))
    // Asked before its script is there, the page would answer nothing.
    await settled(page)
    expect(await page.evaluate(() => 'Segmenter' in Intl)).toBe(segments)
  })

  it('gives the right record first, or among the first three, in 95 of 100 cases', async () => {
    const answers = await askAll(page, wishes.map((w) => w.ask))
    const asked = wishes.map((wish, i) => ({ ...wish, answer: answers[i]!, kept: holds(wish, answers[i]!) }))
    const missed = asked.filter((w) => !w.kept).map(({ set, kind, ask, answer }) => `${set}, ${kind}: ${ask}: ${[...answer.direct, ...answer.near].slice(0, 3)}`)
    for (const set of Object.keys(contract)) console.info(`search contract, ${name}, ${set} set: ${rates(asked.filter((w) => w.set === set), 'kind')}`)
    console.info(`search contract, ${name}: ${rates(asked, 'set')}; together ${asked.length - missed.length}/${asked.length}\nnot held: ${missed.join('\n')}`)
    expect(1 - missed.length / asked.length, few(missed).join('\n')).toBeGreaterThanOrEqual(0.95)
  })

  it('finds a text by any piece of it, in 99 of 100 cases, as an answer and not as something near', async () => {
    const asked = pieces()
    const answers = await askAll(page, asked.map((p) => p.ask))
    const missed = asked.filter(({ address }, i) => !answers[i]!.direct.includes(address))
    const early = asked.filter(({ address }, i) => answers[i]!.direct.slice(0, 3).includes(address))
    console.info(`search contract, ${name}: pieces of the corpus ${asked.length - missed.length}/${asked.length} found, ${early.length} of them among the first three`)
    expect(asked.length).toBeGreaterThanOrEqual(150)
    expect(1 - missed.length / asked.length, few(missed.map((m) => `${m.ask}: ${m.address}`)).join('\n')).toBeGreaterThanOrEqual(0.99)
  })
})
