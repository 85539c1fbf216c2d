/** The English pages: complete, marked where Chinese stands, and tied to the Chinese ones both ways. */
import { expect, it } from 'vitest'
import { counterpart } from '../../src/model/address.ts'
import { charts } from '../../src/charts/index.ts'
import { catalog } from '../support/ledger.ts'
import { few, type Page, pages } from '../support/site.ts'

const HAN = /\p{Script=Han}/u
const english = pages.filter((p) => p.address.startsWith('/en/'))
const alternates = ({ document }: Page) => [...document.querySelectorAll('link[hreflang]')].map((l) => [l.getAttribute('hreflang'), l.getAttribute('href')!.slice(catalog.edition.url.length)])

/** Text of a page by where it stands: outside of everything that says it is Chinese. */
function unmarked(node: Node): string[] {
  if (node.nodeType === 3) return [node.textContent ?? '']
  if (node.nodeType === 1 && (node as Element).getAttribute('lang')?.startsWith('zh')) return []
  return [...node.childNodes].flatMap(unmarked)
}

it('has a page for every record and list that the other language shows', () => {
  const { documents, tasks, indicators, topics, people, lineages } = catalog
  const wanted = [...[documents, tasks, indicators, topics, people, lineages].flat().map((n) => n.address), ...charts(catalog).map(({ id }) => `/charts/${id}/`), '/', '/documents/', '/targets/', '/indicators/', '/topics/', '/charts/', '/people/', '/changes/', '/places/', '/terms/', '/search/', '/method/', '/levels/', '/standards/']
  const there = new Set(english.map((p) => p.address))
  expect(few(wanted.filter((address) => !there.has(`/en${address}`)))).toEqual([])
})

it('says that it is English, and marks every Chinese word as Chinese', () => {
  expect(english.filter((p) => p.document.documentElement.getAttribute('lang') !== 'en').map((p) => p.file)).toEqual([])
  expect(few(english.flatMap(({ file, document }) => unmarked(document.body).filter((text) => HAN.test(text)).map((text) => `${file}: ${text.trim().slice(0, 40)}`)))).toEqual([])
})

it('has no Chinese where no mark can stand: in its title, its description and what is read out', () => {
  const attributes = ['alt', 'title', 'aria-label', 'placeholder', 'data-label', 'data-k']
  const said = ({ document }: Page) => [
    document.querySelector('title')!.textContent, document.querySelector('meta[name=description]')!.getAttribute('content'),
    ...attributes.flatMap((name) => [...document.querySelectorAll(`[${name}]`)].filter((e) => e.tagName !== 'LINK').map((e) => e.getAttribute(name))),
  ]
  expect(few(english.flatMap((p) => said(p).filter((text) => HAN.test(text ?? '')).map((text) => `${p.file}: ${text}`)))).toEqual([])
})

it('names the page in the other language on both, and leads there', () => {
  const paired = pages.filter((p) => alternates(p).length > 0)
  expect(paired.length).toBe(2 * paired.filter((p) => p.address.startsWith('/en/')).length)
  const at = new Map(paired.map((p) => [p.address, p]))
  const broken = paired.filter((p) => {
    const other = at.get(counterpart(p.address) ?? '')
    return !other || JSON.stringify(alternates(p).toSorted()) !== JSON.stringify(alternates(other).toSorted()) || !p.document.querySelector(`.lng[href="${other.address}"]`)
  })
  expect(few(broken.map((p) => p.file))).toEqual([])
})

it('keeps to English where there is an English page', () => {
  const chinese = english.flatMap((p) => [...p.document.querySelectorAll('main a[href^="/"]:not([hreflang])')].map((a) => a.getAttribute('href')!).filter((a) => !a.startsWith('/en/') && counterpart(a.split('#')[0]!)).map((a) => `${p.file}: ${a}`))
  expect(few(chinese)).toEqual([])
})
