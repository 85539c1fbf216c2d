/** The lock on numbers: each stands in the words cited, or is computed from them by a rule that is run again here. */
import { Decimal } from 'decimal.js'
import type { Computed } from '../../schema/plain.ts'
import { hanValue } from '../../text/numeral.ts'
import { englishNumbersIn, numbersIn, type Written } from '../../text/plain-number.ts'
import { blank, spansOf } from '../../text/quotation.ts'
import { type SourceWords, together } from './source-words.ts'
import type { Rules } from './lexicon.ts'
import type { Part, PlainText, Report } from './text.ts'

type Fault = (path: readonly PropertyKey[], message: string, remedy: string) => void

/** Reports every number that nothing cited carries, and every computation that does not hold. */
export function lockNumbers(text: PlainText, rules: Rules, report: Report, fault: Fault): void {
  const cited = together(text.parts.map((p) => p.cited))
  const computed = text.computed.map((c, i) => ({ ...c, wrong: recompute(c, cited, rules), path: [...text.computedPath, i] }))
  for (const { wrong, path } of computed) if (wrong) fault(path, wrong.message, wrong.remedy)
  const written = text.parts.flatMap((part) => numbersOf(part, rules).map((number) => ({ part, number })))
  const declared = computed.map((c) => ({ ...c, values: valuesOf(c.number) }))
  for (const { path, number, values } of declared) {
    if (!written.some((w) => same(w.number.values, values))) fault(path, `声明了算出来的数“${number}”，文中却没有写`, '去掉这一条，或照文中的写法改')
  }
  for (const { part, number } of written) {
    const known = knownValues(part.cited, rules)
    if (number.values.every((value) => known.has(value)) || declared.some((c) => same(c.values, number.values))) continue
    report(part, number, `数字“${number.text}”不在所引的原话里`, remedy(part))
  }
}

const remedy = ({ at }: Part) => at
  ? '改成原话里的数；在同一段里链接到印着它的那一条；或在开头的 computed 里写明怎么算'
  : '改成原话里的数，或去掉；确是算出来的，在 computed 里写明怎么算'

/** The numbers that a part writes, without those in names and in everyday words. */
function numbersOf(part: Part, rules: Rules): Written[] {
  if (part.language === 'en') return englishNumbersIn(part.text)
  const printed = part.cited.words.join('\n')
  const names = rules.words.filter(({ word, disposition }) => disposition === 'not-a-quantity' || (disposition !== 'date' && printed.includes(word))).map((w) => w.word)
  return numbersIn(blank(part.text, spansOf(part.text, [...rules.countless, ...names, ...rules.names]))).filter(({ text }) => part.counts || text !== '一')
}

const memo = new WeakMap<SourceWords, Set<string>>()

/** Every value that the cited words print or their records give. */
function knownValues(cited: SourceWords, rules: Rules): Set<string> {
  const known = memo.get(cited)
  if (known) return known
  const names = rules.words.filter((w) => w.disposition === 'not-a-quantity').map((w) => w.word)
  const values = new Set([...cited.values.flatMap(valuesOf), ...cited.words.flatMap((words) => numbersIn(blank(words, spansOf(words, names)))).flatMap((n) => [...n.values, ...inTurn(n.text)])])
  memo.set(cited, values)
  return values
}

// “六三”学制 names six years and three.
const inTurn = (text: string) => (/^[一二三四五六七八九]{2,3}$/.test(text) ? [...text].map((digit) => String(hanValue(digit))) : [])
const valuesOf = (number: string) => numbersIn(number).flatMap((n) => n.values)
const same = (a: readonly string[], b: readonly string[]) => a.join() === b.join()

/** What is wrong with a computation; null where it holds. */
function recompute({ number, rule, of }: Computed, cited: SourceWords, rules: Rules): { message: string; remedy: string } | null {
  const printed = cited.words.join('\n')
  if (rule === 'count') {
    const missing = of.filter((word) => !printed.includes(word))
    if (missing.length) return { message: `数的是“${missing[0]}”，原话里没有`, remedy: '照抄原话里的词，数几个就写几个' }
  } else {
    const known = knownValues(cited, rules)
    const missing = of.filter((operand) => valuesOf(operand).length !== 1 || !known.has(valuesOf(operand)[0]!))
    if (missing.length) return { message: `“${number}”从“${missing[0]}”算来，原话里没有这个数`, remedy: '只能从原话里的数算，照抄原话的写法' }
    if (of.length < 2 && rule !== 'convert') return { message: `“${number}”只写了一个数，算不出来`, remedy: '把参加计算的数都写进 of' }
  }
  const made = result(rule, of.map((operand) => value(operand)), of.length)
  const [written] = valuesOf(number)
  if (written === undefined) return { message: `“${number}”不是一个数`, remedy: '照文中的写法写这个数' }
  const typed = value(number)
  const holds = rule === 'convert' ? CONVERSIONS.some((by) => typed.eq(made.times(by)) || made.eq(typed.times(by))) : typed.eq(made.toDecimalPlaces(typed.decimalPlaces()))
  return holds ? null : { message: `“${number}”算出来是 ${made.toDecimalPlaces(4)}`, remedy: '改正这个数，或改正 rule 和 of' }
}

// Tens, hundreds … in their Chinese scales; days of a week, months, hours, minutes; 亩 in a hectare; jin in a kilogram.
const CONVERSIONS = [1, 10, 100, 1e3, 1e4, 1e8, 2, 7, 12, 15, 24, 60]
const value = (words: string) => new Decimal((valuesOf(words)[0] ?? '0').replace('%', ''))

function result(rule: Computed['rule'], of: readonly Decimal[], count: number): Decimal {
  const [first = new Decimal(0), ...rest] = of
  switch (rule) {
    case 'sum': return rest.reduce((a, b) => a.plus(b), first)
    case 'difference': return rest.reduce((a, b) => a.minus(b), first)
    case 'product': return rest.reduce((a, b) => a.times(b), first)
    case 'quotient': return rest.reduce((a, b) => a.div(b), first)
    case 'percent': return first.div(rest[0]!).times(100)
    case 'count': return new Decimal(count)
    case 'convert': return first
  }
}
