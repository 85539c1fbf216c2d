/** What a page says of itself where only a line or two are shown: in a search result, under a shared link. */
import type { TaskNode } from '../model/catalog.ts'
import { shownText } from '../model/redact.ts'
import { reports } from '../model/task-page.ts'
import { phrases } from '../text/phrases.ts'
import { dateCell, fittingCell, heldCell, publishedCell, saysOf } from './four-columns.ts'

/** By when, what was published, whether it fits, then the exact words: what matters stands in the first thirty characters. */
export function taskDescription(task: TaskNode, asOf: string): string {
  const { document, data, results } = task
  const fits = fittingCell(task, asOf)
  const known = reports(task)
    ? `${saysOf(task)}公布，${dateCell(task)}；对得上吗：${heldCell(results).text}`
    : `${dateCell(task)}；${fits.status === 'unquantified' ? fits.note : `后来公布：${publishedCell(task, asOf).text}；${fits.text}`}`
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
