/** Numerals in Chinese characters and Roman letters. */

const SMALL: Record<string, number> = { 十: 1e1, 百: 1e2, 千: 1e3 }
const LARGE: Record<string, number> = { 万: 1e4, 亿: 1e8 }
const DIGIT = new Map([...'〇一二三四五六七八九'].map((ch, value) => [ch, value] as const).concat([['零', 0], ['两', 2]]))

/** The value of a numeral in Chinese characters: 二十三 is 23, 二〇二九 is 2029, 十一万两千 is 112000. */
export function hanValue(numeral: string): number {
  const digits = [...numeral].map((ch) => DIGIT.get(ch))
  if (digits.every((d) => d !== undefined) && digits.length > 1) return Number(digits.join(''))
  let [total, section] = [0, 0]
  let digit: number | undefined
  for (const ch of numeral) {
    if (SMALL[ch]) section += (digit ?? 1) * SMALL[ch]
    if (LARGE[ch]) [total, section] = [(total + (section + (digit ?? 0) || 1)) * LARGE[ch], 0]
    digit = SMALL[ch] || LARGE[ch] ? undefined : DIGIT.get(ch)
  }
  return total + section + (digit ?? 0)
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X']

/** The value of a Roman grade such as Ⅲ or III; 0 where it is none. */
export const romanValue = (numeral: string): number => ROMAN.indexOf(numeral.normalize('NFKC')) + 1
