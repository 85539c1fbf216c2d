/** The Chinese names that stay inside a drawing, each with its English. */
import type { Catalog } from '../model/catalog.ts'
import { english } from '../model/english.ts'
import { fullName } from '../model/related.ts'
import { bracketed, headOf, withoutPlace } from './names.ts'
import { englishWords, placeName } from './said.ts'
import type { Chart } from './scene.ts'

export type Named = { chinese: string; english: string }

// A name in a drawing is wrapped into this many lines at most.
const LINES = 5
const NUMBERED = /^[（(]?[一二三四五六七八九十]+[）)、.．]\s*/

/** The names that stand in a drawing, in its order, each once; a name is made of whole lines that follow each other. */
export function namesIn({ wide, narrow }: Pick<Chart, 'wide' | 'narrow'>, catalog: Catalog): Named[] {
  const known = names(catalog)
  const found = new Map<string, string>()
  for (const { marks } of [wide, narrow]) {
    const lines = marks.flatMap((mark) => (mark.shape === 'text' ? mark.text : []))
    for (let at = 0; at < lines.length; at++) {
      for (let end = Math.min(lines.length, at + LINES); end > at; end--) {
        const name = lines.slice(at, end).join('')
        const said = known.get(name)
        if (said === undefined) continue
        found.set(name, said)
        at = end - 1
        break
      }
    }
  }
  return [...found].map(([chinese, said]) => ({ chinese, english: said }))
}

/** Every name by which drawings call records. */
function names(catalog: Catalog): Map<string, string> {
  const { documents, jurisdictions, topics, indicators, levels, standards, targets } = catalog
  const t = englishWords(catalog)
  const headings = documents.flatMap((d) => d.sections.map((s) => s.heading))
  const all: [string, string][] = [
    ...documents.flatMap((d): [string, string][] => { const [, ...own] = headOf(d); return [...new Set([d.data.shortTitle, headOf(d).join(''), own.join(''), withoutPlace(d.data.shortTitle, d.jurisdiction.data.title)])].map((name) => [name, english(d).shortTitle]) }),
    ...jurisdictions.flatMap((j): [string, string][] => [[j.data.title, english(j).title], [fullName(j), placeName(j)]]),
    ...topics.map((node): [string, string] => [node.data.title, english(node).title]),
    ...indicators.flatMap((node): [string, string][] => [[node.data.title, english(node).title], [bracketed(node.data.title).name, english(node).title]]),
    ...[...headings.flatMap((h) => [[h, h], [h.replace(NUMBERED, ''), h]]), ...[...levels, ...standards].map((node) => [node.data.title, node.data.title]), ...standards.map((s) => [bracketed(s.data.title).name, s.data.title])].map(([name, word]): [string, string] => [name!, t.gloss(word!).replace(/^[IVXLC\d]+\.\s+/, '')]),
    ...targets.map((node): [string, string] => [node.data.label, english(node.indicator).title]),
  ]
  const known = new Map<string, string>()
  for (const [name, said] of all) if (name !== said && !known.has(name)) known.set(name, said)
  return known
}
