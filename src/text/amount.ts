/** Typed values as readers see them beside the printed wording: ≥ 112,100个. */

/** The typed part of a target or result that says how much. */
export type Amount = {
  comparator?: string | undefined
  value?: string | undefined
  min?: string | undefined
  max?: string | undefined
  unit?: string | undefined
}

/** Digits in groups of three, the fraction untouched: 112100 is 112,100 and 0.45 stays 0.45. */
export function grouped(decimal: string): string {
  const [whole = '', fraction] = decimal.split('.')
  const digits = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return fraction === undefined ? digits : `${digits}.${fraction}`
}

/** The value in its base unit with its bound; empty where nothing is counted, such as a milestone. */
export function amount({ comparator, value, min, max, unit = '' }: Amount): string {
  if (min !== undefined && max !== undefined) return `${grouped(min)}~${grouped(max)}${unit}`
  if (value === undefined) return ''
  const bound = comparator && comparator !== '=' && comparator !== 'range' ? comparator : ''
  return `${bound}${grouped(value)}${unit}`
}

/** The typed value where it says something that the printed wording does not already show; null otherwise. */
export function beyondPrinted(raw: string, figure: Amount): string | null {
  const typed = amount(figure)
  const bounded = BOUNDS.some(([sign, words]) => sign === figure.comparator && words.test(raw))
  const shown = bounded ? plain(raw).replace(/以上|不低于|不少于|不小于|至少|多|余|超过|左右|约|以内|不大于|不高于|不超过|低于|小于/g, '') : plain(raw)
  return typed === '' || shown === plain(bounded ? amount({ ...figure, comparator: '=' }) : typed) ? null : typed
}

const BOUNDS: [string, RegExp][] = [
  ['≥', /以上|不低于|不少于|不小于|至少/], ['>', /多|余|超过/], ['≈', /左右|约/], ['≤', /以内|不大于|不高于|不超过/], ['<', /低于|小于/],
]
const plain = (words: string) => words.replace(/[,，\s]/g, '').replace(/[～–—－至-]/g, '~').replace('％', '%')
