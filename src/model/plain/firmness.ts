/** The lock on modality: a plain text never speaks more firmly than the words it explains. */
import type { Modality } from '../../schema/vocabulary.ts'
import { blank, spansOf } from '../../text/quotation.ts'
import { quotedSpans } from './words.ts'
import type { Rules } from './lexicon.ts'
import type { Part, Report } from './text.ts'

type Rule = Rules['modality'][number]

/** Reports words that are too strong, and a soft wording of the source that the plain text does not keep. */
export function lockFirmness(part: Part, rules: Rules, report: Report): void {
  if (!part.binds || part.modalities.length === 0) return
  const soft = part.language === 'zh' ? blank(part.text, [...spansOf(part.text, rules.mild), ...quotedSpans(part)]) : part.text
  for (const word of tooStrong(part, rules)) {
    for (const span of found(soft, word, part.language)) {
      report(part, span, `“${part.text.slice(span.start, span.end)}”说得比原文重`, remedy(part, rules))
    }
  }
  for (const modality of part.modalities) {
    const needs = listOf(rules, modality, part.language, 'needs')
    if (!mustKeep(part, modality) || needs.length === 0 || needs.some((word) => found(part.text, word, part.language).length > 0)) continue
    report(part, { start: 0, end: part.text.length }, '原文没有说死，或不是本站的话，这里没有说出来', `写上其中一个：${needs.join('、')}`)
  }
}

/** Words that every task explained here is too soft for, unless the source itself has them. */
function tooStrong(part: Part, rules: Rules): string[] {
  const [first = [], ...rest] = part.modalities.map((modality) => listOf(rules, modality, part.language, 'forbids'))
  return first.filter((word) => rest.every((list) => list.includes(word)) && (part.language === 'en' || !part.cited.words.some((printed) => printed.includes(word))))
}

// In a record the sentence itself keeps the modality; in Markdown each block that explains soft tasks does.
const SOFT: readonly Modality[] = ['strive', 'principle', 'encourage', 'explore']
const mustKeep = ({ role, at }: Part, modality: Modality) => (at ? role === 'prose' && SOFT.includes(modality) : role === 'says')

function listOf(rules: Rules, modality: Modality, language: Part['language'], list: 'forbids' | 'needs'): string[] {
  const own = rules.modality.filter((rule) => rule.of.includes(modality))
  return own.flatMap((rule: Rule) => (language === 'zh' ? rule[list] : rule.english?.[list]) ?? [])
}

function found(text: string, word: string, language: Part['language']) {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return [...text.matchAll(new RegExp(language === 'zh' ? escaped : String.raw`\b${escaped}\b`, 'gi'))].map((m) => ({ start: m.index, end: m.index + m[0].length }))
}

function remedy(part: Part, rules: Rules): string {
  const needs = [...new Set(part.modalities.flatMap((modality) => listOf(rules, modality, part.language, 'needs')))]
  return needs.length ? `改用${needs.map((word) => `“${word}”`).join('')}一类的话，或去掉` : '去掉，或改成“要”“计划”一类的话'
}
