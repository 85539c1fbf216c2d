/** What a page says of itself where only a line or two are shown: in a search result, under a shared link. */
import type { TaskNode } from '../model/catalog.ts'
import { shownText } from '../model/redact.ts'
import { phrases } from '../text/phrases.ts'
import { columnsOf } from './four-columns.ts'

/** By when, what was published, whether it fits, then the exact words: what matters stands in the first thirty characters. */
export function taskDescription(task: TaskNode, asOf: string): string {
  const { document, data } = task
  const { reported, when, published, fitting } = columnsOf(task, asOf)
  const known = reported
    ? `${published.text}公布，${when}；对得上吗：${fitting.text}`
    : `${when}；${fitting.status === 'unquantified' ? fitting.note : `后来公布：${published.text}；${fitting.text}`}`
  // No quotation marks: the words may hold some.
  return `${known}。原话：${shorten(shownText(document, data.quote), 60)}——${document.data.shortTitle}`
}

/** The text up to the end of the last phrase that fits, with a sign that it goes on. */
export function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text
  let out = ''
  for (const phrase of phrases(text)) {
    if (out.length + phrase.length >= longest) break
    out += phrase
  }
  return `${(out || text.slice(0, longest - 1)).replace(/[，；：、\s]$/, '')}…`
}
