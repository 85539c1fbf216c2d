/** Terms on the built site: all of them on one page, and on every other page each explained word with its note. */
import { expect, it } from 'vitest'
import { editionRoot } from '../../src/edition/root.ts'
import { validateEdition } from '../../src/edition/validate.ts'
import { broken, few, pages } from '../support/site.ts'

const { terms } = validateEdition(editionRoot()).catalog!
const explaining = pages.filter(({ html }) => html.includes('class="tm"'))

it('keeps an anchor for every term', () => {
  expect(few(terms.flatMap(({ address }) => broken(address) ?? []))).toEqual([])
})

it('explains words on many pages', () => expect(explaining.length).toBeGreaterThan(50))

it('leads every explained word to its note on the same page and every note back to its word', () => {
  const faults = explaining.flatMap(({ file, document }) => {
    const words = [...document.querySelectorAll('a.tm')]
    const notes = [...document.querySelectorAll('.tn')]
    const back = (note: Element) => note.querySelector('a[href^="#r-"]')!.getAttribute('href')!.slice(1)
    return words.map((w) => w.getAttribute('href')!.slice(1)).join() === notes.map((n) => n.id).join() && notes.map(back).join() === words.map((w) => w.id).join() ? [] : [file]
  })
  expect(few(faults)).toEqual([])
})

it('says in a note what the term means, and where there is more', () => {
  const known = new Map(terms.map(({ id, data }) => [`t-${id}`, data]))
  const faults = explaining.flatMap(({ file, document }) => [...document.querySelectorAll('.tn')].filter((note) => {
    const term = known.get(note.id)
    return !term || !note.textContent.trimStart().startsWith(term.title + term.definition) || !note.querySelector(`a[href$="/terms/#${note.id.slice(2)}"]`)
  }).map((note) => `${file}: ${note.id}`))
  expect(few(faults)).toEqual([])
})

it('marks no word in a link, a heading or code', () => {
  expect(few(explaining.filter(({ document }) => document.querySelector(':is(a, h1, h2, h3, h4, summary, code, button) .tm')).map((p) => p.file))).toEqual([])
})
