/** Where the words of drawings stand on an open page: which lie on others, and which leave the drawing or the window. */
import type { Page } from 'playwright-core'

/** One line a fault; two words may touch by a hair of `slack` px. */
export const faultsOfWords = (page: Page, slack = 2): Promise<string[]> => page.evaluate((slack) => {
  type Box = { text: string; left: number; right: number; top: number; bottom: number; room: DOMRect }
  const root = document.documentElement.getBoundingClientRect()
  // From the base line: the height of a line of text differs from font to font, what is printed of it hardly does.
  const printed = (text: string, left: number, right: number, base: number, size: number, room: DOMRect): Box => ({ text, left, right, top: base - size * 0.8, bottom: base + size * 0.1, room })
  const shown = (e: Element) => e.checkVisibility() && !e.closest('.vh') && getComputedStyle(e).display !== 'none'
  const outermost = (e: SVGElement) => { let svg = e.ownerSVGElement!; while (svg.ownerSVGElement) svg = svg.ownerSVGElement; return svg }

  const drawn = [...document.querySelectorAll<SVGTextElement>('svg text')].filter((e) => shown(e) && e.textContent!.trim() && e.getNumberOfChars() > 0).map((e): Box => {
    const { x, width } = e.getBBox()
    const matrix = e.getScreenCTM()!
    const at = (px: number, py: number) => new DOMPoint(px, py).matrixTransform(matrix)
    const base = e.getStartPositionOfChar(0).y
    return printed(e.textContent!, at(x, base).x, at(x + width, base).x, at(x, base).y, parseFloat(getComputedStyle(e).fontSize) * matrix.a, outermost(e).getBoundingClientRect())
  })
  // Words of a drawing that is made of HTML.
  const written = [...document.querySelectorAll('.rib')].flatMap((area) => {
    const nodes = document.createTreeWalker(area, NodeFilter.SHOW_TEXT)
    const out: Box[] = []
    for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
      const parent = node.parentElement!
      if (parent.closest('svg') || !node.textContent!.trim() || !shown(parent)) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      const size = parseFloat(getComputedStyle(parent).fontSize)
      for (const r of range.getClientRects()) out.push(printed(node.textContent!.trim(), r.left, r.right, (r.top + r.bottom) / 2 + size * 0.35, size, area.getBoundingClientRect()))
    }
    return out
  })
  const all = [...drawn, ...written]
  const round = ({ left, right, top }: Box) => `${Math.round(left)}–${Math.round(right)}/${Math.round(top + scrollY)}`
  const name = (box: Box) => `“${box.text}” (${round(box)})`
  const on = (a: Box, b: Box) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > slack && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > slack
  const leaves = ({ left, right, top, bottom, room }: Box) => left < room.left - slack || right > room.right + slack || top < room.top - slack || bottom > room.bottom + slack || left < root.left || right > root.right
  return [
    ...all.flatMap((a, i) => all.slice(i + 1).filter((b) => on(a, b)).map((b) => `${name(a)} on ${name(b)}`)),
    ...all.filter(leaves).map((a) => `${name(a)} leaves ${Math.round(a.room.left)}–${Math.round(a.room.right)}`),
  ]
}, slack)
