/** Numbers as Chinese policy texts print them: parsed only to cross-check typed values, never to make them. */
import { Decimal } from 'decimal.js'
import { hanValue, romanValue } from './numeral.ts'

/** What a wording such as “11.21万个以上” says: bound, value in the base unit, and the unit's own word. */
export type Printed = {
  comparator: '=' | '≥' | '>' | '≤' | '<' | '≈' | 'range'
  value: Decimal | null
  min: Decimal | null
  max: Decimal | null
  unit: string
}

const SCALE: Record<string, number> = { 十: 1e1, 百: 1e2, 千: 1e3, 万: 1e4, 亿: 1e8, 百万: 1e6, 千万: 1e7 }
const NUMBER = String.raw`\d[\d,，]*(?:\.\d+)?`
const HAN = '[〇零一二两三四五六七八九十百千]+|[万亿](?=[名人个所])|[IVX]+(?=级)|[Ⅰ-Ⅻ]'
const SHAPE = new RegExp(String.raw`(${NUMBER}|${HAN})(%|％)?([~～—–－至-])(${NUMBER}|${HAN})(%|％)?(万|亿)?|(${NUMBER}|${HAN})(百万|千万|十|百|千|万|亿)?(%|％)?`)

/** Reads one printed value; null where the wording holds no number or share. */
export function readPrinted(raw: string): Printed | null {
  const share = /([一二三四五六七八九十百])分之([一二三四五六七八九十百]+)/.exec(raw)
  if (share) return { ...bounded(raw), ...single(fraction(share[1]!, share[2]!)), unit: '%' }
  const m = SHAPE.exec(raw)
  if (!m) return null
  const rest = raw.slice(m.index + m[0].length)
  if (m[1] !== undefined) {
    const scale = SCALE[m[6] ?? ''] ?? 1
    return { comparator: 'range', value: null, min: amount(m[1], scale), max: amount(m[4]!, scale), unit: m[5] ?? m[2] ? '%' : unitWord(rest) }
  }
  return { ...bounded(raw), ...single(amount(m[7]!, SCALE[m[8] ?? ''] ?? 1)), unit: m[9] ? '%' : unitWord(rest) }
}

function bounded(raw: string): Pick<Printed, 'comparator'> {
  const rules: [RegExp, Printed['comparator']][] = [
    [/不低于|不小于|不少于|以上|至少|及以上/, '≥'], [/不大于|不高于|不超过|以内|以下/, '≤'], [/低于|小于|不足/, '<'],
    [/左右|约|大约/, '≈'], [/余|多|超过/, '>'],
  ]
  return { comparator: rules.find(([words]) => words.test(raw))?.[1] ?? '=' }
}

const single = (value: Decimal) => ({ value, min: null, max: null })
const amount = (digits: string, scale: number) => new Decimal(numeral(digits)).times(scale)

function numeral(digits: string): string | number {
  if (/^\d/.test(digits)) return digits.replace(/[,，]/g, '')
  return romanValue(digits) || hanValue(digits)
}

const fraction = (whole: string, part: string) => new Decimal(hanValue(part)).div(hanValue(whole)).times(100).toDecimalPlaces(2)
const unitWord = (rest: string) => rest.replace(/^(多|余|左右)/, '').replace(/(以上|左右|以内|及以上|以下)$/, '')
