/** Numbers of plain texts and of the words they cite, in one form, so that 11.21万 and 112100, 一半 and 50% compare equal. */
import { Decimal } from 'decimal.js'
import { hanValue, romanValue } from './numeral.ts'
import { yearsNamed } from './partial-date.ts'

/** A number as written, with its place; a five-year plan stands for the two years it names. Shares end with %. */
export type Written = { text: string; start: number; end: number; values: string[] }

const HAN = '〇零一二两三四五六七八九十百千万亿'
const DIGITS = String.raw`(?:\d{1,3}(?:[,，]\d{3})+(?!\d)|\d+)(?:\.\d+)?`
const SCALE: Record<string, number> = { 十: 1e1, 百: 1e2, 千: 1e3, 万: 1e4, 百万: 1e6, 千万: 1e7, 亿: 1e8, hundred: 1e2, thousand: 1e3, million: 1e6, billion: 1e9 }
const BASE: Record<string, number> = { 百: 1, 千: 10, 万: 100 }

type Form = [pattern: string, read: (m: string[]) => string[]]
const CHINESE: Form[] = [
  ['十[三四五六]五', ([plan]) => yearsNamed(plan!).map(String)],
  [`([百千万])分之(${DIGITS}|[${HAN}]+)`, ([, base, part]) => share(amount(part!).div(BASE[base!]!))],
  ['([一二三四五六七八九十百]+)分之([一二三四五六七八九十百]+)', ([, whole, part]) => share(new Decimal(hanValue(part!)).div(hanValue(whole!)).times(100))],
  ['一半|半数|过半|减半|对半', () => share(new Decimal(50))],
  [`(${DIGITS})(?:[多余]?(百万|千万|[十百千万亿]))?[多余]?(%|％)?`, ([, digits, scale, percent]) => plainOrShare(amount(digits!).times(SCALE[scale ?? ''] ?? 1), percent)],
  ['[Ⅰ-Ⅻ]|(?<![A-Za-z])[IVX]+(?=级)', ([roman]) => [String(romanValue(roman!))]],
  ['(?<=[上近数几每])[百千万亿]+', ([han]) => [String(hanValue(han!))]],
  [`[${HAN}]*[〇零一二两三四五六七八九十][${HAN}]*`, ([han]) => [String(hanValue(han!))]],
  ['半(?=年|天|个月|学期|小时)', () => ['0.5']],
  ['[俩仨]', ([han]) => [han === '俩' ? '2' : '3']],
]

const UNITS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen']
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const PARTS: Record<string, number> = { half: 2, third: 3, quarter: 4, fifth: 5, tenth: 10 }
// “One” is an article more often than a number.
const SAID = `(?:${TENS.filter(Boolean).join('|')})(?:-(?:${UNITS.slice(1, 10).join('|')}))?|${UNITS.slice(2).reverse().join('|')}`
const LARGE = '(?: (hundred|thousand|million|billion))?'
const PERCENT = '( ?%| per ?cent)?'
const ENGLISH: Form[] = [
  ['1([3456])th Five-Year', ([, n]) => yearsNamed(`十${[...'三四五六'][Number(n) - 3]}五`).map(String)],
  ['five-year plan', () => []],
  [String.raw`\d+(?:st|nd|rd|th)\b`, () => []],
  [String.raw`\b(${UNITS.slice(1, 10).join('|')}|a)[ -](third|quarter|fifth|tenth)s?\b`, ([, many, part]) => share(new Decimal(Math.max(1, UNITS.indexOf(many!.toLowerCase()))).div(PARTS[part!.toLowerCase()]!).times(100))],
  [String.raw`\bhalf\b`, () => share(new Decimal(50))],
  [`(${DIGITS})${LARGE}${PERCENT}`, ([, digits, scale, percent]) => plainOrShare(amount(digits!).times(SCALE[scale?.toLowerCase() ?? ''] ?? 1), percent)],
  [String.raw`\b(${SAID})\b${LARGE}${PERCENT}`, ([, said, scale, percent]) => plainOrShare(new Decimal(saidValue(said!.toLowerCase())).times(SCALE[scale?.toLowerCase() ?? ''] ?? 1), percent)],
]

const compiled = (forms: readonly Form[], flags: string) => forms.map(([pattern, values]) => ({ at: new RegExp(pattern, flags), values }))
const [chinese, english] = [compiled(CHINESE, 'y'), compiled(ENGLISH, 'iy')]

/** Every number of a Chinese text, in order. */
export const numbersIn = (text: string): Written[] => read(text, chinese)

/** Every number of an English text, in order. */
export const englishNumbersIn = (text: string): Written[] => read(text, english)

/** At each place the first form that fits. */
function read(text: string, forms: ReturnType<typeof compiled>): Written[] {
  const found: Written[] = []
  for (let i = 0; i < text.length;) {
    const fitting = forms.map(({ at, values }) => {
      at.lastIndex = i
      return { m: at.exec(text), values }
    }).find(({ m }) => m?.[0])
    const length = fitting?.m?.[0].length ?? 1
    if (fitting?.m) found.push({ text: fitting.m[0], start: i, end: i + length, values: fitting.values([...fitting.m]) })
    i += length
  }
  return found.filter((number) => number.values.length > 0)
}

const amount = (digits: string) => new Decimal(/^\d/.test(digits) ? digits.replace(/[,，]/g, '') : hanValue(digits))
const share = (percent: Decimal) => [`${percent.toDecimalPlaces(2)}%`]
const plainOrShare = (value: Decimal, percent: string | undefined) => [percent ? `${value}%` : value.toString()]

function saidValue(words: string): number {
  const [first = '', second = ''] = words.split('-')
  return TENS.includes(first) ? TENS.indexOf(first) * 10 + Math.max(0, UNITS.indexOf(second)) : UNITS.indexOf(first)
}
