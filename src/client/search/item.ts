/** One find as readers see it: the title and the words with what was asked for marked, and below what it is, where and by when. */
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

/** The line below a find: code, kind, place, deadline, status, as far as it has them. */
export const line = ({ code, kind, place, deadline, status, context, text }: Loaded): HTMLElement[] => [
  ...(code ? [make('span', { class: 'code' }, code)] : []),
  ...[kind, place, deadline, status, ...(code || !text ? [] : [context])].filter(Boolean).map((words) => make('span', {}, words)),
]

/** A find in the list of the page of the search. */
export function item(record: Loaded, asked: Asked, base: string): HTMLLIElement {
  const link = make('a', { href: base + record.address.slice(1) }, ...marked(record.title, asked))
  return make('li', {}, link, ...(record.text ? [make('p', { class: 's-text' }, ...marked(record.text, asked, 96))] : []), make('p', { class: 's-line' }, ...line(record)))
}
