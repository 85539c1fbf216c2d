/** Private details that a source prints and the site does not show. */
import type { DocumentNode } from './catalog.ts'

/** A stretch of text that is shown as something else, end exclusive. */
export type Redacted = { start: number; end: number; shown: string }

/** Where a text of this document holds words that are not shown, in order. */
export function redactionsIn({ data }: Pick<DocumentNode, 'data'>, text: string): Redacted[] {
  const found = (data.redactions ?? []).flatMap(({ text: words, shown }) => {
    const places: Redacted[] = []
    for (let i = text.indexOf(words); i >= 0; i = text.indexOf(words, i + words.length)) places.push({ start: i, end: i + words.length, shown })
    return places
  })
  return found.sort((a, b) => a.start - b.start)
}

/** The text as the site may show it. */
export function shownText(document: Pick<DocumentNode, 'data'>, text: string): string {
  return redactionsIn(document, text).toReversed().reduce((out, { start, end, shown }) => out.slice(0, start) + shown + out.slice(end), text)
}
