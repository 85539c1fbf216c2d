/** Marks what was asked for where it stands in the rows: painted over the text by browsers that can, so that no row is touched. */
import type { Term } from '../../explorer/match.ts'
import { marks } from '../../search/rank.ts'

const NAME = 'asked'

/** Paints anew each time it is given what is asked for. */
export function highlighter(body: HTMLElement): (terms: readonly Term[]) => void {
  if (!('highlights' in CSS)) return () => {}
  const painted = new Highlight()
  CSS.highlights.set(NAME, painted)
  return (terms) => {
    painted.clear()
    const words = terms.flatMap((t) => t.any)
    if (words.length === 0) return
    const values = terms.flatMap((t) => t.value ?? [])
    const texts = document.createTreeWalker(body, NodeFilter.SHOW_TEXT, (node) => (node.parentElement!.closest('button, .vh') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT))
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      for (const { start, end } of marks(node.nodeValue!, words, values)) {
        const range = new Range()
        range.setStart(node, start)
        range.setEnd(node, end)
        painted.add(range)
      }
    }
  }
}
