/** Dates placed on the ruler of years, in percent of its width. */
import { lastDay } from '../text/partial-date.ts'

/** First and last year of the ruler; each year is one column. */
export type YearRange = readonly [first: number, last: number]

/** Where a partial date begins on the ruler, held inside it. */
export const beginOf = (date: string, years: YearRange) => place(firstDay(date), 0, years)

/** Where a partial date ends on the ruler, held inside it. */
export const endOf = (date: string, years: YearRange) => place(lastDay(date), 1, years)

/** Years to label on a narrow ruler: the first, the last and every fifth, at least two columns apart. */
export function labelledYears([first, last]: YearRange): number[] {
  const round = Array.from({ length: last - first + 1 }, (_, i) => first + i).filter((y) => y % 5 === 0 && y - first > 1 && last - y > 1)
  return [first, ...round, last]
}

function firstDay(date: string): string {
  const [year, month = '01', day = '01'] = date.split('-')
  return `${year}-${month}-${day}`
}

function place(day: string, add: 0 | 1, [first, last]: YearRange): number {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const at = Date.UTC(year, month - 1, date + add)
  const share = (at - Date.UTC(year, 0, 1)) / (Date.UTC(year + 1, 0, 1) - Date.UTC(year, 0, 1))
  const percent = ((year - first + share) / (last - first + 1)) * 100
  return Math.round(Math.min(100, Math.max(0, percent)) * 100) / 100
}
