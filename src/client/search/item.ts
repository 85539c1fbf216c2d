/** One find as readers see it: the title and the words with what was asked for marked, and below what it is, where and by when. */
import type { Finding } from '../../i18n/finding.ts'
import type { Found } from '../../search/find.ts'
import type { Loaded } from '../../search/index-port.ts'
import { marks } from '../../search/rank.ts'
import { make } from '../dom.ts'

type Asked = Pick<Found, 'words' | 'values'>

/** A text with its marks, at most `most` characters of it round the first one. */
export function marked(text: string, { words, values }: Asked, most = Infinity): (Node | string)[] {
  const places = marks(text, words, values)
  const from = text.length <= most ? 0 : Math.max(0, Math.min((places[0]?.start ?? 0) - Math.floor(most / 4), text.length - most))
  const to = Math.min(text.length, from + most)
  const out: (Node | string)[] = from > 0 ? ['…'] : []
  let at = from
  for (const { start, end } of places) {
    if (start < at || end > to) continue
    out.push(text.slice(at, start), make('mark', {}, text.slice(start, end)))
    at = end
  }
  out.push(text.slice(at, to), to < text.length ? '…' : '')
  return out
}

const chinese = (english: boolean): Record<string, string> => (english ? { lang: 'zh-CN' } : {})

/** The title of a find, in English where readers of English have a page of it. */
export function titled(record: Loaded, asked: Asked, english: boolean, most?: number): (Node | string)[] {
  if (!english) return marked(record.title, asked, most)
  return record.enTitle ? marked(record.enTitle, asked) : [make('span', { lang: 'zh-CN' }, ...marked(record.title, asked, most))]
}

/** Where a find leads. */
export const addressOf = ({ address, enTitle }: Loaded, english: boolean): string => (english && enTitle ? `en${address}` : address.slice(1))

/** The line below a find: code, kind, place, deadline, status, as far as it has them. */
export function line({ code, kind, place, deadline, status, context, text, enTitle, enLine }: Loaded, english: boolean): HTMLElement[] {
  const facts = english && enTitle ? [make('span', {}, enLine)] : [kind, place, deadline, status, ...(code || !text ? [] : [context])].filter(Boolean).map((words) => make('span', chinese(english), words))
  return [...(code ? [make('span', { class: 'code' }, code)] : []), ...facts]
}

/** What is shown of the words of a find: those that were asked for, in the language they stand in. */
function words(record: Loaded, asked: Asked, english: boolean): HTMLElement[] {
  const { title, text, enTitle, enText } = record
  const hit = (words: string) => marks(words, asked.words, asked.values).length > 0
  const inChinese = hit(title) || hit(text)
  const own = text && (!english || !enTitle || inChinese) ? [make('p', { class: 's-text', ...chinese(english) }, ...marked(hit(text) || !english ? text : title, asked, 96))] : []
  const other = english ? !inChinese && enText : !inChinese && (hit(enTitle) || hit(enText)) && `${enTitle}. ${enText}`
  return [...own, ...(other ? [make('p', { lang: 'en' }, ...marked(other, asked, 160))] : [])]
}

/** A find in the list of the page of the search. */
export function item(record: Loaded, asked: Asked, base: string, { language }: Finding): HTMLLIElement {
  const english = language === 'en'
  const link = make('a', { href: base + addressOf(record, english) }, ...titled(record, asked, english))
  return make('li', {}, link, ...words(record, asked, english), make('p', { class: 's-line' }, ...line(record, english)))
}
