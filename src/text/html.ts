/** Printed Markdown: which stretches of its HTML are running text. */
import type { Span } from './quotation.ts'

const TAG = /<(\/?)([a-z][a-z0-9]*)(?:"[^"]*"|'[^']*'|[^'">])*>/gi
/** What stands in these is a link, a heading or code, not running text. */
const APART = /^(?:a|h[1-6]|code|pre|summary|button|th)$/

/** Tags, and everything within links, headings, table heads and code, in order. */
export function notProse(html: string): Span[] {
  const spans: Span[] = []
  let open: { name: string; depth: number; start: number } | null = null
  for (const { 0: tag, 1: closing, 2: written, index: start } of html.matchAll(TAG)) {
    const [name, end] = [written!.toLowerCase(), start + tag.length]
    if (open) {
      if (name === open.name) open.depth += closing ? -1 : 1
      if (open.depth > 0) continue
      spans.push({ start: open.start, end })
      open = null
    } else if (!closing && APART.test(name)) open = { name, depth: 1, start }
    else spans.push({ start, end })
  }
  return open ? [...spans, { start: open.start, end: html.length }] : spans
}
