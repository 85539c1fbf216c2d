import { expect, it } from 'vitest'
import { editionRoot } from '../../src/edition/root.ts'
import { validateEdition } from '../../src/edition/validate.ts'
import { runChecks } from '../../src/model/checks.ts'
import { few, files, pages, read } from '../support/site.ts'

const catalog = validateEdition(editionRoot()).catalog!

/** What a page says: its text, and the attributes that are read out or shown. */
function said(document: Document): string {
  const attributes = ['alt', 'title', 'aria-label', 'content'].flatMap((name) => [...document.querySelectorAll(`[${name}]`)].map((e) => e.getAttribute(name)))
  return [document.querySelector('title')?.textContent, document.body.textContent, ...attributes].join('\n')
}

const texts = [
  ...pages.map(({ file, document }) => ({ file, text: said(document) })),
  ...files.filter((f) => /\.(json|csv)$/.test(f)).map((file) => ({ file, text: read(file) })),
]
const holding = (pattern: RegExp, among = texts) => few(among.flatMap(({ file, text }) => {
  const at = text.search(pattern)
  return at < 0 ? [] : [`${file}: …${text.slice(Math.max(0, at - 20), at + 20)}…`]
}))

it('prints no leftovers of code', () => {
  expect(holding(/\bundefined\b|\[object \w+\]|\bNaN\b|\bInfinity\b/)).toEqual([])
})

it('prints no leftovers of Markdown', () => {
  expect(holding(/\*\*|\]\(|^#{1,6} /m, texts.slice(0, pages.length))).toEqual([])
})

it('prints no broken, invisible or direction-changing character', () => {
  expect(holding(/[\uFFFD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u00AD]/, texts.map(({ file, text }) => ({ file, text: text.replace(/^\uFEFF/, '') })))).toEqual([])
})

it('puts no space between two Chinese characters, save where a record has one', () => {
  const printed = JSON.stringify([catalog.records, runChecks(catalog).map((c) => c.arithmetic)])
  const spaced = pages.flatMap(({ file, document }) => textsIn(document.body).flatMap((text) => text.match(/\p{Script=Han}\s+\p{Script=Han}/gu) ?? [])
    .filter((run) => !printed.includes(run)).map((run) => `${file}: ${run}`))
  expect(few(spaced)).toEqual([])
})

const textsIn = (node: Node): string[] => (node.nodeType === 3 ? [node.textContent ?? ''] : [...node.childNodes].flatMap(textsIn))
