/** Values, years and document numbers as readers type them: 0.81万 is 8100, 某政办2021年8号 is 某政办〔2021〕8号. */

import { hanValue } from '../text/numeral.ts'

/** A number in full with the word that follows it. */
export type Asked = { value: string; unit: string }

const POWER: Record<string, number> = { 十: 1, 百: 2, 千: 3, 万: 4, 百万: 6, 千万: 7, 亿: 8 }
// No look-behind: older browsers would refuse the whole script.
const AMOUNT = /(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(百万|千万|[十百千万亿])?(?!\d)/g
const UNDER = '(?:[一二两三四五六七八九]千)?(?:零?[一二两三四五六七八九]百)?(?:零?[一二三四五六七八九]?十)?(?:零?[一二三四五六七八九])?'
const COUNT = new RegExp(`^(?=.*[十百千])${UNDER}$`)
const ALONE = new RegExp(`^(?=..)(?=.*[十百千万])(?:${UNDER}万)?${UNDER}$`)

/** Numerals in Chinese characters as digits, where they state an amount, a share or a year: 百分之八十 is 80%, 二〇三〇年 is 2030年. */
export function inDigits(text: string): string {
  if (ALONE.test(text)) return String(hanValue(text))
  return text
    .replace(/百分之([〇零一二三四五六七八九十百点]+)/g, (_, share: string) => `${share.split('点').map(hanValue).join('.')}%`)
    .replace(/[〇零一二三四五六七八九]{4}(?=年)/g, (year) => String(hanValue(year)))
    .replace(/[零一二两三四五六七八九十百千]{2,}(?=[万亿]?(?![零一二两三四五六七八九十百千])\p{Script=Han})/gu, (numeral) => (COUNT.test(numeral) ? String(hanValue(numeral)) : numeral))
}

const tidy = (text: string) => text.normalize('NFKC').replace(/\s/g, '')

/** A number with its scale applied, exactly and without idle zeros: 11.21万 is 112100, 0.50 is 0.5. */
export function inFull(digits: string, scale = ''): string {
  const [whole = '', fraction = ''] = digits.replace(/,/g, '').split('.')
  const power = POWER[scale] ?? 0
  const all = whole + fraction.padEnd(power, '0')
  const point = whole.length + power
  const left = all.slice(0, point).replace(/^0+(?=\d)/, '') || '0'
  const right = all.slice(point).replace(/0+$/, '')
  return right ? `${left}.${right}` : left
}

/** Every number of a text in full, with the place where it is printed. */
export function amountsIn(text: string): { value: string; start: number; end: number }[] {
  // Full-width digits and points are one unit long, like their plain forms, so that places stay.
  const plain = text.replace(/[０-９．，]/g, (c) => c.normalize('NFKC'))
  return [...plain.matchAll(AMOUNT)].map(({ 0: all, 1: whole, 2: fraction = '', 3: scale, index }) => ({ value: inFull(whole + fraction, scale), start: index, end: index + all.length }))
}

/** What a query asks for where all of it is one number with or without a unit. */
export function askedAmount(query: string): Asked | null {
  const m = /^(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(百万|千万|[十百千万亿])?多?(%|\p{Script=Han}{0,3})(?:以上|以下|左右)?$/u.exec(tidy(query))
  return m ? { value: inFull(m[1]! + (m[2] ?? ''), m[3]), unit: m[4]! } : null
}

/** The year that a query names, and the other ways to word the same date: 到2025年底, 2025年前. */
export function askedYear(query: string): { year: string; worded: string[] } | null {
  const m = /^(?:到|至|截至|截止|于|在)?((?:19|20)\d\d)年?(年?底|年?末|之?前|以前|到期|以内|内)?$/.exec(tidy(query))
  if (!m) return null
  const [, year, edge = ''] = m
  const worded = /[底末]$/.test(edge) ? ['年底', '年年底', '年末', '年年末'] : /前$/.test(edge) ? ['年前', '年以前', '年之前'] : []
  return { year: year!, worded: worded.map((words) => year + words) }
}

/** A document number in the order of its parts, without brackets; null where the query is none. */
export function askedDocumentNumber(query: string): string | null {
  const m = /^(\p{Script=Han}{2,10}?)[^\p{L}\p{N}]*((?:19|20)\d\d)(?!\d)年?[^\p{L}\p{N}]*第?[^\p{L}\p{N}]*(\d{1,4})号?$/u.exec(tidy(query))
    ?? /^(\p{Script=Han}{2,10}?)[^\p{L}\p{N}]*((?:19|20)\d\d)[^\p{L}\p{N}]*年?第?(\d{1,4})号?$/u.exec(tidy(query))
  return m ? `${m[1]}${m[2]}${m[3]}号` : null
}

/** The id that a code stands for, in the ways people write codes: PY21-12, py21 012, PY21012. */
export function askedCode(query: string): string | null {
  const plain = query.normalize('NFKC').trim().toLowerCase().replace(/[^a-z0-9]+/g, '-')
  const m = /^([a-z]+\d*)-(\d{1,3})(?:-(\d{1,2}))?$/.exec(plain) ?? /^([a-z]+(?:\d\d)?)(\d{3})(\d)?$/.exec(plain)
  if (m) return [m[1], m[2]!.padStart(3, '0'), m[3]].filter(Boolean).join('')
  return /^(?:[a-z]{1,8}\d{0,4}|\d{6})$/.test(plain) ? plain : null
}
