/** Partial dates as printed: a year, a month of a year, or a day. */

/** Whether the calendar has such a date: 2021-02-30 does not exist. */
export function exists(date: string): boolean {
  const [year, month, day] = date.split('-').map(Number) as [number, number?, number?]
  if (month === undefined) return true
  if (month < 1 || month > 12) return false
  return day === undefined || (day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate())
}

/** The year of a partial date. */
export const yearOf = (date: string) => Number(date.slice(0, 4))

/** The last day that a partial date covers: 2025 ends on 2025-12-31. */
export function lastDay(date: string): string {
  const [year, month, day] = date.split('-')
  const m = month ?? '12'
  return `${year}-${m}-${day ?? new Date(Date.UTC(Number(year), Number(m), 0)).getUTCDate()}`
}

/** How readers write it: 2025年6月26日. */
export function spoken(date: string): string {
  const [year, month, day] = date.split('-')
  return `${year}年${month ? `${Number(month)}月` : ''}${day ? `${Number(day)}日` : ''}`
}

/** The years, and years of a five-year plan, that a wording names: “2021—2025年” names 2021 and 2025. */
export function yearsNamed(words: string): number[] {
  const years = [...words.matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/g)].map((m) => Number(m[0]))
  for (const [name, first] of FIVE_YEAR_PLANS) if (words.includes(name)) years.push(first, first + 4)
  return years
}

// The national five-year plans: 十三五 is 2016–2020 (全国人大, Outline of the 13th plan), each next one five years on.
const FIVE_YEAR_PLANS: [string, number][] = [['十三五', 2016], ['十四五', 2021], ['十五五', 2026], ['十六五', 2031]]
