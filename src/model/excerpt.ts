/** Words set beside those of other texts, so that nobody takes a part for the whole. */
import type { DocumentNode } from './catalog.ts'
import { shownText } from './redact.ts'
import { unitText } from './segments.ts'
import type { Place } from '../text/locate.ts'

/** The shown words of a place, with …… wherever their sentence begins earlier or goes on. */
export function excerpt(document: DocumentNode, { unit, start, end }: Place): string {
  const text = unitText(document, unit)
  const [before, words, after] = [text.slice(0, start).trimEnd(), text.slice(start, end), text.slice(end).trimStart()]
  const begun = before === '' || ENDS.test(before)
  const ended = ENDS.test(words) || after === '' || BEGINS_WITH_END.test(after)
  return `${begun ? '' : '……'}${shownText(document, words)}${ended ? '' : '……'}`
}

// What ends a sentence or a member of a list, a closing quotation mark or bracket behind it included.
const ENDS = /[。！？；][”』」）]?$/
const BEGINS_WITH_END = /^[”』」）]?[。！？；]/
