/** The few ways in which scripts write into a page. */

/** Makes an element with text or children; nothing is ever read as markup. */
export function make<K extends keyof HTMLElementTagNameMap>(tag: K, attributes: Record<string, string> = {}, ...children: (Node | string)[]): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  element.append(...children)
  return element
}

/** Puts new children in the place of the old ones. */
export function fill(element: Element, children: readonly Node[]) {
  element.textContent = ''
  element.append(...children)
}
