/** The long pictures of the real records, measured with the real fonts. */
import { describe, expect, it } from 'vitest'
import type { CardMark } from '../../src/cards/mark.ts'
import { readProse } from '../../src/edition/prose.ts'
import { oneSentence } from '../../src/model/one-sentence.ts'
import { measure, missing } from '../../src/picture/fonts.ts'
import { SHEET } from '../../src/sheet/block.ts'
import { sheetOf } from '../../src/sheet/content.ts'
import { place } from '../../src/sheet/draw.ts'
import { catalog, root } from '../support/ledger.ts'
import { sheetStrings } from '../support/sheet.ts'

const frame = { edition: catalog.edition, site: new URL(catalog.edition.url).host, measure }
const { prose } = readProse(root)
const sentence = (id: string) => {
  const found = prose.find((p) => p.folder === 'documents' && p.id === id)
  return found ? oneSentence(found.text.slice(found.from)) : null
}
type Text = Extract<CardMark, { shape: 'text' }>
const texts = (marks: readonly CardMark[]) => marks.filter((m): m is Text => m.shape === 'text')
const left = (t: Text) => t.x - (t.anchor ? measure(t.face, t.text) * t.size * (t.anchor === 'end' ? 1 : 0.5) : 0)
const right = (t: Text) => left(t) + measure(t.face, t.text) * t.size

describe.each(catalog.documents.map((document) => [document.id, document] as const))('the picture of %s', (id, document) => {
  const sheet = sheetOf(document, catalog, sentence(id))
  const { marks, height } = place(sheet, frame)

  it('is as high as it needs to be, and no roll without an end', () => {
    expect(height).toBeLessThanOrEqual(8_500)
    expect(Math.max(...marks.map((m) => m.y))).toBeLessThan(height)
  })

  it('keeps its words inside the picture, and those of the entry in the entry', () => {
    expect(texts(marks).filter((t) => left(t) < 24 || right(t) > SHEET.right + t.size * 0.5 + 1).map((t) => t.text)).toEqual([])
  })

  it('has no two words on top of each other', () => {
    const over = (a: Text, b: Text) => left(a) < right(b) - 4 && left(b) < right(a) - 4 && Math.abs(a.y - b.y) < Math.min(a.size, b.size) * 0.85
    expect(texts(marks).flatMap((a, i, all) => all.slice(i + 1).filter((b) => over(a, b)).map((b) => `${a.text} ${b.text}`))).toEqual([])
  })

  it('can be read on a phone of 360 px', () => {
    expect(Math.min(...texts(marks).map((t) => t.size))).toBeGreaterThanOrEqual(28)
  })

  it('says all that its sheet says, in characters that the fonts have', () => {
    const printed = texts(marks).map((t) => t.text).join('').replace(/\s+/g, '')
    expect(sheetStrings(sheet).filter((text) => !printed.includes(text))).toEqual([])
    expect(missing(printed)).toEqual([])
  })

  it('says that it is no government site, and since when nothing was looked up', () => {
    const printed = texts(marks).map((t) => t.text)
    expect(printed).toContain('不是政府网站，以原文为准。')
    expect(printed).toContain(`截至${catalog.edition.asOf}`)
  })
})
