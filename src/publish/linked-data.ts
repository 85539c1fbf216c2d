/**
 * The pages in the vocabulary of schema.org, for machines that read pages.
 *
 * A record of ours is a CreativeWork based on a Quotation, which is part of the document that says it. It is no Claim, since nobody
 * here reviews whether it is true, and no Legislation, since the ledger makes no law: only a document itself may be one.
 */
import { chartAddress } from '../model/address.ts'
import type { Catalog, DocumentNode, IndicatorNode, TaskNode } from '../model/catalog.ts'
import { type Cited, fullTitle } from '../model/cited.ts'
import { english } from '../model/english.ts'
import { plainWords } from '../model/plain-words.ts'
import { shownText } from '../model/redact.ts'
import type { Document } from '../schema/document.ts'
import type { Edition } from '../schema/edition.ts'
import { ARCHIVE } from './files.ts'
import { oneLine } from './plain.ts'

/** One thing of schema.org. */
export type Thing = { '@type': string; [property: string]: unknown }
/** A step on the way from the home page to a page. */
export type Crumb = { name: string; address: string }
type Site = Pick<Edition, 'title' | 'url'>

const LICENSE = 'https://creativecommons.org/licenses/by/4.0/'
const organization = (name: string): Thing => ({ '@type': 'Organization', name })
const site = ({ title, url }: Site): Thing => ({ '@type': 'WebSite', '@id': `${url}/`, name: title })
/** What every record of ours says of itself. */
const ours = (edition: Site, { address, ...titled }: Pick<Cited, 'address' | 'title' | 'subtitle' | 'language'>) =>
  ({ '@id': edition.url + address, url: edition.url + address, name: fullTitle(titled), inLanguage: titled.language ?? 'zh-CN', license: LICENSE, isPartOf: site(edition), publisher: organization(edition.title) })

/** A newspaper's account is an article, an answer a report; what an authority laid down is legislation. */
const TYPES: Record<Document['kind'], string> = { plan: 'Legislation', notice: 'Legislation', opinion: 'Legislation', interpretation: 'Article', news: 'NewsArticle', reply: 'Report', memorandum: 'CreativeWork' }

/** The document as it stands outside of the ledger. Who issued it is a text and no organization: a source may not print a name. */
export function sourceThing({ data, jurisdiction }: Pick<DocumentNode, 'data' | 'jurisdiction'>): Thing {
  const { kind, title, issuer, number, dated, published, online } = data
  const law = TYPES[kind] === 'Legislation'
  return {
    '@type': TYPES[kind], name: title, creditText: issuer, inLanguage: 'zh-CN', spatialCoverage: jurisdiction.data.title,
    ...(number && { [law ? 'legislationIdentifier' : 'identifier']: number }), ...(dated && { [law ? 'legislationDate' : 'dateCreated']: dated }), ...(published && { datePublished: published }), ...(online && { url: online.address }),
  }
}

export const taskThing = (task: TaskNode, cited: Cited, edition: Site): Thing => ({
  '@type': 'CreativeWork', ...ours(edition, cited), identifier: task.code, ...abstractOf(task, cited),
  isBasedOn: { '@type': 'Quotation', text: shownText(task.document, task.data.quote), isPartOf: sourceThing(task.document) },
})

const abstractOf = (task: TaskNode, { language }: Cited) => {
  const abstract = language === 'en' ? english(task).says : task.data.plain && plainWords(task.data.plain)
  return abstract ? { abstract } : {}
}

/** Our page about a document is based on it; only the document itself may be a law. */
export const documentThing = (document: DocumentNode, cited: Cited, edition: Site): Thing =>
  ({ '@type': 'CreativeWork', ...ours(edition, cited), identifier: document.data.code, abstract: cited.language === 'en' ? english(document).authorityNote : document.data.authorityNote, isBasedOn: sourceThing(document) })

export function indicatorThing(indicator: IndicatorNode, { address, language }: Cited, edition: Site): Thing {
  const { id, data } = indicator
  const { title, definition } = language === 'en' ? english(indicator) : data
  return { '@type': 'DefinedTerm', '@id': edition.url + address, url: edition.url + address, name: title, description: definition, termCode: id, inLanguage: language ?? 'zh-CN', inDefinedTermSet: `${edition.url}/indicators/` }
}

/** A page that gathers records: a lineage, a topic. */
export const collectionThing = (about: string, cited: Cited, edition: Site): Thing => ({ '@type': 'CollectionPage', ...ours(edition, cited), abstract: about })

/** The numbers of a chart, and the picture of them; `url` is where the files are served. */
export function chartThing({ id, alternative }: { id: string; alternative: string }, cited: Cited, edition: Site, url: (address: string) => string): Thing {
  const file = chartAddress(id).replace(/\/$/, '')
  return {
    '@type': 'Dataset', ...ours(edition, cited), description: alternative, creator: organization(edition.title),
    distribution: download(url(`${file}.csv`), 'text/csv'), image: { '@type': 'ImageObject', contentUrl: url(`${file}.png`), encodingFormat: 'image/png', inLanguage: 'zh-CN', caption: cited.title, license: LICENSE, creditText: edition.title },
  }
}

/** All tables of the ledger as one data set. */
export function dataThing({ edition, documents }: Pick<Catalog, 'edition' | 'documents'>, about: { title: string; description: string }, names: readonly string[], url: (address: string) => string): Thing {
  const years = documents.flatMap(({ data }) => [data.start, data.end]).flatMap((date) => date?.slice(0, 4) ?? []).sort()
  const tables = names.flatMap((name) => [download(url(`/data/${name}.csv`), 'text/csv'), download(url(`/data/${name}.json`), 'application/json')])
  return {
    '@type': 'Dataset', ...ours(edition, { address: '/data/', title: about.title }), description: `${about.description}${edition.scope}`, creator: organization(edition.title), isAccessibleForFree: true, version: edition.asOf,
    ...(years.length && { temporalCoverage: `${years[0]}/${years.at(-1)}` }), spatialCoverage: [...new Set(documents.map((d) => d.jurisdiction.data.title))], distribution: [download(url(`/data/${ARCHIVE}`), 'application/zip'), ...tables],
  }
}

const download = (contentUrl: string, encodingFormat: string): Thing => ({ '@type': 'DataDownload', contentUrl, encodingFormat, inLanguage: 'zh-CN' })

/** The site, and how to search it. */
export const siteThing = (edition: Site & Pick<Edition, 'scope'>): Thing => ({
  ...site(edition), url: `${edition.url}/`, description: edition.scope, inLanguage: 'zh-CN',
  potentialAction: { '@type': 'SearchAction', target: { '@type': 'EntryPoint', urlTemplate: `${edition.url}/search/?q={q}` }, 'query-input': 'required name=q' },
})

/** Where the page stands: home, what leads to it, the page. */
export const trail = (edition: Site, crumbs: readonly Crumb[]): Thing => ({
  '@type': 'BreadcrumbList',
  itemListElement: [{ name: edition.title, address: crumbs[0]?.address.startsWith('/en/') ? '/en/' : '/' }, ...crumbs].map(({ name, address }, i) => ({ '@type': 'ListItem', position: i + 1, name, item: edition.url + address })),
})

/** The things as the text of a script element, in which no word of a record can end it. */
export const jsonLd = (things: readonly Thing[]): string =>
  JSON.stringify({ '@context': 'https://schema.org', '@graph': things }, (_, part: unknown) => (typeof part === 'string' ? oneLine(part) : part))
    .replace(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.codePointAt(0)!.toString(16).padStart(4, '0')}`)
