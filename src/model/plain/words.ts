/** The locks on words: no named term without a definition, no official phrase outside a quotation. */
import { blank, quotations, type Span, spansOf } from '../../text/quotation.ts'
import type { Rules } from './lexicon.ts'
import type { Part, Report } from './text.ts'

/** Reports specialised words that no term explains, and words in quotation marks that are neither a quotation nor a term. */
export function lockTerms(part: Part, rules: Rules, report: Report): void {
  if (part.language === 'en') return
  for (const quoted of quotations(part.text)) {
    if (!isPrinted(part, quoted.words) && !rules.names.includes(bare(quoted.words))) {
      report(part, quoted, `“${quoted.words}”不是所引原话里的字，也不是有解释的名词`, '照抄原话，或去掉引号；是名词就在 data/terms/ 里解释')
    }
  }
  const rest = blank(part.text, spansOf(part.text, rules.names))
  for (const found of spansOf(rest, rules.jargon)) report(part, found, `“${found.words}”没有解释`, `换成平常的话；一定要用，就写一份 data/terms/<编号>.yaml，title 或 aliases 里有“${found.words}”`)
}

/** Reports official phrases. */
export function lockPhrases(part: Part, rules: Rules, report: Report): void {
  if (part.language === 'en') return
  const rest = blank(part.text, [...spansOf(part.text, [...rules.unofficial, ...rules.names]), ...quotedSpans(part), ...titles(part.text)])
  for (const found of spansOf(rest, rules.official.map((o) => o.phrase))) {
    report(part, found, `“${found.words}”是官样话`, rules.official.find((o) => o.phrase === found.words)!.instead)
  }
}

/** Words in quotation marks that the cited words print: these are the source's, not ours. */
export const quotedSpans = (part: Part): Span[] => quotations(part.text).filter(({ words }) => isPrinted(part, words))

const titles = (text: string): Span[] => [...text.matchAll(/《[^》]*》/g)].map((m) => ({ start: m.index, end: m.index + m[0].length }))
const bare = (words: string) => words.replace(/[。，；：！？、]+$/, '')
const isPrinted = ({ cited }: Part, words: string) => cited.words.some((printed) => printed.includes(bare(words)))
