/** Numerals in Chinese characters. */

const SCALE: Record<string, number> = { 十: 1e1, 百: 1e2, 千: 1e3, 万: 1e4, 亿: 1e8 }
const DIGIT = new Map([...'〇一二三四五六七八九'].map((ch, value) => [ch, value] as const).concat([['零', 0], ['两', 2]]))

/** The value of a numeral in Chinese characters: 二十三 is 23, 二〇二九 is 2029. */
export function hanValue(numeral: string): number {
  const digits = [...numeral].map((ch) => DIGIT.get(ch))
  if (digits.every((d) => d !== undefined) && digits.length > 1) return Number(digits.join(''))
  let total = 0
  let digit: number | undefined
  for (const ch of numeral) {
    const scale = SCALE[ch]
    if (scale) total += (digit ?? 1) * scale
    digit = scale ? undefined : DIGIT.get(ch)
  }
  return total + (digit ?? 0)
}
