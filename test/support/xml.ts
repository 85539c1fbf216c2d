/** Reads XML strictly: what is not well-formed throws. */
import { SaxesParser } from 'saxes'

export type Element = { name: string; attributes: Record<string, string>; text: string; children: Element[] }

/** The root element. */
export function readXml(xml: string): Element {
  const root: Element = { name: '', attributes: {}, text: '', children: [] }
  const open = [root]
  const parser = new SaxesParser()
  parser.on('error', (error) => { throw error })
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes: attributes as Record<string, string>, text: '', children: [] }
    open.at(-1)!.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => void open.pop())
  for (const kind of ['text', 'cdata'] as const) parser.on(kind, (text) => { open.at(-1)!.text += text })
  parser.write(xml).close()
  return root.children[0]!
}

/** The elements of that name directly below. */
export const all = (element: Element, name: string) => element.children.filter((c) => c.name === name)
/** The text of the one element of that name directly below. */
export function only(element: Element, name: string): string {
  const found = all(element, name)
  if (found.length !== 1) throw new Error(`${found.length} × <${name}> in <${element.name}>`)
  return found[0]!.text
}
