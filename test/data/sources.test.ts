/** The real sources: nothing of their text is lost, doubled or changed on the way to the page. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { expect, describe, test } from 'vitest'
import { unitsOf } from '../../src/model/build-document.ts'
import { isSpace } from '../../src/text/strip.ts'
import { sources } from '../support/ledger.ts'

test('every file in data/sources/ is the source of exactly one document', () => {
  expect(sources.map(({ document }) => document.data.source!.file).sort()).toEqual(readdirSync('data/sources').sort())
})

describe.each(sources.map((s) => [s.document.id, s] as const))('%s', (_, { document, raw }) => {
  const printed = Array.from({ length: raw.length }, (_, i) => i).filter((i) => !isSpace(raw[i]!))
  const accounted = [...document.sections, ...document.paragraphs, ...document.dropped]

  test('has the bytes whose SHA-256 its record states', () => {
    const bytes = readFileSync(`data/sources/${document.data.source!.file}`)
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(document.data.source!.sha256)
  })

  test('headings, paragraphs and what was declared as dropped hold every character that is no white space, once', () => {
    expect(accounted.flatMap((x) => x.at).sort((a, b) => a - b)).toEqual(printed)
  })

  test('every paragraph and every printed heading is its own stretch of the raw text', () => {
    for (const { at, text } of document.paragraphs) expect(at.map((i) => raw[i]).join('')).toBe(text)
    for (const { at, heading } of document.sections.filter((s) => s.printed)) expect(at.map((i) => raw[i]).join('')).toBe(heading)
  })

  test('inside a paragraph no character stands before the one it follows in print', () => {
    for (const { id, at } of document.paragraphs) expect(at.every((offset, i) => i === 0 || at[i - 1]! < offset), id).toBe(true)
  })

  test('no text that can be quoted holds a damaged character', () => {
    expect(unitsOf(document).filter((u) => /[\s\uFFFD]/.test(u.text)).map((u) => u.id)).toEqual([])
  })

  test('every dropped run says why', () => expect(document.dropped.filter((d) => !d.reason)).toEqual([]))
})
