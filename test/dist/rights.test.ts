import { expect, it } from 'vitest'
import { editionRoot } from '../../src/edition/root.ts'
import { validateEdition } from '../../src/edition/validate.ts'
import { few, files, pages, read, wordsOf } from '../support/site.ts'

const { documents, tasks } = validateEdition(editionRoot()).catalog!
const texts = [
  ...pages.map(({ file, document }) => ({ file, words: wordsOf(document.body.textContent) })),
  ...files.filter((f) => /\.(json|csv|xml|txt|md|atom|ics)$/.test(f)).map((file) => ({ file, words: wordsOf(read(file)) })),
]
const longest = 150

/** The runs of more than `longest` characters that a text shares with a source. A run of 151 holds an aligned block of 76 whole. */
function runs(source: string, words: string): string[] {
  const block = Math.ceil(longest / 2) + 1
  return Array.from({ length: Math.floor(source.length / block) }, (_, i) => i * block).flatMap((at) => {
    const found = words.indexOf(source.slice(at, at + block))
    if (found < 0) return []
    let [from, to] = [0, block]
    while (from < at && source[at - from - 1] === words[found - from - 1]) from++
    while (at + to < source.length && source[at + to] === words[found + to]) to++
    return from + to > longest ? [source.slice(at - from, at + to)] : []
  })
}

it('finds a run however it lies in a source', () => {
  const source = Array.from({ length: 400 }, (_, i) => String.fromCodePoint(0x4E00 + i)).join('')
  expect(runs(source, `前${source.slice(40, 191)}后`)).not.toEqual([])
  expect(runs(source, `前${source.slice(40, 190)}后`)).toEqual([])
})

it.each(documents.filter((d) => d.data.display === 'quotes-only'))('quotes $id briefly, on every page and in every download', ({ paragraphs }) => {
  const whole = paragraphs.map((p) => wordsOf(p.text)).join('')
  const shown = texts.flatMap(({ file, words }) => runs(whole, words).map((run) => `${file}: ${run.length} characters: ${run.slice(0, 20)}…`))
  expect(few([...new Set(shown)])).toEqual([])
})

it('shows no private detail that is left out', () => {
  const left = documents.flatMap((d) => d.data.redactions ?? []).map((r) => wordsOf(r.text))
  expect(few(texts.filter(({ words }) => left.some((name) => words.includes(name))).map((t) => t.file))).toEqual([])
})

/** What readers are shown of the words of a document. */
const shown = (words: string, { data }: (typeof documents)[number]) => (data.redactions ?? []).reduce((text, r) => text.replaceAll(wordsOf(r.text), r.shown), wordsOf(words))

it('shows the original documents whole', () => {
  const missing = documents.filter((d) => d.data.display === 'full-text').flatMap((document) => {
    const page = pages.find((p) => p.address === document.address)
    return document.paragraphs.filter((p) => !wordsOf(page?.document.getElementById(p.id)?.textContent ?? '').includes(shown(p.text, document))).map((p) => p.address)
  })
  expect(few(missing)).toEqual([])
})

it('shows on the page of every task the words that it came from', () => {
  const byAddress = new Map(pages.map((p, i) => [p.address, texts[i]!.words]))
  expect(few(tasks.filter((t) => !byAddress.get(t.address)?.includes(shown(t.data.quote, t.document))).map((t) => t.id))).toEqual([])
})
