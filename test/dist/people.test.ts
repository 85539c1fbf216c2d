/** The pages for people: questions answered from the records, whose statuses the rule gives. */
import { expect, it } from 'vitest'
import { editionRoot } from '../../src/edition/root.ts'
import { validateEdition } from '../../src/edition/validate.ts'
import { firstOf } from '../../src/model/people.ts'
import { few, pages, wordsOf } from '../support/site.ts'

const { people } = validateEdition(editionRoot()).catalog!
const byAddress = new Map(pages.map((p) => [p.address, p.document]))
const codes = (within: Element | null) => [...(within?.querySelectorAll('.records th .code') ?? [])].map((code) => code.textContent)

it('gives everybody five questions or more, each with an answer and its place in the list of questions', () => {
  const wrong = people.filter(({ address, answers }) => {
    const page = byAddress.get(address)!
    const asked = [...page.querySelectorAll('.asked a')].map((a) => a.getAttribute('href'))
    return answers.length < 5 || asked.join() !== answers.map((a) => `#${a.id}`).join() || answers.some((a) => !page.getElementById(a.id)?.querySelector('.answer p, .answer li'))
  })
  expect(few(wrong.map((p) => p.id))).toEqual([])
})

it('puts the records of an answer under it, and no empty table where it rests on none', () => {
  const wrong = people.flatMap(({ address, answers }) => answers.filter(({ id, tasks: cited }) => {
    const section = byAddress.get(address)!.getElementById(id)
    return codes(section).join() !== cited.map((t) => t.code).join() || (!cited.length && section?.querySelector('table'))
  }).map((a) => `${address} ${a.question}`))
  expect(few(wrong)).toEqual([])
})

it('puts first what the rule puts first, for everybody whom tasks name, each leading to an answer that rests on it', () => {
  const named = people.filter((p) => p.audiences.length > 0)
  const lines = (address: string) => [...byAddress.get(address)!.querySelectorAll('#first li a')]
  expect(named.map((p) => lines(p.address).map((a) => a.querySelector('.code')!.textContent))).toEqual(named.map((p) => firstOf(p).map((t) => t.code)))
  expect(named.flatMap((p) => lines(p.address).filter((a) => !codes(byAddress.get(p.address)!.querySelector(a.getAttribute('href')!)).includes(a.querySelector('.code')!.textContent!))).length).toBe(0)
  expect(named.filter((p) => firstOf(p).length === 0).map((p) => p.id)).toEqual([])
})

it('lists every task that concerns them', () => {
  const wrong = people.filter(({ address, tasks: concern }) => {
    const listed = [...(byAddress.get(address)!.getElementById('all')?.querySelectorAll('li .code') ?? [])].map((c) => c.textContent)
    return listed.toSorted().join() !== concern.map((t) => t.code).toSorted().join()
  })
  expect(few(wrong.map((p) => p.id))).toEqual([])
})

it('leads to every page from the list and to the list from the menu of every Chinese page', () => {
  const list = byAddress.get('/people/')!
  expect([...list.querySelectorAll('main .topics a')].map((a) => a.getAttribute('href'))).toEqual(people.map((p) => expect.stringMatching(new RegExp(`${p.address}$`))))
  expect(pages.filter(({ document }) => document.documentElement.lang === 'zh-CN' && document.querySelector('footer.ft') && ![...document.querySelectorAll('.mh .nav a')].some((a) => a.getAttribute('href')?.endsWith('/people/'))).map((p) => p.address).slice(0, 3)).toEqual([])
  expect(wordsOf(list.querySelector('main')!.textContent ?? '')).not.toContain('undefined')
})
