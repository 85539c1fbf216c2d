/** The lock on sentences: short on the average, nine in ten not long, none too long. */
import { type Sentence, sentences } from '../../text/sentences.ts'
import type { Part, PlainText, Report } from './text.ts'

const AVERAGE = 25
/** A sentence of more characters than this is long. */
export const LONG = 40
/** No sentence may have more characters than this. */
export const LONGEST = 60
/** At most one sentence in this many may be long. */
const ONE_IN = 10

type Placed = { text: PlainText; part: Part; sentence: Sentence }

/** Reports sentences that are too long, records that say more than one sentence, and groups whose sentences are long on the whole. */
export function lockLength(texts: readonly PlainText[], reportOf: (text: PlainText) => Report): void {
  const all = texts.flatMap((text) => text.parts.filter((p) => p.language === 'zh').flatMap((part) => sentences(part.text).map((sentence) => ({ text, part, sentence }))))
  for (const { text, part, sentence } of all) if (sentence.length > LONGEST) reportOf(text)(part, sentence, `这一句有${sentence.length}字，超过${LONGEST}字`, '拆成几句，一句只说一件事')
  for (const text of texts) for (const part of text.parts) oneSentence(part, reportOf(text))
  for (const own of Map.groupBy(all.filter((s) => s.part.role !== 'label'), (s) => s.text.group).values()) onTheWhole(own, reportOf)
}

function oneSentence(part: Part, report: Report): void {
  const ends = [...part.text.matchAll(part.language === 'zh' ? /[。！？](?=[^”」》）]|$)/g : /[.!?](?=\s|$)/g)]
  if (part.role === 'says' && ends.length > 1) report(part, { start: ends[0]!.index + 1, end: part.text.length }, '这里只写一句话', '合成一句；别的写进 means 或 silent')
}

function onTheWhole(own: readonly Placed[], reportOf: (text: PlainText) => Report): void {
  const longest = own.reduce((a, b) => (b.sentence.length > a.sentence.length ? b : a))
  const average = own.reduce((n, s) => n + s.sentence.length, 0) / own.length
  const long = own.filter((s) => s.sentence.length > LONG).length
  const say = (message: string) => reportOf(longest.text)(longest.part, longest.sentence, message, '把长句拆短，从这一句改起')
  if (average > AVERAGE) say(`平均每句${average.toFixed(1)}字，超过${AVERAGE}字；这一句最长，${longest.sentence.length}字`)
  if (long * ONE_IN > own.length) say(`${own.length}句里有${long}句超过${LONG}字，多于十分之一；这一句最长，${longest.sentence.length}字`)
}
