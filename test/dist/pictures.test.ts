/** The long pictures of the built site, and the pages that show them with their words. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readProse } from '../../src/edition/prose.ts'
import { editionRoot } from '../../src/edition/root.ts'
import { siteUrl } from '../../src/edition/site-url.ts'
import { validateEdition } from '../../src/edition/validate.ts'
import { documentAddress, pictureAddress, picturePageAddress } from '../../src/model/address.ts'
import { oneSentence } from '../../src/model/one-sentence.ts'
import { measure } from '../../src/picture/fonts.ts'
import { pictures } from '../../src/picture/render.ts'
import { SHEET } from '../../src/sheet/block.ts'
import { sheetOf } from '../../src/sheet/content.ts'
import { drawSheets } from '../../src/sheet/index.ts'
import { readPng } from '../support/png.ts'
import { decodeCells } from '../support/qr.ts'
import { sheetStrings } from '../support/sheet.ts'
import { files, pages, wordsOf } from '../support/site.ts'

const catalog = validateEdition(editionRoot()).catalog!
const { prose } = readProse(editionRoot())
const bodies = new Map(prose.filter((p) => p.folder === 'documents').map((p) => [p.id, p.text.slice(p.from)]))
const sentence = (id: string) => (bodies.has(id) ? oneSentence(bodies.get(id)!) : null)
const bytes = (id: string) => readFileSync(join('dist', pictureAddress(id)))
const pageOf = (id: string) => pages.find((p) => p.address === picturePageAddress(id))!
const { documents, edition } = catalog

it('every document has one picture and one page for it, reached from its own page', () => {
  expect(files.filter((file) => file.startsWith('pictures/'))).toEqual(documents.map(({ id }) => pictureAddress(id).slice(1)).sort())
  const unreached = documents.filter(({ id, address }) => !pages.find((p) => p.address === address)!.document.querySelector(`a[href$="${picturePageAddress(id)}"]`))
  expect(unreached.map((d) => d.id)).toEqual([])
})

it('pictures are 1080 wide, as high as the page says, and at most 600 kB', () => {
  const sizes = documents.map(({ id }) => ({ id, bytes: bytes(id).length, ...(({ width, height }) => ({ width, height }))(readPng(bytes(id))) }))
  console.info(`long pictures: ${sizes.map((s) => `${s.id} ${s.height} px ${s.bytes} bytes`).join(', ')}`)
  expect(sizes.filter((s) => s.width !== SHEET.width || s.bytes > 600_000)).toEqual([])
  const shown = documents.map(({ id }) => pageOf(id).document.querySelector('.lp img')!)
  expect(shown.map((img) => [Number(img.getAttribute('width')), Number(img.getAttribute('height'))])).toEqual(sizes.map((s) => [s.width, s.height]))
})

it.each(documents.map((document) => [document.id, document] as const))('the page of %s says in text all that the picture says', (id, document) => {
  const words = wordsOf(pageOf(id).document.querySelector('#words')!.textContent)
  expect(sheetStrings(sheetOf(document, catalog, sentence(id))).filter((text) => !words.includes(text))).toEqual([])
})

it('the code at the foot leads to the document', () => {
  const wrong = documents.filter(({ id }) => {
    const { height, at } = readPng(bytes(id))
    return decodeCells(420, 420, (x, y) => at(x, height - 440 + y)[0]! < 128) !== edition.url + documentAddress(id)
  })
  expect(wrong.map((d) => d.id)).toEqual([])
})

it('a picture drawn again has the same bytes', async () => {
  const drawn = drawSheets(catalog, sentence, siteUrl().href.replace(/^https?:\/\/|\/$/g, ''), measure)
  const again = await Promise.all(await pictures(drawn.map(({ svg }) => svg)))
  expect(documents.filter(({ id }, i) => !bytes(id).equals(again[i]!)).map((d) => d.id)).toEqual([])
})
