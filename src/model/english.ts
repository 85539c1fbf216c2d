/** What an edition that is also published in English says of its records; validation sees to it that nothing is missing. */
import { englishAddress } from './address.ts'
import type { Catalog } from './catalog.ts'
import { speaksEnglish } from './languages.ts'

/** A record's own words in English. */
export function english<Said>({ id, data }: { id: string; data: { english?: Said | undefined } }): Said {
  if (!data.english) throw new Error(`${id} has no English`)
  return data.english
}

/** The site by its name in English. */
export const englishSite = <Site extends { title: string; english?: { title: string } | undefined }>(edition: Site): Site => ({ ...edition, title: edition.english?.title ?? edition.title })

/** Where the English page of a record is, with the place on it. */
export const englishOf = ({ address }: { address: string }) => englishAddress(address)

/** The English pages of some records; none where the edition is not published in English. */
export const englishPaths = <Node extends { id: string }>(catalog: Catalog, nodes: readonly Node[]) =>
  speaksEnglish(catalog) ? nodes.map((node) => ({ params: { language: 'en', id: node.id }, props: { node } })) : []

/** A single English page, or none. */
export const englishPath = (catalog: Catalog) => (speaksEnglish(catalog) ? [{ params: { language: 'en' } }] : [])
