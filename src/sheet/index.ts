/** The long picture of every document. */
import type { Drawn } from '../cards/index.ts'
import type { MeasureIn } from '../cards/measure.ts'
import { pictureAddress } from '../model/address.ts'
import type { Catalog } from '../model/catalog.ts'
import { sheetOf } from './content.ts'
import { draw } from './draw.ts'

/** All long pictures, drawn; `sentence` is the summary of a document in one sentence, where it has one, `site` the address of the site as readers see it. */
export function drawSheets(catalog: Catalog, sentence: (document: string) => string | null, site: string, measure: MeasureIn): Drawn[] {
  return catalog.documents.map((document) => {
    const sheet = sheetOf(document, catalog, sentence(document.id))
    return { file: pictureAddress(document.id), page: document.address, svg: draw(sheet, { edition: catalog.edition, site, measure }).svg }
  })
}
