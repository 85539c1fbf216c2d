/** A page of the ledger as a reference, for people and for reference managers. */
import type { TaskNode } from '../model/catalog.ts'
import { type Cited, fullTitle } from '../model/cited.ts'
import { shownText } from '../model/redact.ts'
import { datePrinted } from '../i18n/wording.ts'
import { authorityLabel } from '../i18n/zh.ts'
import type { Edition } from '../schema/edition.ts'
import { yearOf } from '../text/partial-date.ts'
import { oneLine } from './plain.ts'

type Site = Pick<Edition, 'title' | 'asOf' | 'url'>

/** GB/T 7714—2015, electronic resource; the ledger's own day stands for update and access, since that is the state that is cited. */
export const toGbt = (cited: Cited, { title: site, asOf, url }: Site, print: string): string =>
  oneLine(`${site}. ${titleOf(cited)}[${cited.medium === 'data' ? 'DB' : 'EB'}/OL]. (${asOf})[${asOf}]. ${url}${cited.address}. ${cited.language === 'en' ? 'Checksum' : '校验码'} ${print}.`)

/** BibTeX, in fields that BibLaTeX reads as well. */
export function toBibtex(cited: Cited, { title: site, asOf, url }: Site, print: string): string {
  const fields = { author: `{${tex(site)}}`, title: `{${tex(titleOf(cited))}}`, year: String(yearOf(asOf)), url: url + cited.address, urldate: asOf, note: cited.language === 'en' ? `as of ${asOf}, checksum ${print}` : `截至 ${asOf}，校验码 ${print}` }
  return `@misc{${cited.key},\n${Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},\n`).join('')}}`
}

/** The original words of a task in plain text, with all that tells where they stand: to be pasted into a message or an article. */
export function toQuotation({ address, code, data, document, quotedFrom }: TaskNode, { title: site, asOf, url }: Site): string {
  const words = [data, ...(data.more ?? [])].map(({ quote }) => shownText(document, quote)).join('……')
  const { title, number, authority } = document.data
  const from = [named(title), number, datePrinted(document.data), quotedFrom && `转引自${named(quotedFrom.data.title)}`, authority !== 'original' && `${authorityLabel[authority]}，不是文件本身`].filter(Boolean).join('，')
  return oneLine(`「${words}」——${from}。${code}，${url}${address}（${site}，截至${asOf}）`)
}

/** The title, and the text whose words the page gives. */
const titleOf = (cited: Cited) => fullTitle(cited) + (cited.from ? (cited.language === 'en' ? `, from ${cited.from}` : `，出自${named(cited.from)}`) : '')
const named = (title: string) => (title.includes('《') ? title : `《${title}》`)

const NAMES: Record<string, string> = { '\\': '\\textbackslash{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}' }
/** Words in which no sign is a command. */
const tex = (words: string) => oneLine(words).replace(/[\\{}%&#$_~^]/g, (sign) => NAMES[sign] ?? `\\${sign}`)
