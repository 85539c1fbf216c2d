/** A page of the ledger as a reference, for people and for reference managers. */
import { type Cited, fullTitle } from '../model/cited.ts'
import type { Edition } from '../schema/edition.ts'
import { yearOf } from '../text/partial-date.ts'
import { oneLine } from './plain.ts'

type Site = Pick<Edition, 'title' | 'asOf' | 'url'>

/** GB/T 7714—2015, electronic resource; the ledger's own day stands for update and access, since that is the state that is cited. */
export const toGbt = (cited: Cited, { title: site, asOf, url }: Site, print: string): string =>
  oneLine(`${site}. ${fullTitle(cited)}[${cited.medium === 'data' ? 'DB' : 'EB'}/OL]. (${asOf})[${asOf}]. ${url}${cited.address}. 校验码 ${print}.`)

/** BibTeX, in fields that BibLaTeX reads as well. */
export function toBibtex(cited: Cited, { title: site, asOf, url }: Site, print: string): string {
  const fields = { author: `{${tex(site)}}`, title: `{${tex(fullTitle(cited))}}`, year: String(yearOf(asOf)), url: url + cited.address, urldate: asOf, note: `截至 ${asOf}，校验码 ${print}` }
  return `@misc{${cited.key},\n${Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},\n`).join('')}}`
}

const NAMES: Record<string, string> = { '\\': '\\textbackslash{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}' }
/** Words in which no sign is a command. */
const tex = (words: string) => oneLine(words).replace(/[\\{}%&#$_~^]/g, (sign) => NAMES[sign] ?? `\\${sign}`)
