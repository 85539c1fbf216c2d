/** The real edition of this repository, read and examined once for all tests over its records. */
import { validateEdition } from '../../src/edition/validate.ts'
import { readEdition } from '../../src/edition/read.ts'
import type { Catalog } from '../../src/model/catalog.ts'

export const root = process.cwd()
export const { edited } = readEdition(root)
const validated = validateEdition(root)
export const faults = validated.faults
export const catalog: Catalog = validated.catalog!
/** Documents whose text is in the repository, with that text. */
export const sources = catalog.documents.flatMap((document) => (document.data.source ? [{ document, raw: edited.texts.get(document.data.source.file)! }] : []))
