/** Cross-checks of typed dates against the calendar, each other and the words they came from. */
import type { Target } from '../schema/target.ts'
import { exists, lastDay, yearsNamed } from '../text/partial-date.ts'
import type { ResultNode, TargetNode } from './catalog.ts'
import type { Report } from './problem.ts'
import { waiver } from './waiver.ts'

/** Reports a date that the calendar does not have. */
export function calendar(date: string, field: string, report: Report): void {
  if (!exists(date)) report([field], `没有 ${date} 这一天`, '改成日历上有的日期，原文印到哪一位就写到哪一位')
}

/** Reports the dates of a target that contradict each other. */
export function span({ start, deadline, due }: Target, report: Report): void {
  for (const [field, date] of Object.entries({ start, deadline })) if (date) calendar(date, field, report)
  if (start && deadline && start > lastDay(deadline)) report(['start'], `起于 ${start}，却止于 ${deadline}`, '起止对调，或改正')
  if ((deadline === undefined) !== (due === undefined)) report(['due'], 'deadline 和 due 要么都写，要么都不写', '补上缺的一个：by 到、before 之前、end 年底、within 期间')
}

/** Reports years that the words of a date do not name, and words that stand neither in the paragraph nor in its heading, `near`. */
export function dates({ data }: TargetNode | ResultNode, words: string | undefined, typed: (string | undefined)[], field: string, near: readonly string[], report: Report): void {
  const years = typed.filter((d) => d !== undefined).map((d) => Number(d.slice(0, 4)))
  if (waiver(data, 'date')) return
  if (years.length && !words) report([field], '写了年份，没有写它的原文', `加 ${field}，照抄原文的日期写法`)
  if (!words) return
  if (!near.some((text) => text.includes(words))) report([field], `这一段和它的标题里没有“${words}”`, '照抄同一段或它标题里的日期')
  const named = yearsNamed(words)
  const stray = years.filter((y) => !named.includes(y))
  if (stray.length) report([field], `记的年份 ${stray.join('、')} 不在“${words}”里`, '年份只写印出来的；推算的写进 note')
}

/** Reports the deadline of a task whose year is not printed near it. */
export function printedNear(deadline: string, near: readonly string[], report: Report): void {
  if (!near.some((text) => yearsNamed(text).includes(Number(deadline.slice(0, 4))))) report(['deadline'], `这一段和它的标题里没有印 ${deadline.slice(0, 4)} 年`, '期限只写印出来的；没有印就不写')
}
